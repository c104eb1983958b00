/** Who asks, what they may do, and how they prove it. */
@NullMarked
package in.shikanji.platform.auth;

import org.jspecify.annotations.NullMarked;
