package in.shikanji.app.fuzz;

import in.shikanji.platform.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Somebody who uses the program as it is meant to be used. */
final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String url;
    private final String token;

    private Visitor(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /** What came back. */
    record Answer(int status, JsonNode body) {
        Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("Expected " + wanted + ", was " + this);
            }
            return this;
        }
    }

    static Visitor nobody(String url) {
        return new Visitor(url, "");
    }

    Visitor bearing(JsonNode session) {
        return new Visitor(url, session.path("accessToken").asString());
    }

    String url() {
        return url;
    }

    String token() {
        return token;
    }

    JsonNode signIn(String email, String password) throws IOException {
        return send("POST", "/auth/login", Map.of("email", email, "password", password))
                .expect(200)
                .body();
    }

    /** @param body sent unless it is empty */
    Answer send(String method, String path, Map<String, ?> body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
                .timeout(PATIENCE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(
                        method,
                        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(Json.bytes(body)));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            HttpResponse<byte[]> answer = exchange(request.build());
            return new Answer(
                    answer.statusCode(), Json.tree(answer.body().length == 0 ? new byte[] {'{', '}'} : answer.body()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    /**
     * Asked once more when the connection ends without an answer: one that was kept open may be closed by the program in
     * the moment that it is used again. The key makes that safe.
     */
    private static HttpResponse<byte[]> exchange(HttpRequest request) throws IOException, InterruptedException {
        try {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        } catch (HttpTimeoutException late) {
            throw late;
        } catch (IOException broken) {
            return HTTP.send(request, BodyHandlers.ofByteArray());
        }
    }
}
