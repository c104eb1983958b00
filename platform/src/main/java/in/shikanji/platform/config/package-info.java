@NullMarked
package in.shikanji.platform.config;

import org.jspecify.annotations.NullMarked;
