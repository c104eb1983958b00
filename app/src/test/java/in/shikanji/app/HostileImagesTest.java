package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.app.HostileImages.Hostile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no picture is refused in words that help, costs little, and leaves nothing. */
@Tag("once")
class HostileImagesTest {
    private static final int LARGEST = 10 * 1024 * 1024;

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private final Uploads kachori = new Uploads(shikanji, "kachori");

    static List<Hostile> files() {
        return HostileImages.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void areRefusedAndLeaveNothing(Hostile hostile) {
        kachori.add(hostile.file()).expect(hostile.status(), hostile.code());

        assertThat(kachori.ids()).isEmpty();
        assertThat(kachori.stored()).isEmpty();
    }

    @Test
    void textThatWouldBe100MegabytesIsNeverInflated() {
        byte[] bomb = Pictures.joined(Pictures.ascii("x\0\0"), Pictures.deflated(new byte[100_000_000]));
        byte[] picture = Pictures.small();
        for (String kind : List.of("zTXt", "iTXt", "iCCP")) {
            picture = Pictures.withChunk(picture, kind, bomb);
        }

        kachori.add(picture).expect(201);

        kachori.leaveNothing();
    }

    @Test
    void exifThatPointsAtItselfIsNoReasonToWait() {
        byte[] circle = Pictures.ascii("Exif\0\0II*\0\10\0\0\0\377\377\10\0\0\0\10\0\0\0");
        byte[] jpeg = Pictures.jpeg(Pictures.quarters(BufferedImage.TYPE_INT_RGB));

        Answer made = kachori.add(Pictures.withSegment(jpeg, 0xE1, circle)).expect(201);

        assertThat(made.number("/width")).isEqualTo(Pictures.WIDTH);
        kachori.leaveNothing();
    }

    @Test
    void aFileAbove10MegabytesIsRefusedHoweverItIsSent() throws Exception {
        byte[] large = Arrays.copyOf(Pictures.small(), LARGEST + 1);

        kachori.add(large).expect(413, "image_too_large");
        assertThat(chunked(large).body()).contains("\"image_too_large\"");
        kachori.add(Arrays.copyOf(Pictures.small(), LARGEST)).expect(201);

        kachori.leaveNothing();
    }

    private HttpResponse<String> chunked(byte[] file) throws Exception {
        String token = shikanji.anyone()
                .post("/auth/login", Map.of("email", "owner@jainshikanji.com", "password", "owner123"))
                .text("/accessToken");
        HttpRequest request = HttpRequest.newBuilder(URI.create(shikanji.url() + "/api/v1/products/kachori/images"))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file)))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @Test
    void nothingIsNoPictureEither() {
        kachori.add(new byte[0]).expect(400, "malformed_request");
    }

    @Test
    void wordsThatCannotBeUsedAreRefusedBeforeAnythingIsRead() {
        Client owner = shikanji.staff("owner");
        for (String alt : List.of("", "%20", "%00", "a%0Ab", "x".repeat(201))) {
            owner.upload("/products/kachori/images?alt=" + alt, "image/png", Pictures.small())
                    .expect(400, "malformed_request");
        }
        owner.upload("/products/cola/images", "image/png", Pictures.small()).expect(404, "not_found");
    }
}
