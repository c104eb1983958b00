package in.shikanji.platform.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the newest messages in memory instead of sending them, for {@code --dev}. */
public final class DevelopmentMailbox implements MailSender {
    private static final int KEPT = 200;

    private final Map<String, Message> messages = new LinkedHashMap<>();

    /**
     * A message that would have been sent.
     *
     * @param to an e-mail address or a phone number
     * @param subject empty for text messages
     */
    public record Message(String id, Kind kind, String to, String subject, String text, Instant at) {
        @Override
        public String toString() {
            return "Message[" + id + "]";
        }
    }

    /** How it would have been sent. */
    public enum Kind {
        MAIL,
        SMS
    }

    /** The same mailbox, for text messages. */
    public SmsSender phones() {
        return new SmsSender() {
            @Override
            public boolean isAvailable() {
                return true;
            }

            @Override
            public void send(Sms sms) {
                keep(new Message(sms.id(), Kind.SMS, sms.to(), "", sms.text(), sms.at()));
            }
        };
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public void send(Mail mail) {
        keep(new Message(mail.id(), Kind.MAIL, mail.to(), mail.subject(), mail.text(), mail.at()));
    }

    /** Newest first. */
    public synchronized List<Message> messages() {
        return new ArrayList<>(messages.values()).reversed();
    }

    private synchronized void keep(Message message) {
        messages.putIfAbsent(message.id(), message);
        if (messages.size() > KEPT) {
            messages.remove(messages.keySet().iterator().next());
        }
    }
}
