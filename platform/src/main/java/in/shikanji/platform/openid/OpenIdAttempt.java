package in.shikanji.platform.openid;

import in.shikanji.platform.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * One attempt to sign in at a provider: what ties its answer to the browser that asked, to the token, and to us.
 *
 * @param verifier of PKCE, which only the token's request shows
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7636">RFC 7636, PKCE</a>
 */
public record OpenIdAttempt(String state, String nonce, String verifier) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static OpenIdAttempt fresh() {
        return new OpenIdAttempt(random(), random(), random());
    }

    String challenge() {
        return text(Sha256.of(verifier));
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "OpenIdAttempt[]";
    }
}
