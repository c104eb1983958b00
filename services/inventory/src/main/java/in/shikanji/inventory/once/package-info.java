/** What happens once, however often it is asked for, or not at all. */
@NullMarked
package in.shikanji.inventory.once;

import org.jspecify.annotations.NullMarked;
