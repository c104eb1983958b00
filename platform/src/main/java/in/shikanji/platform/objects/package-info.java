@NullMarked
package in.shikanji.platform.objects;

import org.jspecify.annotations.NullMarked;
