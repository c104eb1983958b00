@NullMarked
package in.shikanji.platform.auth;

import org.jspecify.annotations.NullMarked;
