package in.shikanji.gateway;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.http.Filter;
import in.shikanji.platform.http.Handler;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.ProblemException;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Limits how much one address or one person may ask in a minute. What a guesser or a flooder would do, sign-ins and
 * searches and changes without a session, has a small allowance per address; people who signed in have one of their own,
 * for many of them may share an address.
 */
final class RateLimits implements Filter {
    private static final String AUTH = "/api/v1/auth/";
    private static final String GOOGLE = AUTH + "google";
    private static final String QUOTE = "/api/v1/orders/quote";
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_BUCKETS = 200_000;
    private static final Set<String> FREE =
            Set.of("files", "/health/live", "/health/ready", "/metrics", "/api/v1/payments/webhook");

    private final Allowance sensitive;
    private final Allowance reads;
    private final Allowance person;
    private final Allowance staff;
    private final Cache<Spender, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_BUCKETS)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build();

    private record Allowance(String name, long perWindow, String policy) {
        static Allowance of(String name, long perWindow) {
            return new Allowance(name, perWindow, '"' + name + "\";q=" + perWindow + ";w=" + WINDOW.toSeconds());
        }
    }

    private record Spender(Allowance allowance, String who) {}

    RateLimits(long sensitive, long reads, long person, long staff) {
        this.sensitive = Allowance.of("sensitive", sensitive);
        this.reads = Allowance.of("reads", reads);
        this.person = Allowance.of("person", person);
        this.staff = Allowance.of("staff", staff);
    }

    @Override
    public Reply filter(Request request, Handler next) {
        Spender spender = spender(request);
        if (spender == null) {
            return next.handle(request);
        }
        Bucket bucket = buckets.get(spender, RateLimits::bucket);
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            return told(refused(probe), spender.allowance, probe);
        }
        Reply reply = next.handle(request);
        // a shared cache may keep the answers to such reads, and with them what one client has left
        return spender.allowance.equals(reads) ? reply : told(reply, spender.allowance, probe);
    }

    /** Null when the request is free. */
    private @Nullable Spender spender(Request request) {
        String route = request.route();
        if (FREE.contains(route) || route.startsWith("/images/")) {
            return null;
        }
        boolean safe = Methods.isSafe(request.method());
        // What asks Google is a page to the browser, and a sign-in all the same.
        if (route.startsWith(GOOGLE) || (!safe && route.startsWith(AUTH))) {
            return new Spender(sensitive, request.remoteBlock());
        }
        return switch (actor(request)) {
            case Actor.Platform _ -> null;
            case Actor.Person known -> new Spender(known.role() == Role.CUSTOMER ? person : staff, known.id());
            case Actor.Nobody _ -> {
                boolean searches = request.query("q").isPresent();
                // The price of a basket is asked for with each tap on an option, and changes nothing.
                boolean harmless = (safe && !searches) || route.equals(QUOTE);
                yield new Spender(harmless ? reads : sensitive, request.remoteBlock());
            }
        };
    }

    /** Bad credentials are refused further in; here they are nobody's. */
    private static Actor actor(Request request) {
        try {
            return request.actor();
        } catch (ProblemException _) {
            return new Actor.Nobody();
        }
    }

    private static Bucket bucket(Spender spender) {
        long perWindow = spender.allowance.perWindow;
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perWindow).refillGreedy(perWindow, WINDOW))
                // Usually it goes by the system clock: set back by an hour, that would refill nothing for an hour.
                .withNanosecondPrecision()
                .build();
    }

    private static Reply refused(ConsumptionProbe probe) {
        long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill() + 999_999_999));
        return Reply.problem(
                        Problem.of(429, "rate_limited", "Too many requests. Try again in " + seconds + " seconds."))
                .withHeader("Retry-After", Long.toString(seconds));
    }

    /** @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/">RateLimit headers</a> */
    private static Reply told(Reply reply, Allowance allowance, ConsumptionProbe probe) {
        long reset = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForReset() + 999_999_999);
        String left = '"' + allowance.name + "\";r=" + probe.getRemainingTokens() + ";t=" + reset;
        return reply.withHeader("RateLimit-Policy", allowance.policy).withHeader("RateLimit", left);
    }
}
