@NullMarked
package in.shikanji.platform;

import org.jspecify.annotations.NullMarked;
