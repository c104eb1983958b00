package in.shikanji.customer;

import in.shikanji.contracts.customer.CustomerRegistered;
import in.shikanji.customer.OneTimeCodes.Purpose;
import in.shikanji.customer.OneTimeCodes.Verdict;
import in.shikanji.customer.Sessions.Session;
import in.shikanji.customer.Throttle.Patience;
import in.shikanji.customer.Throttle.Try;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ids;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.events.EventLog;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signing in with a phone and a one-time code, which is also how guests check out: who has no account gets one without
 * e-mail and password. An account whose phone nobody has proven yet is not found by it, for anybody may have typed it in.
 */
final class PhoneSignIn {
    /** Resending takes longer each time. */
    private static final Patience PER_PHONE =
            new Patience("codes to", 1, Duration.ofSeconds(30), Duration.ofMinutes(30), Duration.ofHours(2));

    private static final Patience PER_ADDRESS =
            new Patience("codes from", 30, Duration.ofSeconds(30), Duration.ofMinutes(30), Duration.ofHours(1));

    /** Numbers in a row are what those call who are paid for text messages. */
    private static final Patience PER_PREFIX =
            new Patience("codes near", 10, Duration.ofSeconds(30), Duration.ofMinutes(30), Duration.ofMinutes(30));

    private static final int PREFIX_WITHOUT = 4;

    private final Database database;
    private final EventLog events;
    private final Sessions sessions;
    private final OneTimeCodes codes;
    private final Throttle throttle;
    private final Post post;
    private final BusinessClock clock;

    PhoneSignIn(
            Database database,
            EventLog events,
            Sessions sessions,
            OneTimeCodes codes,
            Throttle throttle,
            Post post,
            BusinessClock clock) {
        this.database = database;
        this.events = events;
        this.sessions = sessions;
        this.codes = codes;
        this.throttle = throttle;
        this.post = post;
        this.clock = clock;
    }

    /** What came of a wish for a code. */
    sealed interface Sent {
        /** @param again after which the next may be asked for */
        record Done(Duration lives, Duration again) implements Sent {}

        record Wait(Duration left) implements Sent {}

        record NotOffered() implements Sent {}
    }

    /** What came of a code. */
    sealed interface Verified {
        record SignedIn(Session session, boolean fresh) implements Verified {}

        record Proven(Account account) implements Verified {}

        record Wrong() implements Verified {}

        record Over() implements Verified {}

        /** The code is right, but there is no account yet, and an account has a name. */
        record NameNeeded() implements Verified {}

        record PhoneTaken() implements Verified {}
    }

    Sent send(Purpose purpose, String phone, String address) {
        if (!post.reachesPhones()) {
            return new Sent.NotOffered();
        }
        Duration wait = throttle.enter(
                new Try(PER_PHONE, phone),
                new Try(PER_ADDRESS, address),
                new Try(PER_PREFIX, phone.substring(0, phone.length() - PREFIX_WITHOUT)));
        if (!wait.isZero()) {
            return new Sent.Wait(wait);
        }
        Instant now = clock.instant();
        String code = database.write(key(phone), sql -> codes.make(sql, purpose, phone, now));
        post.text(phone, code + " is your Jain Shikanji code, good for 5 minutes. We never ask for it by phone.", now);
        return new Sent.Done(OneTimeCodes.LIVES, throttle.closedFor(new Try(PER_PHONE, phone)));
    }

    /** Signs in whoever has the phone; {@code name} is for an account that is still to be opened. */
    Verified signIn(String phone, String code, @Nullable String name, Device device) {
        return database.write(key(phone), sql -> {
            Instant now = clock.instant();
            return switch (codes.look(sql, Purpose.SIGN_IN, phone, code, now)) {
                case WRONG -> new Verified.Wrong();
                case OVER -> new Verified.Over();
                case RIGHT -> {
                    Optional<Account> account = AccountTables.findByProvenPhone(sql, phone);
                    if (account.isEmpty() && name == null) {
                        yield new Verified.NameNeeded();
                    }
                    codes.use(sql, Purpose.SIGN_IN, phone);
                    throttle.clear(sql, new Try(PER_PHONE, phone));
                    Account signedIn = account.orElseGet(() -> open(sql, phone, String.valueOf(name), device, now));
                    yield new Verified.SignedIn(sessions.begin(sql, signedIn, device), account.isEmpty());
                }
            };
        });
    }

    /** Notes that somebody who is signed in has the phone. */
    Verified prove(String accountId, String phone, String code) {
        return database.write(key(phone), sql -> {
            Instant now = clock.instant();
            Verdict verdict = codes.look(sql, Purpose.VERIFY_PHONE, phone, code, now);
            if (verdict != Verdict.RIGHT) {
                return verdict == Verdict.WRONG ? new Verified.Wrong() : new Verified.Over();
            }
            codes.use(sql, Purpose.VERIFY_PHONE, phone);
            throttle.clear(sql, new Try(PER_PHONE, phone));
            return AccountTables.provePhone(sql, accountId, phone, now)
                    ? new Verified.Proven(AccountTables.find(sql, accountId).orElseThrow())
                    : new Verified.PhoneTaken();
        });
    }

    private Account open(Sql sql, String phone, String name, Device device, Instant now) {
        Account account =
                Account.customer(Ids.next("cus"), name, new Account.Contact(null, false, phone, true), null, now);
        if (!AccountTables.insert(sql, account)) {
            throw new IllegalStateException("another account has this phone, though none was found by it");
        }
        Privacy.agreeToOrdering(sql, account.id(), device, now);
        events.append(sql, CustomerRegistered.TYPE, account.id(), new CustomerRegistered(account.id(), now), now);
        return account;
    }

    private static String key(String phone) {
        return "phone " + phone;
    }
}
