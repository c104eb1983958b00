package in.shikanji.customer;

import in.shikanji.contracts.order.NewTimeAsked;
import in.shikanji.contracts.order.OrderPlaced;
import in.shikanji.platform.Json;
import in.shikanji.platform.Rupees;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.events.Event;
import in.shikanji.platform.events.EventHandler;
import in.shikanji.platform.mail.Mail;
import in.shikanji.platform.mail.MailSender;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The mail that people get: that their order was taken, or that its promise can't be kept, and {@link Notices}. An event only
 * writes the message down; a job sends it, since what leaves the house must not depend on a transaction.
 */
final class CustomerMail {
    private static final int AT_ONCE = 50;
    private static final String WRITES = "mail";
    private static final String ORDER_PLACED = "order_placed";
    private static final String NEW_TIME_ASKED = "new_time_asked";

    /** After each try that failed; after the last the message is given up. */
    private static final List<Duration> BACK_OFF =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    private final Database database;
    private final MailSender sender;
    private final Clock systemClock = Clock.systemUTC();

    CustomerMail(Database database, MailSender sender) {
        this.database = database;
        this.sender = sender;
    }

    Map<String, EventHandler> handlers() {
        return Map.of(OrderPlaced.TYPE, this::placed, NewTimeAsked.TYPE, this::asked);
    }

    /** All that is read of an order until its message is sent; every order comes by here. */
    private record Recipient(String customerId) {}

    private void placed(Sql sql, Event event) {
        write(sql, event, Json.read(event.payload(), Recipient.class).customerId(), ORDER_PLACED);
    }

    private void asked(Sql sql, Event event) {
        NewTimeAsked asked = Json.read(event.payload(), NewTimeAsked.class);
        if (asked.askedFor() != null) {
            write(sql, event, asked.customerId(), NEW_TIME_ASKED);
        }
    }

    /** To who has an address, and did not say that orders are none of its business. */
    private void write(Sql sql, Event event, String customerId, String kind) {
        boolean reached = sender.isAvailable()
                && AccountTables.hasEmail(sql, customerId)
                && PrivacyTables.preferences(sql, customerId)
                        .map(Preferences::email)
                        .orElse(true);
        if (reached) {
            MailTables.insert(sql, event.id(), customerId, kind, event.payload(), event.at(), systemClock.instant());
        }
    }

    private record Claimed(MailTables.Due due, Account recipient) {}

    /**
     * Sends what is due: one write claims it, one marks what was sent, for each write waits for the disk beside those of
     * customers. What a crash leaves unmarked is sent again, under the same id.
     *
     * @throws RuntimeException the first failure, once all were tried; each message is tried again when it is due
     */
    void send() {
        Instant now = systemClock.instant();
        List<MailTables.Due> due = database.read(sql -> MailTables.due(sql, now, AT_ONCE));
        if (due.isEmpty()) {
            return;
        }
        List<Claimed> claimed = database.write(
                WRITES,
                sql -> due.stream()
                        .filter(message -> MailTables.claim(sql, message, next(message, now)))
                        .flatMap(message -> AccountTables.find(sql, message.accountId()).stream()
                                .map(recipient -> new Claimed(message, recipient)))
                        .toList());
        List<String> sent = new ArrayList<>();
        RuntimeException failure = null;
        for (Claimed one : claimed) {
            try {
                String email = one.recipient().contact().email();
                if (email != null) {
                    sender.send(message(one.due(), one.recipient(), email));
                }
                sent.add(one.due().id());
            } catch (RuntimeException failed) {
                failure = failure == null ? failed : failure;
            }
        }
        database.write(WRITES, sql -> {
            sent.forEach(id -> MailTables.sent(sql, id, systemClock.instant()));
            return sent;
        });
        if (failure != null) {
            throw failure;
        }
    }

    private static @Nullable Instant next(MailTables.Due due, Instant now) {
        return due.attempts() < BACK_OFF.size() ? now.plus(BACK_OFF.get(due.attempts())) : null;
    }

    private static Mail message(MailTables.Due due, Account recipient, String email) {
        if (due.kind().equals(ORDER_PLACED)) {
            return orderPlaced(due, recipient, email);
        }
        if (due.kind().equals(NEW_TIME_ASKED)) {
            return newTimeAsked(due, recipient, email);
        }
        Notices.Kind kind = Notices.Kind.valueOf(due.kind().toUpperCase(Locale.ROOT));
        String text = "Hello " + recipient.name() + ",\n\n" + kind.text() + "\n\nJain Shikanji\n";
        return new Mail(due.id(), email, kind.subject(), text, due.madeAt());
    }

    private static Mail orderPlaced(MailTables.Due due, Account recipient, String email) {
        OrderPlaced order = Json.read(due.facts(), OrderPlaced.class);
        String text = "Hello " + recipient.name() + ",\n\nwe have your order " + order.number() + ": "
                + order.lines().stream().mapToInt(OrderPlaced.Line::quantity).sum() + " items, "
                + Rupees.text(order.totalPaise()) + " all included.\nFollow it live under \"My orders\".\n\n"
                + "Jain Shikanji\n";
        return new Mail(due.id(), email, "Your order " + order.number(), text, due.madeAt());
    }

    private static Mail newTimeAsked(MailTables.Due due, Account recipient, String email) {
        NewTimeAsked asked = Json.read(due.facts(), NewTimeAsked.class);
        String text =
                "Hello " + recipient.name() + ",\n\nthe store can't keep the time that was promised for your order "
                        + asked.number() + ", and asks for another one. They say: " + asked.reason()
                        + ".\nSay under \"My orders\" whether it suits you, or cancel the order there. Until you do, the time that was"
                        + " promised stands.\n\nJain Shikanji\n";
        return new Mail(due.id(), email, "Another time for your order " + asked.number() + "?", text, due.madeAt());
    }
}
