@NullMarked
package in.shikanji.contracts;

import org.jspecify.annotations.NullMarked;
