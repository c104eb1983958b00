/** When stores are open: weeks, special days, and how the clock stands at an instant. No SQL, no HTTP. */
@NullMarked
package in.shikanji.store.hours;

import org.jspecify.annotations.NullMarked;
