package in.shikanji.platform.http;

import in.shikanji.platform.Json;
import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;

/** Turns replies into HTTP: bodies into bytes, compressed where that pays, 304 where the client has them already. */
final class ReplyWriter {
    private static final HeaderName REQUEST_ID = HeaderNames.create("X-Request-Id");
    private static final String JSON = "application/json";
    private static final byte[] NOTHING = {};

    private ReplyWriter() {}

    /** A body ready to be sent. */
    @SuppressWarnings("ArrayRecordComponent") // lives for one answer
    private record Content(String type, byte[] plain, byte[] gzip, String etag) {}

    /** Throws when a value can't be written as JSON, before anything is sent. */
    static void write(ServedRequest request, Reply reply, ServerResponse out) {
        if (reply.body() instanceof Reply.Body.File(String type, Reply.FileSource source)) {
            head(request, reply, out);
            out.headers().set(HeaderValues.create(HeaderNames.CONTENT_TYPE, type));
            writeFile(request, source, out);
            return;
        }
        Content content = content(request, reply);
        String etag = content.etag.isEmpty() ? headerOf(reply, "ETag") : content.etag;
        boolean reading = request.method().equals("GET") || request.method().equals("HEAD");
        boolean unchanged = reading
                && reply.status() == 200
                && EntityTags.matches(request.headerOrNull(HeaderNames.IF_NONE_MATCH), etag);
        head(request, reply, out);
        if (!content.etag.isEmpty()) {
            out.headers().set(HeaderValues.create(HeaderNames.ETAG, content.etag));
        }
        if (unchanged) {
            out.status(Status.NOT_MODIFIED_304);
            out.headers().remove(HeaderNames.CONTENT_TYPE);
            out.send();
            return;
        }
        send(request, content, out);
    }

    /** Status and headers, for a body that is written piece by piece. */
    static void head(ServedRequest request, Reply reply, ServerResponse out) {
        out.status(Status.create(reply.status()));
        for (Reply.Header header : reply.headers()) {
            out.headers().add(WireHeaders.of(header));
        }
        out.headers().set(HeaderValues.create(REQUEST_ID, request.requestId()));
    }

    private static void writeFile(ServedRequest request, Reply.FileSource source, ServerResponse out) {
        if (request.method().equals("HEAD")) {
            out.send();
            return;
        }
        try {
            OutputStream body = out.outputStream();
            source.writeTo(body);
            body.flush();
        } catch (IOException | RuntimeException failure) {
            throw new CloseConnectionException("failed within a file", failure);
        }
    }

    private static void send(ServedRequest request, Content content, ServerResponse out) {
        if (content.type.isEmpty()) {
            out.send();
            return;
        }
        out.headers().set(HeaderValues.create(HeaderNames.CONTENT_TYPE, content.type));
        byte[] bytes = content.plain;
        if (!out.headers().contains(HeaderNames.CONTENT_ENCODING) && isPackable(content)) {
            out.headers().add(HeaderValues.create(HeaderNames.VARY, "Accept-Encoding"));
            if (Encodings.accepts(request.headerOrNull(HeaderNames.ACCEPT_ENCODING), "gzip")) {
                out.headers().set(HeaderValues.create(HeaderNames.CONTENT_ENCODING, "gzip"));
                bytes = content.gzip.length > 0 ? content.gzip : Encodings.gzip(content.plain);
            }
        }
        if (request.method().equals("HEAD")) {
            out.headers().contentLength(bytes.length);
            out.send(NOTHING);
        } else {
            out.send(bytes);
        }
    }

    private static Content content(ServedRequest request, Reply reply) {
        return switch (reply.body()) {
            case Reply.Body.Empty _ -> new Content("", NOTHING, NOTHING, "");
            case Reply.Body.Json(Object value) -> new Content(JSON, Json.bytes(value), NOTHING, "");
            case Reply.Body.Bytes(String type, byte[] plain, byte[] gzip, String etag) ->
                new Content(type, plain, gzip, etag);
            case Reply.Body.Refusal(Problem problem) ->
                new Content(
                        ProblemJson.CONTENT_TYPE,
                        Json.bytes(ProblemJson.of(problem, request.requestId())),
                        NOTHING,
                        "");
            case Reply.Body.Stream _, Reply.Body.File _ ->
                throw new IllegalArgumentException("what flows has no content to look at");
        };
    }

    /** Images and the like are compressed already; only bytes prepared as gzip and JSON made here are worth it. */
    private static boolean isPackable(Content content) {
        boolean json = content.type.equals(JSON) || content.type.equals(ProblemJson.CONTENT_TYPE);
        return content.gzip.length > 0 || (json && content.plain.length >= Encodings.LEAST);
    }

    private static String headerOf(Reply reply, String name) {
        for (Reply.Header header : reply.headers()) {
            if (header.name().equalsIgnoreCase(name)) {
                return header.value();
            }
        }
        return "";
    }
}
