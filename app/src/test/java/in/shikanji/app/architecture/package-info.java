/** The house rules, and rooms that break them to prove that the rules see it. */
@NullMarked
package in.shikanji.app.architecture;

import org.jspecify.annotations.NullMarked;
