@NullMarked
package in.shikanji.contracts.customer;

import org.jspecify.annotations.NullMarked;
