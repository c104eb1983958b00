/** Messages to people. Under {@code --dev} they land in a mailbox that one can look at. */
@NullMarked
package in.shikanji.platform.mail;

import org.jspecify.annotations.NullMarked;
