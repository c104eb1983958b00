@NullMarked
package in.shikanji.platform.telemetry;

import org.jspecify.annotations.NullMarked;
