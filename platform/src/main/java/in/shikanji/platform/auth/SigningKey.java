package in.shikanji.platform.auth;

import com.nimbusds.jose.jwk.ECKey;
import java.nio.file.Path;
import java.time.Instant;

/**
 * One key.
 *
 * @param pair both halves
 * @param signsFrom others may learn of it before
 * @param file where it is kept
 */
record SigningKey(ECKey pair, Instant signsFrom, Path file) {
    String id() {
        return pair.getKeyID();
    }

    /** What others may know, and nothing of when it was made. */
    ECKey publicHalf() {
        return new ECKey.Builder(pair.getCurve(), pair.getX(), pair.getY())
                .keyID(id())
                .build();
    }

    /** For logs. */
    @Override
    public String toString() {
        return id();
    }
}
