package in.shikanji.inventory.exchange;

import in.shikanji.inventory.exchange.Import.Counts;
import in.shikanji.platform.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** All that a file would do, row after row, as one hash: what is applied is what was shown, or it is not applied. */
final class Plan {
    private final MessageDigest digest;
    private Counts counts = Counts.NONE;

    Plan() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    void add(Verdict verdict) {
        digest.update(Json.bytes(verdict.nameless()));
        counts = counts.plus(verdict.state());
    }

    Counts counts() {
        return counts;
    }

    /** To be asked once, at the end. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
