package in.shikanji.customer;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells customers by mail that their order was taken. The event only writes the message down; a job sends it, since what
 * leaves the house must not depend on a transaction.
 */
final class OrderMail {
    private static final int AT_ONCE = 50;
    /** After each try that failed; after the last the message is given up. */
    private static final List<Duration> BACK_OFF =
            List.of(Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2));

    private final Database database;
    private final MailSender sender;
    private final Clock systemClock = Clock.systemUTC();

    OrderMail(Database database, MailSender sender) {
        this.database = database;
        this.sender = sender;
    }

    Map<String, EventHandler> handlers() {
        return Map.of(OrderPlaced.TYPE, this::placed);
    }

    private void placed(Sql sql, Event event) {
        OrderPlaced order = Json.read(event.payload(), OrderPlaced.class);
        if (sender.isAvailable() && AccountTables.find(sql, order.customerId()).isPresent()) {
            MailTables.insert(
                    sql,
                    event.id(),
                    order.customerId(),
                    "order_placed",
                    event.payload(),
                    event.at(),
                    systemClock.instant());
        }
    }

    /** Sends what is due. */
    void send() {
        Instant now = systemClock.instant();
        for (MailTables.Due due : database.read(sql -> MailTables.due(sql, now, AT_ONCE))) {
            Instant again = due.attempts() < BACK_OFF.size() ? now.plus(BACK_OFF.get(due.attempts())) : null;
            Optional<Account> account = database.write(
                    due.id(),
                    sql -> MailTables.claim(sql, due, again)
                            ? AccountTables.find(sql, due.accountId())
                            : Optional.empty());
            account.ifPresent(recipient -> {
                sender.send(message(due, recipient));
                database.write(due.id(), sql -> {
                    MailTables.sent(sql, due.id(), systemClock.instant());
                    return true;
                });
            });
        }
    }

    private static Mail message(MailTables.Due due, Account recipient) {
        OrderPlaced order = Json.read(due.facts(), OrderPlaced.class);
        String text = "Hello " + recipient.name() + ",\n\nwe have your order " + order.number() + ": "
                + order.lines().stream().mapToInt(OrderPlaced.Line::quantity).sum() + " items, "
                + Rupees.text(order.totalPaise()) + " all included.\nFollow it live under \"My orders\".\n\n"
                + "Jain Shikanji\n";
        return new Mail(due.id(), recipient.email(), "Your order " + order.number(), text, due.madeAt());
    }
}
