package in.shikanji.platform.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import in.shikanji.platform.Ids;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The platform's ES256 keys (P-256), kept in the data folder, readable by their owner only. One signs; the next is shown
 * a day before it does, and the one before checks until its last token has expired, and is then deleted. Beside them is a
 * secret that stays: what is sealed must still open when the key is another.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7518#section-3.4">RFC 7518, ES256</a>
 */
public final class SigningKeys {
    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
    private static final Duration USUAL = Duration.ofDays(90);
    private static final String SECRET = "seal.secret";
    private static final int SECRET_BYTES = 32;

    private final KeyFolder folder;
    private final Duration rotateEvery;
    private final Clock systemClock;
    private final SecretKeySpec secret;
    private volatile KeyRing ring;

    private SigningKeys(KeyFolder folder, Duration rotateEvery, Clock systemClock, SecretKeySpec secret, KeyRing ring) {
        this.folder = folder;
        this.rotateEvery = rotateEvery;
        this.systemClock = systemClock;
        this.secret = secret;
        this.ring = ring;
    }

    /** Reads the keys from the folder, or makes the first one there; it is followed after 90 days. */
    public static SigningKeys in(Path folder) {
        return in(folder, USUAL, Clock.systemUTC());
    }

    /**
     * Reads the keys from the folder, or makes the first one there.
     *
     * @param rotateEvery how long a key signs: a day or more, so that the next can be shown before it does
     */
    public static SigningKeys in(Path folder, Duration rotateEvery, Clock systemClock) {
        KeyFolder keys = new KeyFolder(folder);
        return keys.alone(() -> {
            keys.deleteUnfinished();
            // first of all: it may have to be taken from a key that is about to be deleted
            SecretKeySpec secret = secret(keys);
            KeyRing ring = renewed(keys, rotateEvery, systemClock.instant());
            return new SigningKeys(keys, rotateEvery, systemClock, secret, ring);
        });
    }

    /** Makes the next key and deletes what is of no use any more, if it is time; looking costs nothing. */
    public void rotate() {
        Instant now = systemClock.instant();
        if (ring.nextIsDue(now, rotateEvery) || !ring.expired(now).isEmpty()) {
            ring = folder.alone(() -> renewed(folder, rotateEvery, now));
        }
    }

    /** The public halves, as a JSON Web Key Set. */
    String publicJson() {
        List<JWK> halves = ring.usable(systemClock.instant()).stream()
                .<JWK>map(SigningKey::publicHalf)
                .toList();
        return new JWKSet(halves).toString();
    }

    /** What the keys of seals are derived from. */
    SecretKeySpec secret() {
        return secret;
    }

    /** The key that signs now. */
    SigningKey signing(Instant now) {
        return ring.signing(now);
    }

    /** The key of this name, if there may still be tokens of it. */
    Optional<SigningKey> checking(String id, Instant now) {
        return ring.checking(id, now);
    }

    private static KeyRing renewed(KeyFolder folder, Duration rotateEvery, Instant now)
            throws IOException, ParseException, JOSEException {
        if (folder.keys().isEmpty()) {
            make(folder, now);
        }
        KeyRing ring = new KeyRing(folder.keys());
        if (ring.nextIsDue(now, rotateEvery)) {
            Instant signsFrom = now.plus(KeyRing.AHEAD);
            LOG.info(
                    "The signing key {} is followed by {} at {}",
                    ring.signing(now),
                    make(folder, signsFrom),
                    signsFrom);
        }
        for (SigningKey old : ring.expired(now)) {
            folder.delete(old);
            LOG.info("The signing key {} is deleted: its last token has expired", old);
        }
        return new KeyRing(folder.keys());
    }

    private static String make(KeyFolder folder, Instant signsFrom) throws IOException, JOSEException {
        ECKey made = new ECKeyGenerator(Curve.P_256)
                .keyID(Ids.next("key"))
                .notBeforeTime(Date.from(signsFrom.truncatedTo(ChronoUnit.SECONDS)))
                .generate();
        folder.write(made);
        return made.getKeyID();
    }

    /** Until there were several keys, seals hung on the only one; from there it is taken, so that they still open. */
    private static SecretKeySpec secret(KeyFolder folder) throws IOException, ParseException {
        String kept = folder.text(SECRET);
        if (kept.isEmpty()) {
            List<SigningKey> keys = folder.keys();
            kept = keys.isEmpty()
                    ? random()
                    : new KeyRing(keys).keys().getFirst().pair().getD().toString();
            folder.write(SECRET, kept);
        }
        byte[] bytes = Base64URL.from(kept).decode();
        if (bytes.length < SECRET_BYTES) {
            throw new ParseException("The file " + SECRET + " in " + folder + " is not the secret of seals", 0);
        }
        return new SecretKeySpec(bytes, "HmacSHA256");
    }

    private static String random() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64URL.encode(bytes).toString();
    }
}
