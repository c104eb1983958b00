@NullMarked
package in.shikanji.contracts.store;

import org.jspecify.annotations.NullMarked;
