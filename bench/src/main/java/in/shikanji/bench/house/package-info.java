/**
 * A chain that has traded for a year: the same seed makes the same rows. Written straight into the files of the services, it
 * adds up as if the program had taken every order itself.
 */
@NullMarked
package in.shikanji.bench.house;

import org.jspecify.annotations.NullMarked;
