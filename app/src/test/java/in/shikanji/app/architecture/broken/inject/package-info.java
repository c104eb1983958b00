/** A room built to break the rules. */
@NullMarked
package in.shikanji.app.architecture.broken.inject;

import org.jspecify.annotations.NullMarked;
