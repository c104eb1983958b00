package in.shikanji.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files that are written piece by piece come whole, or are seen not to. */
class FileAnswersTest {
    private static final int PIECES = 5_000;
    private static final byte[] PIECE = "a line of some length, again and again\r\n".getBytes(StandardCharsets.UTF_8);

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(routes -> routes.get(
                        "/whole",
                        Access.anyone(),
                        _ -> Reply.file("lines.csv", "text/csv", out -> {
                            for (int piece = 0; piece < PIECES; piece++) {
                                out.write(PIECE);
                            }
                        }))
                .get(
                        "/half",
                        Access.anyone(),
                        _ -> Reply.file("lines.csv", "text/csv", out -> {
                            out.write(new byte[100_000]);
                            throw new IllegalStateException("the rest can't be read");
                        })));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void comesWholeAndTheConnectionGoesOn() throws Exception {
        for (int time = 0; time < 3; time++) {
            HttpResponse<String> answer = server.get("/api/v1/whole");

            assertThat(answer.body()).hasSize(PIECES * PIECE.length);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"lines.csv\"");
        }
    }

    @Test
    void headIsWithoutTheFile() throws Exception {
        HttpResponse<String> answer =
                server.send(server.request("/api/v1/whole").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void whatFailsHalfWayDoesNotLookWhole() {
        assertThatThrownBy(() -> server.get("/api/v1/half")).isInstanceOf(IOException.class);
    }
}
