package in.shikanji.gateway;

import in.shikanji.platform.http.Filter;
import in.shikanji.platform.http.Handler;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * A log line per request: the route's pattern, never the path, for that may hold a phone number or a name. A line costs
 * as much as answering a read from memory, so plain reads are only counted unless all are asked for.
 */
final class AccessLog implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger("access");
    private static final long SLOW_MILLIS = 500;

    private final boolean all;

    AccessLog(boolean all) {
        this.all = all;
    }

    @Override
    public Reply filter(Request request, Handler next) {
        long start = System.nanoTime();
        Reply reply = next.handle(request);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        boolean notable = !Methods.isSafe(request.method()) || reply.status() >= 400 || millis >= SLOW_MILLIS;
        Level level = all || notable ? Level.INFO : Level.DEBUG;
        if (LOG.isEnabledForLevel(level)) {
            LOG.atLevel(level)
                    .addKeyValue("method", Methods.known(request.method()))
                    .addKeyValue("route", request.route())
                    .addKeyValue("status", reply.status())
                    .addKeyValue("ms", millis)
                    .log("answered");
        }
        return reply;
    }
}
