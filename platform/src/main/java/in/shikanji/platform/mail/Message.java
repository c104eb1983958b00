package in.shikanji.platform.mail;

import java.time.Instant;

/** What goes to a person, in one way or the other. */
public sealed interface Message permits Mail, Sms {
    /** The same for every try to send it, so that it arrives once. */
    String id();

    /** An address or a number: personal, so it stands in no log. */
    String to();

    String text();

    /** Business time. */
    Instant at();
}
