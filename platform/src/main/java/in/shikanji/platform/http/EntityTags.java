package in.shikanji.platform.http;

import in.shikanji.platform.Sha256;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Entity tags (RFC 9110, 8.8.3). */
final class EntityTags {
    private EntityTags() {}

    /** A weak tag of the bytes, the same for their compressed forms. */
    static String of(byte[] bytes) {
        return "W/\"" + HexFormat.of().formatHex(Sha256.of(bytes), 0, 12) + '"';
    }

    /** Whether {@code If-None-Match} names the tag, by the weak comparison that GET asks for. */
    static boolean matches(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null || tag.isEmpty()) {
            return false;
        }
        String opaque = bare(tag);
        for (String offered : ifNoneMatch.split(",", -1)) {
            String one = offered.strip();
            if (one.equals("*") || bare(one).equals(opaque)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
