package in.shikanji.platform.auth;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Puts a signature (HMAC-SHA256) on texts that come back from a browser, so that only what we gave out is accepted. */
public final class Seal {
    private final SecretKeySpec secret;
    private final String purpose;
    private volatile @Nullable SecretKeySpec key;

    /**
     * Makes a seal.
     *
     * @param purpose keeps seals for different uses apart: what one made, another refuses
     */
    public Seal(SigningKeys keys, String purpose) {
        this.secret = keys.secret();
        this.purpose = purpose;
    }

    /** The text and its signature. */
    public String seal(String text) {
        return text + '.' + signature(text);
    }

    /** The text, if the signature is ours. */
    public Optional<String> open(String sealed) {
        int dot = sealed.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String text = sealed.substring(0, dot);
        byte[] expected = signature(text).getBytes(StandardCharsets.US_ASCII);
        byte[] given = sealed.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, given) ? Optional.of(text) : Optional.empty();
    }

    /** The signature alone: a keyed hash, of which nobody without the key can tell what was hashed. */
    public String signature(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key(), text));
    }

    /** Made when it is first needed, since loading the JDK's ciphers is slow; two who do so at once make the same. */
    private SecretKeySpec key() {
        SecretKeySpec made = key;
        if (made == null) {
            made = new SecretKeySpec(mac(secret, purpose), "HmacSHA256");
            key = made;
        }
        return made;
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
