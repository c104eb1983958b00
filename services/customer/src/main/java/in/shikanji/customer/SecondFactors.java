package in.shikanji.customer;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import in.shikanji.customer.Throttle.Patience;
import in.shikanji.customer.Throttle.Try;
import in.shikanji.platform.Sha256;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * A second proof beside the password: codes of an authenticator app, and some to write down for when the app is lost.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238, TOTP</a>
 */
final class SecondFactors {
    /** How authenticator apps write secrets. */
    private static final Base32 BASE32 = new Base32();

    /** A stolen session must not be enough to find a code. */
    private static final Patience PER_ACCOUNT =
            new Patience("second factor of", 5, Duration.ofSeconds(15), Duration.ofMinutes(30), Duration.ofHours(12));

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 8;
    private static final int RECOVERY_BYTES = 5;
    private static final long STEP_SECONDS = 30;
    private static final String ISSUER = "Shikanji";

    private final Database database;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Set<Role> required;
    private final Audit audit;
    private final Clock systemClock;
    private final SecureRandom random = new SecureRandom();

    /** @param required the roles that may do nothing without one */
    SecondFactors(
            Database database,
            Sessions sessions,
            Throttle throttle,
            Set<Role> required,
            Audit audit,
            Clock systemClock) {
        this.database = database;
        this.sessions = sessions;
        this.throttle = throttle;
        this.required = Set.copyOf(required);
        this.audit = audit;
        this.systemClock = systemClock;
    }

    /**
     * What goes into the app.
     *
     * @param uri for a QR code
     */
    record Secret(String secret, String uri) {
        @Override
        public String toString() {
            return "Secret[]";
        }
    }

    /** Begins to set it up; empty if there is one already. It does not count before it was confirmed. */
    Optional<Secret> begin(String accountId) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = BASE32.encodeToString(bytes);
        return database.write(
                accountId,
                sql -> SecondFactorTables.begin(sql, accountId, secret)
                        ? AccountTables.find(sql, accountId).map(account -> new Secret(secret, uri(account, secret)))
                        : Optional.empty());
    }

    /** Confirms it with a first code and signs out all other devices; the codes to write down, or empty if it is wrong. */
    Optional<List<String>> confirm(Caller caller, String code) {
        String accountId = caller.person().id();
        return database.write(accountId, sql -> {
            Optional<Account.SecondFactor> factor =
                    AccountTables.find(sql, accountId).map(Account::secondFactor);
            if (factor.isEmpty() || factor.get().confirmed() || !isRight(sql, accountId, factor.get(), code)) {
                return Optional.empty();
            }
            SecondFactorTables.confirm(sql, accountId, systemClock.instant());
            sessions.endOthers(sql, accountId, caller.person().sessionId());
            audit.note(sql, caller, Act.of("second_factor.set", accountId));
            return Optional.of(newRecoveryCodes(sql, accountId));
        });
    }

    /** What came of a wish to take it away. */
    sealed interface Removed {
        record Done() implements Removed {}

        record Wrong() implements Removed {}

        /** Too many tries went before; this one was not even looked at. */
        record Wait(Duration left) implements Removed {}
    }

    /** Takes it away; whose role needs one is signed out everywhere, and sets up another one at the next sign-in. */
    Removed remove(Caller caller, String code) {
        String accountId = caller.person().id();
        Try guess = new Try(PER_ACCOUNT, accountId);
        Duration wait = throttle.enter(guess);
        if (!wait.isZero()) {
            return new Removed.Wait(wait);
        }
        boolean removed = database.write(accountId, sql -> {
            boolean right = AccountTables.find(sql, accountId)
                    .filter(account -> check(sql, account, code))
                    .isPresent();
            if (right) {
                throttle.clear(sql, guess);
                SecondFactorTables.remove(sql, accountId);
                if (required.contains(caller.person().role())) {
                    sessions.endOthers(sql, accountId, "");
                }
                audit.note(sql, caller, Act.of("second_factor.removed", accountId));
            }
            return right;
        });
        return removed ? new Removed.Done() : new Removed.Wrong();
    }

    /** Whether the code is the app's of now, or one that was written down; either is good once. */
    boolean check(Sql sql, Account account, String code) {
        Account.SecondFactor factor = account.secondFactor();
        String plain = code.replace(" ", "").replace("-", "");
        return factor != null
                && (isRight(sql, account.id(), factor, plain)
                        || SecondFactorTables.useRecoveryCode(sql, account.id(), hash(account.id(), plain)));
    }

    private boolean isRight(Sql sql, String accountId, Account.SecondFactor factor, String code) {
        long now = Math.floorDiv(systemClock.instant().getEpochSecond(), STEP_SECONDS);
        // The phone's clock may differ by a step.
        for (long step = now - 1; step <= now + 1; step++) {
            if (code.equals(code(factor.secret(), step)) && SecondFactorTables.useStep(sql, accountId, step)) {
                return true;
            }
        }
        return false;
    }

    private String code(String secret, long step) {
        try {
            // Made when it is needed: it loads the JDK's ciphers, and a start should not wait for that.
            var generator = new TimeBasedOneTimePasswordGenerator();
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(BASE32.decode(secret), generator.getAlgorithm()),
                    Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException cause) {
            throw new IllegalStateException("a second factor's secret is no key", cause);
        }
    }

    private List<String> newRecoveryCodes(Sql sql, String accountId) {
        List<String> codes = new ArrayList<>();
        for (int number = 0; number < RECOVERY_CODES; number++) {
            byte[] bytes = new byte[RECOVERY_BYTES];
            random.nextBytes(bytes);
            String code = BASE32.encodeToString(bytes);
            codes.add(code.substring(0, 4) + "-" + code.substring(4));
            SecondFactorTables.addRecoveryCode(sql, accountId, hash(accountId, code));
        }
        return codes;
    }

    private static String hash(String accountId, String code) {
        return HexFormat.of().formatHex(Sha256.of(accountId + " " + code));
    }

    private static String uri(Account account, String secret) {
        String label = ISSUER + ":"
                + (account.contact().email() == null
                        ? account.name()
                        : account.contact().email());
        return "otpauth://totp/"
                + URLEncoder.encode(label, StandardCharsets.UTF_8).replace("+", "%20") + "?secret=" + secret
                + "&issuer=" + ISSUER;
    }
}
