/** Where the program is the client: it asks the servers of other houses, which may be slow, broken or somebody else. */
@NullMarked
package in.shikanji.platform.outbound;

import org.jspecify.annotations.NullMarked;
