package in.shikanji.platform.http;

import in.shikanji.platform.Json;
import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import java.nio.charset.StandardCharsets;

/**
 * Answers what fails before there is a request: broken framing, too long a line. All of it is the client's doing, even
 * what Helidon calls an internal error (a connection that ends within a request), for our own failures are answered in
 * {@link Dispatcher}.
 */
final class MalformedRequests implements DirectHandler {
    private static final HeaderName REQUEST_ID = HeaderNames.create("X-Request-Id");

    /** A whole answer, sent by the thread that watches deadlines. */
    static final byte[] TIMED_OUT = whole(
            "408 Request Timeout",
            "",
            Problem.of(408, "request_timeout", "The request took too long to arrive."),
            "timed-out");

    /** A whole answer to any request on a connection for which there is no room. */
    static final byte[] BUSY = whole("503 Service Unavailable", "Retry-After: 1\r\n", Problem.busy(), "not-admitted");

    private MalformedRequests() {}

    static DirectHandlers handlers() {
        DirectHandlers.Builder handlers = DirectHandlers.builder();
        for (EventType type : EventType.values()) {
            handlers.addHandler(type, new MalformedRequests());
        }
        return handlers.build();
    }

    @Override
    public TransportResponse handle(
            TransportRequest request, EventType type, Status status, ServerResponseHeaders headers, String message) {
        Problem problem = type == EventType.HTTP_VERSION_NOT_SUPPORTED ? oldVersion() : problem(status.code());
        boolean named = request.headers().contains(REQUEST_ID);
        String id =
                RequestIds.takeOrMake(named ? request.headers().get(REQUEST_ID).get() : null);
        TransportResponse.Builder response = TransportResponse.builder()
                .status(Status.create(problem.status()))
                .header(HeaderNames.CONTENT_TYPE, ProblemJson.CONTENT_TYPE)
                .header(REQUEST_ID, id)
                .keepAlive(false)
                .entity(Json.bytes(ProblemJson.of(problem, id)));
        if (problem.status() == Status.UPGRADE_REQUIRED_426.code()) {
            response.header(HeaderNames.UPGRADE, "HTTP/1.1");
        }
        return response.build();
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 413 -> Problem.of(413, "payload_too_large", "The body is larger than anything allowed here.");
            case 414 -> Problem.of(414, "uri_too_long", "The address is too long.");
            default -> Problem.malformed("This is no well-formed HTTP/1.1 request.");
        };
    }

    private static Problem oldVersion() {
        return Problem.of(
                Status.UPGRADE_REQUIRED_426.code(), "http_version_not_supported", "This server speaks HTTP/1.1.");
    }

    private static byte[] whole(String status, String headers, Problem problem, String id) {
        String body = Json.text(ProblemJson.of(problem, id));
        String head = "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Type: " + ProblemJson.CONTENT_TYPE
                + "\r\nX-Request-Id: " + id + "\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.US_ASCII);
    }
}
