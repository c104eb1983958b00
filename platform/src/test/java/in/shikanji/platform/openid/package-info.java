@NullMarked
package in.shikanji.platform.openid;

import org.jspecify.annotations.NullMarked;
