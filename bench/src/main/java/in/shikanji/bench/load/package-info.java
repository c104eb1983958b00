/** The load driver: sends prepared requests on a schedule of its own and times each from when it was due. */
@NullMarked
package in.shikanji.bench.load;

import org.jspecify.annotations.NullMarked;
