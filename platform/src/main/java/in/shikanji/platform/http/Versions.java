package in.shikanji.platform.http;

import in.shikanji.platform.Json;
import in.shikanji.platform.Sha256;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a thing that several people edit: told as an ETag, expected back as {@code If-Match} (RFC 9110, 13.1.1). */
public final class Versions {
    private static final Pattern TAG = Pattern.compile("\"v([0-9]{1,18})(?:-[0-9a-f]+)?\"");

    private Versions() {}

    /** The answer with the version that it shows. */
    public static Reply tell(Reply reply, long version) {
        return reply.withHeader("ETag", "\"v" + version + '"');
    }

    /**
     * The same for what changes by itself, too, as time passes: another tag each time it looks otherwise, and still the same
     * version.
     */
    public static Reply tell(Reply reply, long version, Object shown) {
        String looks = HexFormat.of().formatHex(Sha256.of(Json.bytes(shown)), 0, 8);
        return reply.withHeader("ETag", "\"v" + version + '-' + looks + '"');
    }

    /** The version that the caller saw last; empty if it sent none or any will do. A 412 problem for a tag that is none. */
    public static Optional<Long> expected(Request request) {
        return request.header("If-Match")
                .filter(tag -> !tag.strip().equals("*"))
                .map(tag -> {
                    Matcher matcher = TAG.matcher(tag.strip());
                    if (!matcher.matches()) {
                        throw conflict().asException();
                    }
                    return Long.parseLong(matcher.group(1));
                });
    }

    /** Somebody changed it since. */
    public static Problem conflict() {
        return Problem.of(
                412, "version_conflict", "Somebody changed this meanwhile. Load it again, and make your change anew.");
    }
}
