package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is behind a map comes from where the settings say, and from nowhere else. */
@Tag("once")
class MapTest {
    private static final String TILES = "https://tile.example/{z}/{x}/{y}.png";

    @RegisterExtension
    static final RunningShikanji plain = new RunningShikanji();

    @RegisterExtension
    static final RunningShikanji mapped =
            new RunningShikanji("--map-tiles", TILES, "--map-attribution", "© Tile makers");

    @Test
    void thereIsNoBackgroundUnlessSomebodySaysSo() throws Exception {
        Answer answer = plain.anyone().get("/map").expect(200);

        assertThat(answer.at("/tiles").isNull()).isTrue();
        assertThat(answer.at("/attribution").isNull()).isTrue();
        assertThat(policy(plain)).contains("img-src 'self' data: blob:;").doesNotContain("https:");
    }

    @Test
    void aBackgroundIsToldWithWhoseItIsAndLetIn() throws Exception {
        Answer answer = mapped.anyone().get("/map").expect(200);

        assertThat(answer.text("/tiles")).isEqualTo(TILES);
        assertThat(answer.text("/attribution")).isEqualTo("© Tile makers");
        assertThat(policy(mapped)).contains("img-src 'self' data: blob: https://tile.example;");
    }

    private static String policy(RunningShikanji shikanji) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(shikanji.url() + "/console/"))
                    .build();
            return client.send(request, BodyHandlers.discarding())
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElseThrow();
        }
    }
}
