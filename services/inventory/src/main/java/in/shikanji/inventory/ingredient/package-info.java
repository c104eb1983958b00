/** The ingredient master, its units, and what a dish is made of when its options are chosen. */
@NullMarked
package in.shikanji.inventory.ingredient;

import org.jspecify.annotations.NullMarked;
