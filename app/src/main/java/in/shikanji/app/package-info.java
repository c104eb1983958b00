/** The program: which services run here, on which engines. */
@NullMarked
package in.shikanji.app;

import org.jspecify.annotations.NullMarked;
