package in.shikanji.gateway;

import in.shikanji.platform.http.Filter;
import in.shikanji.platform.http.Handler;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets the pages of listed sites call the API (CORS); by default there is none. */
final class CrossOrigin implements Filter {
    private static final String SEEN =
            "Deprecation, ETag, Idempotent-Replayed, Link, Location, RateLimit, RateLimit-Policy, Retry-After, Sunset,"
                    + " X-Request-Id";
    private static final String SENT = "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match,"
            + " Last-Event-ID, X-CSRF-Token, X-Request-Id, X-Shikanji-App";

    private final Set<String> origins;

    CrossOrigin(List<String> origins) {
        this.origins = Set.copyOf(origins);
    }

    @Override
    public Reply filter(Request request, Handler next) {
        if (origins.isEmpty()) {
            return next.handle(request);
        }
        String origin = request.header("Origin").orElse(null);
        boolean listed = isListed(origin);
        boolean asksFirst = request.method().equals("OPTIONS")
                && request.header("Access-Control-Request-Method").isPresent();
        Reply reply = listed && asksFirst ? allowed() : next.handle(request).withHeader("Vary", "Origin");
        return origin == null || !listed
                ? reply
                : reply.withHeader("Access-Control-Allow-Origin", origin)
                        .withHeader("Access-Control-Allow-Credentials", "true")
                        .withHeader("Access-Control-Expose-Headers", SEEN);
    }

    private boolean isListed(@Nullable String origin) {
        return origin != null && origins.contains(origin);
    }

    private static Reply allowed() {
        return Reply.noContent()
                .withHeader("Vary", "Origin")
                .withHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, DELETE")
                .withHeader("Access-Control-Allow-Headers", SENT)
                .withHeader("Access-Control-Max-Age", "600");
    }
}
