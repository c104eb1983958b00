/** A room built to break the rules. */
@NullMarked
package in.shikanji.app.architecture.broken.gateway;

import org.jspecify.annotations.NullMarked;
