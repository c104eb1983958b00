package in.shikanji.customer;

import in.shikanji.contracts.customer.SessionEnded;
import in.shikanji.platform.Ids;
import in.shikanji.platform.Sha256;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
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
import java.util.Set;

/**
 * Sessions: begun by whoever proved who they are, carried on by refresh tokens, ended at once. A refresh token works once and
 * gives the next; a second use means that somebody else has it, which ends the session and is told to its owner.
 */
final class Sessions {
    static final Duration LIFETIME = Duration.ofDays(30);
    /** A second use this soon is another tab, or a retry whose first answer was lost. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private static final int TOKEN_BYTES = 32;
    private static final int CLEANED_AT_ONCE = 500;

    private final Database database;
    private final EventLog events;
    private final Tokens tokens;
    private final EndedSessions ended;
    private final Notices notices;
    private final Audit audit;
    private final Set<Role> factorRequired;
    private final Clock systemClock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();

    /** @param factorRequired the roles that may do nothing without a second factor */
    Sessions(
            Database database,
            EventLog events,
            Tokens tokens,
            EndedSessions ended,
            Notices notices,
            Audit audit,
            Set<Role> factorRequired) {
        this.database = database;
        this.events = events;
        this.tokens = tokens;
        this.ended = ended;
        this.notices = notices;
        this.audit = audit;
        this.factorRequired = Set.copyOf(factorRequired);
    }

    /** A session just begun or carried on. */
    record Session(Account account, String sessionId, String accessToken, String refreshToken, String csrfToken) {
        @Override
        public String toString() {
            return "Session[" + sessionId + "]";
        }
    }

    /** Begins a session for somebody who proved who they are. */
    Session begin(Sql sql, Account account, Device device) {
        Instant now = systemClock.instant();
        String sessionId = Ids.next("ses");
        SessionTables.insert(sql, sessionId, account.id(), device, now, now.plus(LIFETIME));
        return give(sql, account, sessionId, now);
    }

    /** Carries a session on; empty if the token is unknown, used, or its session is over. */
    Optional<Session> refresh(String refreshToken, Device device) {
        String hash = hash(refreshToken);
        return database.write(hash, sql -> {
            Instant now = systemClock.instant();
            Optional<SessionTables.Refresh> found = SessionTables.findToken(sql, hash, now);
            if (found.isEmpty() || !found.get().live()) {
                return Optional.empty();
            }
            SessionTables.Refresh refresh = found.get();
            if (refresh.usedAt() != null && refresh.usedAt().plus(GRACE).isBefore(now)) {
                if (end(sql, refresh.sessionId(), refresh.accountId())) {
                    notices.write(sql, refresh.accountId(), Notices.Kind.SESSION_STOLEN);
                }
                return Optional.empty();
            }
            Optional<Account> account = AccountTables.find(sql, refresh.accountId());
            if (account.isEmpty() || account.get().hasEndedAt(now)) {
                end(sql, refresh.sessionId(), refresh.accountId());
                return Optional.empty();
            }
            // Whoever signs out at this moment works under another key, and must win.
            if (!SessionTables.prolong(sql, refresh.sessionId(), device.place(), now, now.plus(LIFETIME))) {
                return Optional.empty();
            }
            SessionTables.useToken(sql, hash, now);
            return Optional.of(give(sql, account.get(), refresh.sessionId(), now));
        });
    }

    /** What is open, the one used last first. */
    List<SessionTables.Open> open(String accountId) {
        return database.read(sql -> SessionTables.open(sql, accountId, systemClock.instant()));
    }

    /** Ends one of a person's own sessions; false if there is no such. */
    boolean signOut(String sessionId, Caller caller) {
        String accountId = caller.person().id();
        return database.write(sessionId, sql -> {
            if (!SessionTables.isOf(sql, sessionId, accountId)) {
                return false;
            }
            end(sql, sessionId, accountId);
            audit.note(sql, caller, Act.of("session.ended", sessionId));
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

    /** Ends all of a person's own sessions but the one in which it is asked for. */
    void signOutOthers(Caller caller) {
        String accountId = caller.person().id();
        database.write(accountId, sql -> {
            endOthers(sql, accountId, caller.person().sessionId());
            audit.note(sql, caller, Act.of("session.others_ended", accountId));
            return true;
        });
    }

    /** Ends, in a transaction, all of a person's sessions but the one, which may be none. */
    void endOthers(Sql sql, String accountId, String kept) {
        SessionTables.open(sql, accountId, systemClock.instant()).stream()
                .map(SessionTables.Open::id)
                .filter(id -> !id.equals(kept))
                .sorted()
                .forEach(id -> end(sql, id, accountId));
    }

    /** Remembers, after a start, whose access tokens still live though their session ended. */
    void rememberEnded() {
        Instant since = systemClock.instant().minus(Tokens.LIFETIME);
        database.read(sql -> SessionTables.endedSince(sql, since)).forEach(ended::add);
    }

    /** Deletes what ended or ran out long ago, and the tokens that would have by now; a job runs it. */
    void deleteOld() {
        Instant before = systemClock.instant().minus(LIFETIME);
        int deleted;
        do {
            deleted = database.write(
                    "old sessions",
                    sql -> Math.max(
                            SessionTables.deleteOld(sql, before, CLEANED_AT_ONCE),
                            SessionTables.deleteOldTokens(sql, before, CLEANED_AT_ONCE)));
        } while (deleted == CLEANED_AT_ONCE);
    }

    private Session give(Sql sql, Account account, String sessionId, Instant now) {
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        String refreshToken = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        SessionTables.insertToken(sql, hash(refreshToken), sessionId, now);
        String accessToken =
                tokens.issue(account.actor(sessionId, factorRequired.contains(account.role())), account.endsAt());
        return new Session(account, sessionId, accessToken, refreshToken, tokens.csrfToken(sessionId));
    }

    private boolean end(Sql sql, String sessionId, String accountId) {
        Instant now = systemClock.instant();
        boolean ends = SessionTables.end(sql, sessionId, now);
        if (ends) {
            events.append(sql, SessionEnded.TYPE, sessionId, new SessionEnded(sessionId, accountId, now), now);
            sql.afterCommit(() -> ended.add(sessionId));
        }
        return ends;
    }

    private static String hash(String token) {
        return HexFormat.of().formatHex(Sha256.of(token));
    }
}
