package in.shikanji.platform.mail;

import java.time.Instant;

/**
 * A text message to a phone.
 *
 * @param id the same for every try to send it
 * @param to E.164, such as {@code +919876543210}
 * @param at business time
 */
public record Sms(String id, String to, String text, Instant at) {
    @Override
    public String toString() {
        return "Sms[" + id + "]";
    }
}
