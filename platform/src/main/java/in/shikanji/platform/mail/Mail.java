package in.shikanji.platform.mail;

import java.time.Instant;

/**
 * A message to a person.
 *
 * @param id the same for every try to send it, so that it arrives once
 * @param to an e-mail address
 * @param at business time
 */
public record Mail(String id, String to, String subject, String text, Instant at) implements Message {
    @Override
    public String toString() {
        return "Mail[" + id + "]";
    }
}
