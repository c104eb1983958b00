/**
 * Messages to people, by mail (SMTP) or to their phones (somebody's address that sends SMS). Under {@code --dev} both land
 * in a mailbox that one can look at.
 */
@NullMarked
package in.shikanji.platform.mail;

import org.jspecify.annotations.NullMarked;
