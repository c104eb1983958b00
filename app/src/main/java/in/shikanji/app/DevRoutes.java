package in.shikanji.app;

import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.mail.DevelopmentMailbox;
import in.shikanji.platform.mail.Mail;
import in.shikanji.platform.mail.Message;
import in.shikanji.platform.mail.Sms;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** For developers only: the business clock can be set, and messages can be looked at. These routes exist only under {@code --dev}. */
final class DevRoutes {
    private final BusinessClock clock;
    private final DevelopmentMailbox mailbox;

    DevRoutes(BusinessClock clock, DevelopmentMailbox mailbox) {
        this.clock = clock;
        this.mailbox = mailbox;
    }

    Routes routes() {
        return new Routes()
                .put("/dev/clock", Access.anyone(), this::set)
                .delete("/dev/clock", Access.anyone(), this::free)
                .get("/dev/mail", Access.anyone(), this::mail)
                .getAbsolute("/dev/mailbox", Access.anyone(), this::page);
    }

    record ClockView(Instant now) {}

    /** @param subject null for a short message, which has none */
    record MessageView(
            String kind, String id, String to, @Nullable String subject, String text, Instant at) {
        static MessageView of(Message message) {
            return switch (message) {
                case Mail mail -> new MessageView("mail", mail.id(), mail.to(), mail.subject(), mail.text(), mail.at());
                case Sms sms -> new MessageView("sms", sms.id(), sms.to(), null, sms.text(), sms.at());
            };
        }
    }

    /** What fell due runs before the answer. */
    private Reply set(Request request) {
        Input input = request.input();
        Instant now = input.optionalInstant("now").orElse(null);
        if (now == null && !input.has("now")) {
            input.error("now", "required", "Give an instant such as 2026-11-23T13:00:00Z.");
        }
        input.check();
        if (now != null) {
            clock.set(now);
        }
        return Reply.ok(new ClockView(clock.instant()));
    }

    private Reply mail(Request request) {
        return Reply.ok(
                Page.whole(mailbox.messages().stream().map(MessageView::of).toList()));
    }

    private Reply page(Request request) {
        byte[] html = MailboxPage.html(mailbox.messages()).getBytes(StandardCharsets.UTF_8);
        return Reply.bytes(new Reply.Body.Bytes("text/html; charset=utf-8", html, new byte[0], ""));
    }

    private Reply free(Request request) {
        clock.free();
        return Reply.noContent();
    }
}
