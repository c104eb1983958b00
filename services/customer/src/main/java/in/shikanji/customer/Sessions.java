package in.shikanji.customer;

import in.shikanji.contracts.customer.CustomerRegistered;
import in.shikanji.contracts.customer.SessionEnded;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ids;
import in.shikanji.platform.Sha256;
import in.shikanji.platform.auth.EndedSessions;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.auth.Tokens;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.events.EventLog;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signing in and out. A refresh token works once and gives the next; a second use means that somebody else has it, and
 * ends the session.
 */
final class Sessions {
    static final Duration LIFETIME = Duration.ofDays(30);
    /** A second use this soon is another tab, or a retry whose first answer was lost. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private static final int TOKEN_BYTES = 32;

    private final Database database;
    private final EventLog events;
    private final Tokens tokens;
    private final EndedSessions ended;
    private final Passwords passwords;
    private final BusinessClock businessClock;
    private final Clock systemClock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();

    Sessions(
            Database database,
            EventLog events,
            Tokens tokens,
            EndedSessions ended,
            Passwords passwords,
            BusinessClock businessClock) {
        this.database = database;
        this.events = events;
        this.tokens = tokens;
        this.ended = ended;
        this.passwords = passwords;
        this.businessClock = businessClock;
    }

    /** A session just begun or carried on. */
    record Session(Account account, String sessionId, String accessToken, String refreshToken, String csrfToken) {
        @Override
        public String toString() {
            return "Session[" + sessionId + "]";
        }
    }

    /** Who wants an account. */
    record Registration(String name, String email, @Nullable String phone, String password) {
        @Override
        public String toString() {
            return "Registration[]";
        }
    }

    /** Opens an account and signs in; empty if the e-mail address has one already. */
    Optional<Session> register(Registration registration) {
        String hash = passwords.hash(registration.password());
        Account account = new Account(
                Ids.next("cus"),
                registration.name(),
                registration.email(),
                registration.phone(),
                hash,
                Role.CUSTOMER,
                List.of(),
                businessClock.instant());
        return database.write(registration.email(), sql -> {
            if (!AccountTables.insert(sql, account)) {
                return Optional.empty();
            }
            events.append(
                    sql,
                    CustomerRegistered.TYPE,
                    account.id(),
                    new CustomerRegistered(account.id(), account.createdAt()),
                    account.createdAt());
            return Optional.of(begin(sql, account));
        });
    }

    /** Signs in; empty if the address or the password is wrong, which is not told apart. */
    Optional<Session> signIn(String email, String password) {
        Optional<Account> account = database.read(sql -> AccountTables.findByEmail(sql, email));
        boolean right = account.map(found -> passwords.matches(password, found.passwordHash()))
                .orElseGet(() -> passwords.matchesNobody(password));
        return right ? account.map(found -> database.write(found.id(), sql -> begin(sql, found))) : Optional.empty();
    }

    /** Carries a session on; empty if the token is unknown, used, or its session is over. */
    Optional<Session> refresh(String refreshToken) {
        String hash = hash(refreshToken);
        return database.write(hash, sql -> {
            Instant now = systemClock.instant();
            Optional<SessionTables.Refresh> found = SessionTables.findToken(sql, hash, now);
            if (found.isEmpty() || !found.get().live()) {
                return Optional.empty();
            }
            SessionTables.Refresh refresh = found.get();
            if (refresh.usedAt() != null && refresh.usedAt().plus(GRACE).isBefore(now)) {
                end(sql, refresh.sessionId(), refresh.accountId());
                return Optional.empty();
            }
            // Whoever signs out at this moment works under another key, and must win.
            if (!SessionTables.prolong(sql, refresh.sessionId(), now.plus(LIFETIME))) {
                return Optional.empty();
            }
            SessionTables.useToken(sql, hash, now);
            return AccountTables.find(sql, refresh.accountId())
                    .map(account -> give(sql, account, refresh.sessionId(), now));
        });
    }

    /** Signs out. */
    void signOut(String sessionId, String accountId) {
        database.write(sessionId, sql -> {
            end(sql, sessionId, accountId);
            return true;
        });
    }

    /** Signs out whoever the refresh token belongs to. */
    void signOut(String refreshToken) {
        String hash = hash(refreshToken);
        database.write(hash, sql -> {
            Optional<SessionTables.Refresh> found = SessionTables.findToken(sql, hash, systemClock.instant());
            found.ifPresent(refresh -> end(sql, refresh.sessionId(), refresh.accountId()));
            return found.isPresent();
        });
    }

    /** Remembers, after a start, whose access tokens still live though their session ended. */
    void rememberEnded() {
        Instant since = systemClock.instant().minus(Tokens.LIFETIME);
        database.read(sql -> SessionTables.endedSince(sql, since)).forEach(ended::add);
    }

    private Session begin(Sql sql, Account account) {
        Instant now = systemClock.instant();
        String sessionId = Ids.next("ses");
        SessionTables.insert(sql, sessionId, account.id(), now, now.plus(LIFETIME));
        return give(sql, account, sessionId, now);
    }

    private Session give(Sql sql, Account account, String sessionId, Instant now) {
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        String refreshToken = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        SessionTables.insertToken(sql, hash(refreshToken), sessionId, now);
        String accessToken = tokens.issue(account.actor(sessionId));
        return new Session(account, sessionId, accessToken, refreshToken, tokens.csrfToken(sessionId));
    }

    private void end(Sql sql, String sessionId, String accountId) {
        Instant now = systemClock.instant();
        if (SessionTables.end(sql, sessionId, now)) {
            events.append(sql, SessionEnded.TYPE, sessionId, new SessionEnded(sessionId, accountId, now), now);
            sql.afterCommit(() -> ended.add(sessionId));
        }
    }

    private static String hash(String token) {
        return HexFormat.of().formatHex(Sha256.of(token));
    }
}
