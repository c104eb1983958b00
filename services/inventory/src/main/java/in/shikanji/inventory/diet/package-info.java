/** What may be said of a dish, computed from what is in it and where it is made; fails closed on the unknown. */
@NullMarked
package in.shikanji.inventory.diet;

import org.jspecify.annotations.NullMarked;
