@NullMarked
package in.shikanji.platform.http;

import org.jspecify.annotations.NullMarked;
