package in.shikanji.platform.openid;

import in.shikanji.platform.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Asks a provider, which may be slow, broken or somebody else: with a deadline, without redirects, and for little. */
final class OpenIdHttp {
    private static final int MOST_BYTES = 256 * 1024;

    private final Duration deadline;
    private final HttpClient client;

    OpenIdHttp(Duration deadline) {
        this.deadline = deadline;
        this.client = HttpClient.newBuilder()
                .connectTimeout(deadline)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    JsonNode get(URI address) {
        return ask(HttpRequest.newBuilder(address).header("Accept", "application/json"));
    }

    /** The JSON of a 200; a 400 or 401 is a refusal, everything else may be better next time. */
    JsonNode ask(HttpRequest.Builder request) {
        HttpResponse<byte[]> answer = send(request.build());
        int status = answer.statusCode();
        if (status == 400 || status == 401) {
            throw OpenIdException.refused("the provider refused with " + status);
        }
        if (status != 200) {
            throw OpenIdException.unavailable("the provider answered " + status);
        }
        try {
            return Json.tree(answer.body());
        } catch (JacksonException _) {
            throw OpenIdException.unavailable("the provider's answer is no JSON");
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            // The client's own deadline would end with the answer's first line.
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            answer.cancel(true);
            throw OpenIdException.unavailable("the provider did not answer within " + deadline.toSeconds() + " s");
        } catch (ExecutionException failed) {
            String kind = failed.getCause() instanceof IOException broken
                    ? broken.getClass().getSimpleName()
                    : "its answer could not be read";
            throw OpenIdException.unavailable("the provider can't be asked: " + kind);
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw OpenIdException.unavailable("the program stops");
        }
    }
}
