package in.shikanji.platform.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the newest messages in memory instead of sending them, for {@code --dev}. */
public final class DevelopmentMailbox implements MailSender, SmsSender {
    private static final int KEPT = 200;

    private final Map<Which, Message> messages = new LinkedHashMap<>();

    /** One event may send a mail and a short message under the same id. */
    private record Which(Class<? extends Message> kind, String id) {}

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public void send(Mail mail) {
        keep(mail);
    }

    @Override
    public void send(Sms sms) {
        keep(sms);
    }

    /** Newest first. */
    public synchronized List<Message> messages() {
        return new ArrayList<>(messages.values()).reversed();
    }

    private synchronized void keep(Message message) {
        messages.putIfAbsent(new Which(message.getClass(), message.id()), message);
        if (messages.size() > KEPT) {
            messages.remove(messages.keySet().iterator().next());
        }
    }
}
