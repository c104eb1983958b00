/** Measures the program, each figure beside a limit that is taken in the same run. */
@NullMarked
package in.shikanji.bench;

import org.jspecify.annotations.NullMarked;
