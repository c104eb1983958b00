@NullMarked
package in.shikanji.contracts.order;

import org.jspecify.annotations.NullMarked;
