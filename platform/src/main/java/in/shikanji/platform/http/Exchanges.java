package in.shikanji.platform.http;

import in.shikanji.platform.telemetry.RequestContext;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpSecurity;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.concurrent.atomic.AtomicInteger;

/** Where Helidon hands over: one call per request, on the connection's virtual thread. */
final class Exchanges implements HttpRouting {
    private final HttpSettings settings;
    private final Dispatcher dispatcher;
    private final Authenticator authenticator;
    private final EventStreams streams;
    private final AtomicInteger running = new AtomicInteger();
    private volatile boolean stopping;

    Exchanges(HttpSettings settings, Dispatcher dispatcher, Authenticator authenticator) {
        this.settings = settings;
        this.dispatcher = dispatcher;
        this.authenticator = authenticator;
        this.streams = new EventStreams(Capacity.streams(settings.limits().streams()));
    }

    EventStreams streams() {
        return streams;
    }

    int running() {
        return running.get();
    }

    void stop() {
        stopping = true;
        streams.close();
    }

    @Override
    public void route(ConnectionContext connection, RoutingRequest wire, RoutingResponse out) {
        WatchedConnection watched = (WatchedConnection) connection;
        watched.startAnswering();
        String method = wire.prologue().method().text();
        ServedRequest.Target target =
                dispatcher.target(method, wire.prologue().uriPath().rawPath());
        ServedRequest request = new ServedRequest(wire, watched, settings, authenticator, target);
        RequestContext.with(request.requestId(), () -> {
            serve(request, watched, out);
            return true;
        });
        boolean reusable = request.rawBody().finish();
        boolean last = wire.headers().contains(HeaderNames.CONNECTION)
                && wire.headers().containsToken(HeaderValues.CONNECTION_CLOSE);
        if (!reusable) {
            watched.leaveUnread();
        }
        if (!reusable || last || stopping) {
            throw new CloseConnectionException("the last request of this connection");
        }
        watched.finishAnswering();
    }

    private void serve(ServedRequest request, WatchedConnection watched, RoutingResponse out) {
        Reply reply;
        boolean admitted = running.incrementAndGet() <= settings.limits().requests();
        try {
            reply = admitted ? dispatcher.answer(request) : Dispatcher.busy();
            if (request.method().equals("HEAD") && reply.body() instanceof Reply.Body.Stream) {
                reply = headOfStream(reply);
                watched.sendNoBody();
            }
            // A client that is not told would send its next request into a connection that is about to end.
            if (stopping || request.rawBody().endsConnection()) {
                out.headers().set(HeaderValues.CONNECTION_CLOSE);
            }
            if (!(reply.body() instanceof Reply.Body.Stream)) {
                write(request, reply, out);
                return;
            }
        } finally {
            running.decrementAndGet();
        }
        if (reply.body() instanceof Reply.Body.Stream(StreamSource source)) {
            stream(request, reply, source, out);
        }
    }

    /** What HEAD asks for (RFC 9110, 9.3.2): the head that GET would have, and nothing that follows. */
    private static Reply headOfStream(Reply reply) {
        return new Reply(reply.status(), reply.headers(), new Reply.Body.Empty())
                .withHeader("Content-Type", EventStreams.CONTENT_TYPE);
    }

    private static void write(ServedRequest request, Reply reply, RoutingResponse out) {
        try {
            ReplyWriter.write(request, reply, out);
            if (reply.body() instanceof Reply.Body.File) {
                out.commit();
            }
        } catch (CloseConnectionException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!out.reset()) {
                throw new CloseConnectionException("failed within the answer", e);
            }
            ReplyWriter.write(request, Dispatcher.failure(e), out);
        }
    }

    private void stream(ServedRequest request, Reply reply, StreamSource source, RoutingResponse out) {
        if (!streams.enter()) {
            write(request, Dispatcher.busy(), out);
            return;
        }
        ReplyWriter.head(request, reply, out);
        streams.run(source, out, () -> authenticator.isCurrent(request.actor()));
        out.commit();
    }

    @Override
    public HttpSecurity security() {
        return HttpSecurity.create();
    }

    @Override
    public void beforeStart() {}

    @Override
    public void afterStop() {}
}
