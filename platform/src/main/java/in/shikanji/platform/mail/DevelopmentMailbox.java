package in.shikanji.platform.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the newest messages in memory instead of sending them, for {@code --dev}. */
public final class DevelopmentMailbox implements MailSender {
    private static final int KEPT = 200;

    private final Map<String, Mail> messages = new LinkedHashMap<>();

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public synchronized void send(Mail mail) {
        messages.putIfAbsent(mail.id(), mail);
        if (messages.size() > KEPT) {
            messages.remove(messages.keySet().iterator().next());
        }
    }

    /** Newest first. */
    public synchronized List<Mail> messages() {
        return new ArrayList<>(messages.values()).reversed();
    }
}
