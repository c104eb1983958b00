package in.shikanji.platform.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** An answer: a status, headers and a body. Values; {@code with…} make changed copies. */
public record Reply(int status, List<Header> headers, Body body) {
    public Reply {
        headers = List.copyOf(headers);
    }

    /** One header line; a name may stand several times (Set-Cookie). */
    public record Header(String name, String value) {}

    /** What is sent. */
    public sealed interface Body {
        record Empty() implements Body {}

        /** A value written as JSON; gzip by the server where the client accepts it and it pays. */
        record Json(Object value) implements Body {}

        /** Bytes made before; {@code gzip} is sent instead where the client accepts it (length 0: none). */
        @SuppressWarnings(
                "ArrayRecordComponent") // prepared once and never changed; a copy per answer would cost more than it
        // guards
        record Bytes(String contentType, byte[] plain, byte[] gzip, String etag) implements Body {}

        record Refusal(Problem problem) implements Body {}

        /** A file that is written piece by piece, so that it never stands in memory whole. */
        record File(String contentType, FileSource source) implements Body {}

        /** Server-sent events, written by {@code source} until it returns or the client leaves. */
        record Stream(StreamSource source) implements Body {}
    }

    /** Writes a file piece by piece. */
    @FunctionalInterface
    public interface FileSource {
        /** @param out not to be closed; fails when the client has gone */
        void writeTo(OutputStream out) throws IOException;
    }

    public static Reply ok(Object value) {
        return new Reply(200, List.of(), new Body.Json(value));
    }

    public static Reply created(String location, Object value) {
        return new Reply(201, List.of(new Header("Location", location)), new Body.Json(value));
    }

    public static Reply noContent() {
        return new Reply(204, List.of(), new Body.Empty());
    }

    /** Sends a browser on, without its body; what is answered must not be kept. */
    public static Reply seeOther(String location) {
        return new Reply(
                303,
                List.of(new Header("Location", location), new Header("Cache-Control", "no-store")),
                new Body.Empty());
    }

    public static Reply problem(Problem problem) {
        return new Reply(problem.status(), List.of(), new Body.Refusal(problem));
    }

    public static Reply bytes(Body.Bytes bytes) {
        return new Reply(200, List.of(), bytes);
    }

    /** A file for people to keep; a failure while it is written breaks the answer off, so that none looks whole. */
    public static Reply file(String name, String contentType, FileSource source) {
        List<Header> headers = List.of(
                new Header("Content-Disposition", "attachment; filename=\"" + name + '"'),
                new Header("Cache-Control", "no-store"));
        return new Reply(200, headers, new Body.File(contentType, source));
    }

    public static Reply stream(StreamSource source) {
        return new Reply(200, List.of(new Header("Cache-Control", "no-store")), new Body.Stream(source));
    }

    public Reply withHeader(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Reply(status, more, body);
    }

    public Reply withStatus(int changed) {
        return new Reply(changed, headers, body);
    }
}
