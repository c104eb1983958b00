package in.shikanji.platform.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Content codings: which one a client accepts, and gzip. */
final class Encodings {
    /** Below this a packet carries the plain bytes as well. */
    static final int LEAST = 1024;

    private static final int LEVEL = 5;

    private Encodings() {}

    /** Whether {@code Accept-Encoding} allows this coding, by name or as {@code *}, with a quality above zero. */
    static boolean accepts(@Nullable String header, String coding) {
        if (header == null) {
            return false;
        }
        double named = -1;
        double any = 0;
        for (String part : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            int semicolon = part.indexOf(';');
            String name = (semicolon < 0 ? part : part.substring(0, semicolon)).strip();
            if (name.equals(coding)) {
                named = quality(part, semicolon);
            } else if (name.equals("*")) {
                any = quality(part, semicolon);
            }
        }
        return named < 0 ? any > 0 : named > 0;
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (OutputStream out = new Gzip(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static double quality(String part, int semicolon) {
        int at = semicolon < 0 ? -1 : part.indexOf("q=", semicolon);
        if (at < 0) {
            return 1;
        }
        try {
            return Double.parseDouble(part.substring(at + 2).strip());
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(LEVEL);
        }
    }
}
