@NullMarked
package in.shikanji.contracts.inventory;

import org.jspecify.annotations.NullMarked;
