/**
 * Clients that mean no good, or know no better: they send what nobody should over bare sockets, to the real program in a
 * process of its own, and hold each answer against what the program promises.
 */
@NullMarked
package in.shikanji.app.fuzz;

import org.jspecify.annotations.NullMarked;
