package in.shikanji.customer;

import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ids;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.mail.MailSender;
import java.time.Clock;
import java.util.Locale;

/** What people are told by mail of their own account; written down in the transaction that it tells of, and sent by a job. */
final class Notices {
    private final MailSender sender;
    private final BusinessClock businessClock;
    private final Clock systemClock = Clock.systemUTC();

    Notices(MailSender sender, BusinessClock businessClock) {
        this.sender = sender;
        this.businessClock = businessClock;
    }

    enum Kind {
        SESSION_STOLEN(
                "Was this you?",
                "somebody used an old key of your account, so we signed that device out. If you know nothing of it,"
                        + " change your password under \"Account\" and look through the devices listed there."),
        GOOGLE_LINKED(
                "You signed in with Google",
                "your account was opened with Google for the first time, since its e-mail address is the same. If that was"
                        + " not you, change your password under \"Account\" and tell us."),
        SECOND_FACTOR_RESET(
                "Your second factor was taken away",
                "a colleague took your second factor away, since it was lost. Sign in with your password and set up another"
                        + " one. If you know nothing of it, tell the owner at once."),
        PASSWORD_CHANGED(
                "Your password was changed",
                "your password was changed, and your other devices were signed out. If that was not you, use"
                        + " \"Forgotten your password?\" on the sign-in page at once.");

        private final String subject;
        private final String text;

        Kind(String subject, String text) {
            this.subject = subject;
            this.text = text;
        }

        String subject() {
            return subject;
        }

        String text() {
            return text;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Tells somebody, unless that can't be done. */
    void write(Sql sql, String accountId, Kind kind) {
        boolean reached = sender.isAvailable()
                && AccountTables.find(sql, accountId)
                        .filter(account -> account.contact().email() != null)
                        .isPresent();
        if (reached) {
            MailTables.insert(
                    sql, Ids.next("msg"), accountId, kind.code(), "{}", businessClock.instant(), systemClock.instant());
        }
    }
}
