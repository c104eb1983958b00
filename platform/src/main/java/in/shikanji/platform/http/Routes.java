package in.shikanji.platform.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Collects the routes of one service; the base path {@code /api/v1} is put in front unless the path is absolute. */
public final class Routes {
    private static final String BASE = "/api/v1";

    private final List<Route> routes = new ArrayList<>();

    public Routes get(String path, Access access, Handler handler) {
        return add("GET", BASE + path, access, false, handler);
    }

    public Routes post(String path, Access access, Handler handler) {
        return add("POST", BASE + path, access, false, handler);
    }

    public Routes put(String path, Access access, Handler handler) {
        return add("PUT", BASE + path, access, false, handler);
    }

    public Routes delete(String path, Access access, Handler handler) {
        return add("DELETE", BASE + path, access, false, handler);
    }

    /** A POST that is refused without an {@code Idempotency-Key}. */
    public Routes postOnce(String path, Access access, Handler handler) {
        return add("POST", BASE + path, access, true, handler);
    }

    /** A GET outside the API's base path, such as {@code /health/live}. */
    public Routes getAbsolute(String path, Access access, Handler handler) {
        return add("GET", path, access, false, handler);
    }

    /**
     * Marks the route added last as one that will go; the gateway tells those who still use it.
     *
     * @param since when it began to be advised against
     * @param sunset when it may stop answering
     * @param successorPath whole, with the same variables: {@code /api/v2/orders/{id}}
     */
    public Routes deprecated(Instant since, Instant sunset, String successorPath) {
        Route last = routes.removeLast();
        routes.add(new Route(
                last.method(),
                last.path(),
                last.access(),
                last.requiresIdempotencyKey(),
                last.handler(),
                new Deprecation(since, sunset, successorPath)));
        return this;
    }

    public List<Route> list() {
        return List.copyOf(routes);
    }

    private Routes add(String method, String path, Access access, boolean key, Handler handler) {
        routes.add(new Route(method, path, access, key, handler, null));
        return this;
    }
}
