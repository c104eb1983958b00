package in.shikanji.customer;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import in.shikanji.platform.Sha256;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
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

    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 8;
    private static final int RECOVERY_BYTES = 5;
    private static final long STEP_SECONDS = 30;
    private static final String ISSUER = "Shikanji";

    private final Database database;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock systemClock;
    private final SecureRandom random = new SecureRandom();

    SecondFactors(Database database, Sessions sessions, Audit audit, Clock systemClock) {
        this.database = database;
        this.sessions = sessions;
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

    /** Takes it away; false if the code is wrong. */
    boolean remove(Caller caller, String code) {
        String accountId = caller.person().id();
        return database.write(accountId, sql -> {
            boolean right = AccountTables.find(sql, accountId)
                    .filter(account -> check(sql, account, code))
                    .isPresent();
            if (right) {
                SecondFactorTables.remove(sql, accountId);
                audit.note(sql, caller, Act.of("second_factor.removed", accountId));
            }
            return right;
        });
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
