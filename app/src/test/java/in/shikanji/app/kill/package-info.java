/** Clients outside the process: they kill the program, stop it, start it wrongly, and count what is left. */
@NullMarked
package in.shikanji.app.kill;

import org.jspecify.annotations.NullMarked;
