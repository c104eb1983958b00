package in.shikanji.platform.http;

import in.shikanji.platform.Sha256;
import in.shikanji.platform.auth.Actor;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A {@link Request} over Helidon's; used by one thread. */
final class ServedRequest implements Request {
    private static final HeaderName REQUEST_ID = HeaderNames.create("X-Request-Id");
    private static final HeaderName FORWARDED_PROTO = HeaderNames.create("X-Forwarded-Proto");
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final ServerRequest wire;
    private final HttpSettings settings;
    private final Authenticator authenticator;
    private final Target target;
    private final RequestBody body;
    private final String requestId;
    private @Nullable Actor actor;

    /** Whom the request is for: the pattern and variables of its path, and what answers it after the filters. */
    record Target(String route, Map<String, String> variables, Handler handler) {}

    ServedRequest(
            ServerRequest wire,
            WatchedConnection connection,
            HttpSettings settings,
            Authenticator authenticator,
            Target target) {
        this.wire = wire;
        this.settings = settings;
        this.authenticator = authenticator;
        this.target = target;
        this.body = new RequestBody(wire, connection);
        this.requestId = RequestIds.takeOrMake(headerOrNull(REQUEST_ID));
    }

    Target target() {
        return target;
    }

    RequestBody rawBody() {
        return body;
    }

    @Override
    public String method() {
        return wire.prologue().method().text();
    }

    @Override
    public String path() {
        return wire.prologue().uriPath().rawPath();
    }

    @Override
    public String route() {
        return target.route;
    }

    @Override
    public String variable(String name) {
        String value = target.variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the path " + target.route + " has no variable " + name);
        }
        return value;
    }

    @Override
    public Optional<String> query(String name) {
        String raw = wire.prologue().query().rawValue();
        if (raw.isEmpty()) {
            return Optional.empty();
        }
        for (String pair : raw.split("&")) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            if (decode(key).equals(name)) {
                return Optional.of(equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> header(String name) {
        return Optional.ofNullable(headerOrNull(HeaderNames.create(name)));
    }

    @Override
    public Optional<String> cookie(String name) {
        for (String line : wire.headers().values(HeaderNames.COOKIE)) {
            for (String pair : line.split(";")) {
                int equals = pair.indexOf('=');
                if (equals > 0 && pair.substring(0, equals).strip().equals(name)) {
                    return Optional.of(pair.substring(equals + 1).strip());
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public String requestId() {
        return requestId;
    }

    @Override
    public String remoteAddress() {
        InetAddress peer = peer();
        return peer == null
                ? "unknown"
                : settings.proxies().clientAddress(peer, headerOrNull(HeaderNames.X_FORWARDED_FOR));
    }

    @Override
    public boolean isSecure() {
        InetAddress peer = peer();
        boolean believed = peer != null && settings.proxies().contains(peer);
        return wire.isSecure() || (believed && "https".equals(headerOrNull(FORWARDED_PROTO)));
    }

    @Override
    public Actor actor() {
        Actor known = actor;
        if (known == null) {
            known = authenticator.authenticate(new Credentials(this));
            actor = known;
        }
        return known;
    }

    @Override
    public Input input() {
        requireJson();
        byte[] read = body.read(settings.limits().bodyBytes());
        if (read.length == 0) {
            throw Problem.malformed("The body is empty; send a JSON object.").asException();
        }
        return JsonInput.parse(read);
    }

    @Override
    public Input inputOrEmpty() {
        byte[] read = body.read(settings.limits().bodyBytes());
        if (read.length == 0) {
            return JsonInput.parse(new byte[] {'{', '}'});
        }
        return input();
    }

    @Override
    public byte[] body(int limit) {
        return body.read(Math.min(limit, settings.limits().uploadBytes()));
    }

    @Override
    public byte[] body(int limit, Problem tooLarge) {
        return body.read(Math.min(limit, settings.limits().uploadBytes()), tooLarge);
    }

    @Override
    public InputStream bodyStream(int limit, Problem tooLarge) {
        return body.open(Math.min(limit, settings.limits().uploadBytes()), tooLarge);
    }

    @Override
    public String bodyHash() {
        return HexFormat.of().formatHex(Sha256.of(body.read(settings.limits().bodyBytes())));
    }

    @Override
    public Optional<String> idempotencyKey() {
        Optional<String> key = header("Idempotency-Key");
        if (key.isPresent() && !VISIBLE_ASCII.matcher(key.get()).matches()) {
            throw Problem.malformed("Idempotency-Key takes 1 to 200 visible ASCII characters.")
                    .asException();
        }
        return key;
    }

    private void requireJson() {
        String type = headerOrNull(HeaderNames.CONTENT_TYPE);
        String bare = type == null ? "" : type.split(";", 2)[0].strip();
        if (!bare.equalsIgnoreCase("application/json")) {
            throw Problem.of(415, "unsupported_media_type", "Send JSON with Content-Type: application/json.")
                    .asException();
        }
    }

    @Nullable String headerOrNull(HeaderName name) {
        return wire.headers().contains(name) ? wire.headers().get(name).get() : null;
    }

    private @Nullable InetAddress peer() {
        return wire.remotePeer().address() instanceof InetSocketAddress address ? address.getAddress() : null;
    }

    private static String decode(String raw) {
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw Problem.malformed("The query has a broken % escape.").asException();
        }
    }
}
