package in.shikanji.gateway;

import in.shikanji.platform.http.Filter;
import in.shikanji.platform.http.Handler;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Reply.Header;
import in.shikanji.platform.http.Request;
import java.util.ArrayList;
import java.util.List;

/** Tells browsers what not to do with our answers, and caches not to keep what nobody said they may. */
final class SecurityHeaders implements Filter {
    private static final Header SECURE = new Header("Strict-Transport-Security", "max-age=31536000");
    private static final Header NOT_KEPT = new Header("Cache-Control", "no-store");

    private final List<Header> always;

    /** @param tiles the address of a map's squares, whose origin pages may show images of; may be empty */
    SecurityHeaders(String tiles) {
        String images = tiles.isEmpty() ? "" : " " + tiles.substring(0, tiles.indexOf('/', "https://".length()));
        always = List.of(
                new Header(
                        "Content-Security-Policy",
                        "default-src 'self'; img-src 'self' data: blob:" + images
                                + "; style-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self';"
                                + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"),
                new Header("X-Content-Type-Options", "nosniff"),
                new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
                new Header("Permissions-Policy", "camera=(self), geolocation=(self), microphone=(), usb=()"));
    }

    @Override
    public Reply filter(Request request, Handler next) {
        Reply reply = next.handle(request);
        List<Header> headers = new ArrayList<>(reply.headers().size() + always.size() + 2);
        headers.addAll(reply.headers());
        headers.addAll(always);
        if (request.isSecure()) {
            headers.add(SECURE);
        }
        if (!saysHowToCache(reply)) {
            headers.add(NOT_KEPT);
        }
        return new Reply(reply.status(), headers, reply.body());
    }

    private static boolean saysHowToCache(Reply reply) {
        for (Header header : reply.headers()) {
            if (header.name().equalsIgnoreCase("Cache-Control")) {
                return true;
            }
        }
        return false;
    }
}
