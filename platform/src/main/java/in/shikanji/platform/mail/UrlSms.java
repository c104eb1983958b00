package in.shikanji.platform.mail;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends short messages by asking an address for each, which is how nearly every provider can be used: a POST whose
 * address holds the number and the text. Any 2xx is success.
 */
public final class UrlSms implements SmsSender {
    private static final Duration DEADLINE = Duration.ofSeconds(10);

    private final SmsAddress address;
    private final String authorization;
    private final Duration deadline;
    private final HttpClient client;

    /**
     * Does not connect yet.
     *
     * @param address with {@code {to}} and {@code {text}}, and {@code {id}} where the provider can tell a repetition by it;
     *     https unless it is on this machine
     * @param authorization the value of the header of that name; empty for none
     * @throws IllegalArgumentException when one of them can't be used; the message repeats neither
     */
    public UrlSms(String address, String authorization) {
        this(address, authorization, DEADLINE);
    }

    UrlSms(String address, String authorization, Duration deadline) {
        if (!authorization.chars().allMatch(letter -> letter >= ' ' && letter <= '~')) {
            throw new IllegalArgumentException("the authorization is not one line of plain characters");
        }
        this.address = SmsAddress.of(address);
        this.authorization = authorization;
        this.deadline = deadline;
        this.client = HttpClient.newBuilder()
                .connectTimeout(deadline)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public void send(Sms sms) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.of(sms)).POST(BodyPublishers.noBody());
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        int status = ask(sms, request.build());
        if (status < 200 || status > 299) {
            throw new NotSentException(sms, address + " answered " + status);
        }
    }

    private int ask(Sms sms, HttpRequest request) {
        CompletableFuture<HttpResponse<Void>> answer = client.sendAsync(request, BodyHandlers.discarding());
        try {
            // the client's own deadline would end with the answer's first line
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS).statusCode();
        } catch (TimeoutException _) {
            answer.cancel(true);
            throw new NotSentException(sms, address + " did not answer within " + deadline.toSeconds() + " s");
        } catch (ExecutionException failed) {
            String kind = failed.getCause() instanceof IOException broken
                    ? broken.getClass().getSimpleName()
                    : "its answer could not be read";
            throw new NotSentException(sms, address + " can't be asked: " + kind);
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new NotSentException(sms, "the program stops");
        }
    }
}
