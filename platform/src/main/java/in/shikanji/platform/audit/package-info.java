/** What staff did: noted with what it changed, in the same transaction, and read by those who run the platform. */
@NullMarked
package in.shikanji.platform.audit;

import org.jspecify.annotations.NullMarked;
