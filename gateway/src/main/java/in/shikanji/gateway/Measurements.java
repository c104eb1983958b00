package in.shikanji.gateway;

import in.shikanji.platform.http.Filter;
import in.shikanji.platform.http.Handler;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.telemetry.Metrics;
import java.time.Duration;

/** Counts and times answers. */
record Measurements(Metrics metrics) implements Filter {
    @Override
    public Reply filter(Request request, Handler next) {
        long start = System.nanoTime();
        Reply reply = next.handle(request);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        metrics.requestAnswered(Methods.known(request.method()), request.route(), reply.status(), took);
        return reply;
    }
}
