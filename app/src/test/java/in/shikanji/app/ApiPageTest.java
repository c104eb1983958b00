package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract as a page for people. */
class ApiPageTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    @ParameterizedTest
    @ValueSource(strings = {"/api/docs", "/api/docs/"})
    void showsEveryOperationThatThereIs(String path) throws Exception {
        HttpResponse<String> page = get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        String text = page.body().replaceAll("<[^>]+>", "");
        assertThat(Contract.OF_THE_PROGRAM.operations())
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(text).contains(operation + "\n"));
    }

    @Test
    void needsNothingThatTheContentPolicyRefuses() throws Exception {
        HttpResponse<String> page = get("/api/docs");
        HttpResponse<String> styles = get("/api/docs/docs.css");

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("style-src 'self';", "script-src 'self';");
        assertThat(page.body()).contains("href=\"/api/docs/docs.css\"").doesNotContain("<script", "<style", " style=");
        assertThat(styles.headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
        assertThat(styles.body()).doesNotContain("@import", "url(");
    }

    @Test
    void aMistypedAddressBesideItIsNotFound() throws Exception {
        assertThat(get("/api/doc").statusCode()).isEqualTo(404);
        assertThat(get("/api/docs/orders").statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(shikanji.url() + path)).build(), BodyHandlers.ofString());
        }
    }
}
