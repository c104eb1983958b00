package in.shikanji.platform.telemetry;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the log lines of one request have in common. A scoped value, for it costs nothing on virtual threads and can't
 * be left behind.
 */
public record RequestContext(String requestId, @Nullable String orderId) {
    private static final ScopedValue<RequestContext> CURRENT = ScopedValue.newInstance();

    /** Does the work with this request's id on every log line. */
    public static <T> T with(String requestId, Supplier<T> work) {
        return ScopedValue.where(CURRENT, new RequestContext(requestId, null)).call(work::get);
    }

    /** Does the work with the order's id on every log line too. */
    static <T> T withOrder(String orderId, Supplier<T> work) {
        RequestContext around = current();
        String requestId = around == null ? "" : around.requestId;
        return ScopedValue.where(CURRENT, new RequestContext(requestId, orderId))
                .call(work::get);
    }

    /** Null outside requests. */
    static @Nullable RequestContext current() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }
}
