package in.shikanji.customer;

import in.shikanji.contracts.customer.CustomerRegistered;
import in.shikanji.customer.Sessions.Session;
import in.shikanji.customer.Throttle.Patience;
import in.shikanji.customer.Throttle.Try;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.events.EventLog;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opening an account and signing in with an e-mail address and a password. */
final class PasswordSignIn {
    /** The account is what guessers are after. */
    private static final Patience PER_ACCOUNT =
            new Patience("sign-in to", 5, Duration.ofSeconds(15), Duration.ofMinutes(30), Duration.ofHours(12));

    /** An address may be that of a whole mobile network. */
    private static final Patience PER_ADDRESS =
            new Patience("sign-in from", 30, Duration.ofSeconds(5), Duration.ofMinutes(10), Duration.ofHours(1));

    private final Database database;
    private final EventLog events;
    private final Sessions sessions;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Throttle throttle;
    private final Notices notices;
    private final Audit audit;
    private final BusinessClock businessClock;
    private final Clock systemClock = Clock.systemUTC();

    PasswordSignIn(
            Database database,
            EventLog events,
            Sessions sessions,
            Passwords passwords,
            SecondFactors factors,
            Throttle throttle,
            Notices notices,
            Audit audit,
            BusinessClock businessClock) {
        this.database = database;
        this.events = events;
        this.sessions = sessions;
        this.passwords = passwords;
        this.factors = factors;
        this.throttle = throttle;
        this.notices = notices;
        this.audit = audit;
        this.businessClock = businessClock;
    }

    /** Who wants an account. */
    record Registration(String name, String email, @Nullable String phone, String password) {
        @Override
        public String toString() {
            return "Registration[]";
        }
    }

    /**
     * Who wants in, and from where.
     *
     * @param code of the second factor, for who has one
     * @param address of the network, as a block that one household has
     */
    record Attempt(String email, String password, @Nullable String code, String address, Device device) {
        @Override
        public String toString() {
            return "Attempt[]";
        }
    }

    /** What came of an attempt. */
    sealed interface SignedIn {
        record Done(Session session) implements SignedIn {}

        /** Address or password is wrong, which is not told apart. */
        record Wrong() implements SignedIn {}

        /** The password is right, but there is a second factor: try again with a code of it. */
        record CodeNeeded() implements SignedIn {}

        /** The password is right, but the code is not, or was used before. */
        record WrongCode() implements SignedIn {}

        /** Too many attempts went before; this one was not even looked at. */
        record Wait(Duration left) implements SignedIn {}
    }

    /** Opens an account and signs in; empty if the e-mail address has one already. */
    Optional<Session> register(Registration registration, Device device) {
        String hash = passwords.hash(registration.password());
        Account account = Account.customer(
                Ids.next("cus"),
                registration.name(),
                Account.Contact.unproven(registration.email(), registration.phone()),
                hash,
                businessClock.instant());
        return database.write(registration.email(), sql -> {
            if (!AccountTables.insert(sql, account)) {
                return Optional.empty();
            }
            Privacy.agreeToOrdering(sql, account.id(), device, account.createdAt());
            events.append(
                    sql,
                    CustomerRegistered.TYPE,
                    account.id(),
                    new CustomerRegistered(account.id(), account.createdAt()),
                    account.createdAt());
            return Optional.of(sessions.begin(sql, account, device));
        });
    }

    /** An attempt to get into the account with this e-mail address. */
    static Try guess(String email) {
        return new Try(PER_ACCOUNT, email);
    }

    SignedIn signIn(Attempt attempt) {
        Try byAccount = guess(attempt.email());
        Try byAddress = new Try(PER_ADDRESS, attempt.address());
        Duration wait = throttle.enter(byAccount, byAddress);
        if (!wait.isZero()) {
            return new SignedIn.Wait(wait);
        }
        Optional<Account> account = database.read(sql -> AccountTables.findByEmail(sql, attempt.email()));
        if (!matches(account.map(PasswordSignIn::hash).orElse(""), attempt.password())) {
            return new SignedIn.Wrong();
        }
        String id = account.orElseThrow().id();
        return database.write(id, sql -> {
            // The password may have been changed, or the person's work have ended, while it was looked at.
            Optional<Account> found = AccountTables.find(sql, id);
            if (found.isEmpty()
                    || !hash(found.get()).equals(hash(account.orElseThrow()))
                    || found.get().hasEndedAt(systemClock.instant())) {
                return new SignedIn.Wrong();
            }
            Account now = found.get();
            if (now.hasSecondFactor()) {
                String code = attempt.code();
                if (code == null) {
                    throttle.takeBack(sql, byAccount);
                    throttle.takeBack(sql, byAddress);
                    return new SignedIn.CodeNeeded();
                }
                if (!factors.check(sql, now, code)) {
                    return new SignedIn.WrongCode();
                }
            }
            throttle.clear(sql, byAccount);
            throttle.takeBack(sql, byAddress);
            return new SignedIn.Done(sessions.begin(sql, now, attempt.device()));
        });
    }

    /** What came of a wish for another password. */
    sealed interface Changed {
        record Done() implements Changed {}

        record Wrong() implements Changed {}

        record Wait(Duration left) implements Changed {}
    }

    /** Changes a password and signs out all other devices. Who has no password yet needs not tell the present one. */
    Changed change(Caller caller, String present, String wanted) {
        String accountId = caller.person().id();
        Try guess = guess(accountId);
        Duration wait = throttle.enter(guess);
        if (!wait.isZero()) {
            return new Changed.Wait(wait);
        }
        Optional<Account> found = database.read(sql -> AccountTables.find(sql, accountId));
        if (found.isEmpty()) {
            // Erased a moment ago.
            return new Changed.Wrong();
        }
        Account before = found.get();
        if (before.passwordHash() != null && !matches(hash(before), present)) {
            return new Changed.Wrong();
        }
        String hash = passwords.hash(wanted);
        return database.write(accountId, sql -> {
            Optional<Account> now = AccountTables.find(sql, accountId);
            if (now.isEmpty() || !hash(now.get()).equals(hash(before))) {
                return new Changed.Wrong();
            }
            AccountTables.setPassword(sql, accountId, hash);
            sessions.endOthers(sql, accountId, caller.person().sessionId());
            audit.note(sql, caller, Act.of("password.changed", accountId));
            throttle.clear(sql, guess);
            notices.write(sql, accountId, Notices.Kind.PASSWORD_CHANGED);
            return new Changed.Done();
        });
    }

    private boolean matches(String hash, String password) {
        return hash.isEmpty() ? passwords.matchesNobody(password) : passwords.matches(password, hash);
    }

    private static String hash(Account account) {
        String hash = account.passwordHash();
        return hash == null ? "" : hash;
    }
}
