package in.shikanji.platform.mail;

import java.time.Instant;

/**
 * A short message to a person's phone.
 *
 * @param id the same for every try to send it, so that it arrives once
 * @param to a number in E.164, such as {@code +919876543210}
 * @param at business time
 */
public record Sms(String id, String to, String text, Instant at) implements Message {
    @Override
    public String toString() {
        return "Sms[" + id + "]";
    }
}
