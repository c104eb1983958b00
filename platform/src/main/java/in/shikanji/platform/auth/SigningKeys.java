package in.shikanji.platform.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import in.shikanji.platform.Ids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import javax.crypto.spec.SecretKeySpec;

/**
 * The platform's ES256 key (P-256), made on first start and kept in the data folder, readable by its owner only.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7518#section-3.4">RFC 7518, ES256</a>
 */
public final class SigningKeys {
    private static final String FILE = "signing.jwk.json";

    private final ECKey key;

    private SigningKeys(ECKey key) {
        this.key = key;
    }

    /** Reads the key from the folder, or makes one there. */
    public static SigningKeys in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                create(folder, file);
            }
            return new SigningKeys(ECKey.parse(Files.readString(file)));
        } catch (IOException cause) {
            throw new UncheckedIOException(
                    "The signing key in " + folder + " can't be read or written; check who owns it.", cause);
        } catch (ParseException | JOSEException cause) {
            throw new IllegalStateException(
                    file + " is not a signing key; restore it from a backup or remove it", cause);
        }
    }

    /** The public half, as a JSON Web Key Set. */
    String publicJson() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /** The secret half, from which the keys of seals are derived. */
    SecretKeySpec secret() {
        return new SecretKeySpec(key.getD().decode(), "HmacSHA256");
    }

    ECKey key() {
        return key;
    }

    private static void create(Path folder, Path file) throws IOException, JOSEException {
        Files.createDirectories(folder);
        ECKey made = new ECKeyGenerator(Curve.P_256).keyID(Ids.next("key")).generate();
        // A half-written key must never be read: write beside it, then rename.
        Path fresh = folder.resolve(FILE + ".new");
        Files.deleteIfExists(fresh);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(fresh, made.toJSONString());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
