package in.shikanji.customer;

import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.database.Sql;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Codes of six digits that show that somebody has a phone. One counts at a time; it is kept as a keyed hash only. */
final class OneTimeCodes {
    static final Duration LIVES = Duration.ofMinutes(5);
    private static final int TRIES = 5;
    private static final int CODES = 1_000_000;

    private final Seal seal;
    private final SecureRandom random = new SecureRandom();

    OneTimeCodes(Seal seal) {
        this.seal = seal;
    }

    /** What a code is for; one for the one is nothing for the other. */
    enum Purpose {
        SIGN_IN,
        VERIFY_PHONE
    }

    /** What is said of a code that was given. */
    enum Verdict {
        RIGHT,
        WRONG,
        /** There is none any more: too old, used, or tried too often. */
        OVER
    }

    /** Makes the code that counts from now on. */
    String make(Sql sql, Purpose purpose, String phone, Instant now) {
        String code = "%06d".formatted(random.nextInt(CODES));
        CodeTables.put(sql, purpose, phone, hash(purpose, phone, code), now.plus(LIVES));
        return code;
    }

    /**
     * Looks at a code that was given. Each look but a right one uses up a try; the caller says with {@link #use} that a right
     * one was used.
     */
    Verdict look(Sql sql, Purpose purpose, String phone, String code, Instant now) {
        Optional<CodeTables.Code> found = CodeTables.find(sql, purpose, phone);
        if (found.isEmpty()
                || !now.isBefore(found.get().expiresAt())
                || found.get().tries() >= TRIES) {
            return Verdict.OVER;
        }
        if (isSame(found.get().hash(), hash(purpose, phone, code))) {
            return Verdict.RIGHT;
        }
        CodeTables.countTry(sql, purpose, phone);
        return found.get().tries() + 1 >= TRIES ? Verdict.OVER : Verdict.WRONG;
    }

    void use(Sql sql, Purpose purpose, String phone) {
        CodeTables.delete(sql, purpose, phone);
    }

    private String hash(Purpose purpose, String phone, String code) {
        return seal.signature(purpose + " " + phone + " " + code);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
