package in.shikanji.app;

import in.shikanji.platform.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/** Speaks HTTP with a running program as one person, and holds every answer against the contract. */
final class Client {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> OUTSIDE = List.of("/health", "/.well-known", "/dev/mailbox");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String url;
    private final Map<String, String> headers;

    private Client(String url, Map<String, String> headers) {
        this.url = url;
        this.headers = Map.copyOf(headers);
    }

    /** Nobody in particular. */
    static Client at(String url) {
        return new Client(url, Map.of());
    }

    Client with(String header, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(header, value);
        return new Client(url, more);
    }

    Client bearing(String accessToken) {
        return with("Authorization", "Bearer " + accessToken);
    }

    /** Sends this idempotency key. */
    Client keyed(String key) {
        return with("Idempotency-Key", key);
    }

    /** Sends an idempotency key that nobody used before. */
    Client once() {
        return keyed(UUID.randomUUID().toString());
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer delete(String path) {
        return send("DELETE", path, "");
    }

    /** @param body anything that can be written as JSON */
    Answer post(String path, Object body) {
        return send("POST", path, Json.text(body));
    }

    Answer put(String path, Object body) {
        return send("PUT", path, Json.text(body));
    }

    /** @param path below the API's base, unless it names a place outside; an empty body sends none */
    Answer send(String method, String path, String body) {
        HttpRequest.Builder request =
                request(path).method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return answer(method, path, request.build());
    }

    /** Sends a file as it is. */
    Answer upload(String path, String type, byte[] file) {
        return answer(
                "POST",
                path,
                request(path)
                        .POST(BodyPublishers.ofByteArray(file))
                        .header("Content-Type", type)
                        .build());
    }

    private static Answer answer(String method, String path, HttpRequest request) {
        HttpResponse<byte[]> response = ask(request, BodyHandlers.ofByteArray());
        Answer answer = new Answer(method + " " + path, response.statusCode(), response.headers(), body(response));
        Contract.OF_THE_PROGRAM.check(method, full(path), answer);
        return answer;
    }

    /** A file, whose head alone is in the contract. */
    HttpResponse<byte[]> file(String method, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        headers.forEach(request::header);
        return ask(request.method(method, BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());
    }

    /** Opens a stream of events, which the caller closes; the answer's head is checked, not what flows. */
    HttpResponse<InputStream> stream(String path) {
        return ask(request(path).header("Accept", "text/event-stream").build(), BodyHandlers.ofInputStream());
    }

    /** JSON as a tree, other text as one text, nothing as a missing node. */
    private static JsonNode body(HttpResponse<byte[]> response) {
        if (response.body().length == 0) {
            return MissingNode.getInstance();
        }
        boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
        return json
                ? Json.tree(response.body())
                : StringNode.valueOf(new String(response.body(), StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + full(path))).timeout(PATIENCE);
        headers.forEach(request::header);
        return request;
    }

    private static String full(String path) {
        return OUTSIDE.stream().anyMatch(path::startsWith) ? path : "/api/v1" + path;
    }

    private static <T> HttpResponse<T> ask(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException failed) {
            throw new UncheckedIOException(request.toString(), failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
