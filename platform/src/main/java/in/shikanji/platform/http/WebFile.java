package in.shikanji.platform.http;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One file of a web client, in each form it can be sent in. */
final class WebFile {
    private static final byte[] NOTHING = {};
    private static final String IMMUTABLE = "public, max-age=31536000, immutable";
    private static final Pattern HASHED = Pattern.compile(".*/assets/.*-[A-Za-z0-9_-]{8,}\\.[a-z0-9.]+");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp3", "audio/mpeg"));

    private final String type;
    private final String cacheControl;
    private final byte[] plain;
    private final byte[] gzip;
    private final byte[] brotli;
    private @Nullable String etag;

    private WebFile(String type, String cacheControl, byte[] plain, byte[] gzip, byte[] brotli) {
        this.type = type;
        this.cacheControl = cacheControl;
        this.plain = plain;
        this.gzip = gzip;
        this.brotli = brotli;
    }

    WebFile(String type, String cacheControl, byte[] plain) {
        this(type, cacheControl, plain, NOTHING, NOTHING);
    }

    /** @param forms the bytes by ending: empty, {@code .gz}, {@code .br} */
    static WebFile of(String path, Map<String, byte[]> forms) {
        byte[] plain = forms.getOrDefault("", NOTHING);
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String type = TYPES.getOrDefault(ending, "application/octet-stream");
        boolean text = type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml");
        byte[] gzip = forms.getOrDefault(".gz", NOTHING);
        if (gzip.length == 0 && text && plain.length >= Encodings.LEAST) {
            gzip = Encodings.gzip(plain);
        }
        // pages and the service worker must be looked at again, for they name the hashed files
        String cacheControl = HASHED.matcher(path).matches() ? IMMUTABLE : "no-cache";
        return new WebFile(type, cacheControl, plain, gzip, forms.getOrDefault(".br", NOTHING));
    }

    /** Made when it is first asked for, which for most files is never; two who do so at once make the same. */
    private String etag() {
        String made = etag;
        if (made == null) {
            made = EntityTags.of(plain);
            etag = made;
        }
        return made;
    }

    Reply reply(Request request) {
        boolean small = brotli.length > 0
                && Encodings.accepts(request.header("Accept-Encoding").orElse(null), "br");
        Reply reply = small
                ? Reply.bytes(new Reply.Body.Bytes(type, brotli, NOTHING, etag()))
                        .withHeader("Content-Encoding", "br")
                        .withHeader("Vary", "Accept-Encoding")
                : Reply.bytes(new Reply.Body.Bytes(type, plain, gzip, etag()));
        return reply.withHeader("Cache-Control", cacheControl);
    }
}
