/** The real program on a machine that fails: its disk, its rights, its clock. */
@NullMarked
package in.shikanji.app.fault;

import org.jspecify.annotations.NullMarked;
