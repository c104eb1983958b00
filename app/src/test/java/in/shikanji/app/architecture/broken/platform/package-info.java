/** A room built to break the rules. */
@NullMarked
package in.shikanji.app.architecture.broken.platform;

import org.jspecify.annotations.NullMarked;
