/** Signing in with an account at another house, such as Google, by OpenID Connect. */
@NullMarked
package in.shikanji.platform.openid;

import org.jspecify.annotations.NullMarked;
