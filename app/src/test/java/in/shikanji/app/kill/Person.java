package in.shikanji.app.kill;

import in.shikanji.platform.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Somebody who speaks with the program over HTTP. */
public final class Person {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final String url;
    private final @Nullable String token;

    private Person(String url, @Nullable String token) {
        this.url = url;
        this.token = token;
    }

    /** What came back. */
    public record Answer(int status, JsonNode body, boolean replayed) {
        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("Expected " + wanted + ", was " + this);
            }
            return this;
        }

        public boolean isGood() {
            return status / 100 == 2;
        }

        public String text(String field) {
            return body.path(field).asString();
        }
    }

    public static Person nobody(Program program) throws IOException {
        return new Person(program.url(), null);
    }

    public Person register(String email, String password) throws IOException {
        Map<String, String> account = Map.of("name", "Guest", "email", email, "password", password);
        return new Person(
                url, send("POST", "/auth/register", account, null).expect(201).text("accessToken"));
    }

    public Person signIn(String email, String password) throws IOException {
        Map<String, String> credentials = Map.of("email", email, "password", password);
        return new Person(
                url, send("POST", "/auth/login", credentials, null).expect(200).text("accessToken"));
    }

    public Answer get(String path) throws IOException {
        return send("GET", path, null, null);
    }

    public Answer put(String path, Object body) throws IOException {
        return send("PUT", path, body, null);
    }

    /**
     * Sends a request once and waits for its answer; an exception means that nobody knows what became of it.
     *
     * @param path below the API's base
     * @param key the idempotency key, if any
     */
    public Answer send(String method, String path, @Nullable Object body, @Nullable String key) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + "/api/v1" + path)).timeout(PATIENCE);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(Json.bytes(body)));
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            byte[] text = answer.body().length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : answer.body();
            return new Answer(
                    answer.statusCode(),
                    Json.tree(text),
                    answer.headers().firstValue("Idempotent-Replayed").isPresent());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }
}
