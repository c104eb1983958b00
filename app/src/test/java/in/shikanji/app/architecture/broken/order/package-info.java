/** A room built to break the rules. */
@NullMarked
package in.shikanji.app.architecture.broken.order;

import org.jspecify.annotations.NullMarked;
