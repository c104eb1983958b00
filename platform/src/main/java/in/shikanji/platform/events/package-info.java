@NullMarked
package in.shikanji.platform.events;

import org.jspecify.annotations.NullMarked;
