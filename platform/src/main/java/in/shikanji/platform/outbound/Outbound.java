package in.shikanji.platform.outbound;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks other servers by HTTP: with a deadline for the whole answer, and without following redirects. */
public final class Outbound {
    private static final int MOST_BYTES = 256 * 1024;

    private final Duration deadline;
    private @Nullable HttpClient client;

    /** Connects when it is first asked for something. */
    public Outbound(Duration deadline) {
        this.deadline = deadline;
    }

    /** @param body empty for none */
    public record Asked(String method, URI address, Map<String, String> headers, String body) {
        public Asked {
            headers = Map.copyOf(headers);
        }

        @Override
        public String toString() {
            return "Asked[]";
        }
    }

    /** An answer's status and its body. */
    @SuppressWarnings("ArrayRecordComponent") // lives for one answer
    public record Answer(int status, byte[] body) {}

    /**
     * The status alone, however long the body is.
     *
     * @throws UnreachableException when there is no answer
     */
    public int status(Asked asked) {
        return send(asked, BodyHandlers.discarding()).statusCode();
    }

    /**
     * The answer, if its body has no more than 256 KiB.
     *
     * @throws UnreachableException when there is none, or it is longer
     */
    public Answer ask(Asked asked) {
        HttpResponse<byte[]> answer = send(asked, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        return new Answer(answer.statusCode(), answer.body());
    }

    private <T> HttpResponse<T> send(Asked asked, BodyHandler<T> handler) {
        HttpRequest.Builder request = HttpRequest.newBuilder(asked.address())
                .method(
                        asked.method(),
                        asked.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(asked.body()));
        asked.headers().forEach(request::header);
        CompletableFuture<HttpResponse<T>> answer = client().sendAsync(request.build(), handler);
        try {
            // The client's own deadline would end with the answer's first line.
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            answer.cancel(true);
            throw new UnreachableException("did not answer within " + deadline.toSeconds() + " s");
        } catch (ExecutionException failed) {
            String kind = failed.getCause() instanceof IOException broken
                    ? broken.getClass().getSimpleName()
                    : "its answer could not be read";
            throw new UnreachableException("can't be asked: " + kind);
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreachableException("can't be asked: the program stops");
        }
    }

    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .connectTimeout(deadline)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
            client = made;
        }
        return made;
    }
}
