package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;

/** The pictures of one product, as its owner changes them and everybody sees them. */
record Uploads(RunningShikanji shikanji, String product) {
    Answer add(byte[] file) {
        return addAs(shikanji.staff("owner"), file);
    }

    /** What the header says of its kind is never what counts. */
    Answer addAs(Client client, byte[] file) {
        return client.upload("/products/" + product + "/images", "application/octet-stream", file);
    }

    Answer arrange(Object wish) {
        return shikanji.staff("owner").put("/products/" + product + "/images", wish);
    }

    Answer remove(String id) {
        return shikanji.staff("owner").delete("/products/" + product + "/images/" + id);
    }

    void removeAll() {
        ids().forEach(id -> remove(id).expect(204));
    }

    /** Without waiting a day for the files to go. */
    void leaveNothing() {
        removeAll();
        for (String name : stored()) {
            assertThat(shikanji.data()
                            .resolve("objects/products/" + name)
                            .toFile()
                            .delete())
                    .isTrue();
        }
    }

    /** On the menu; a drawing has no id. */
    List<String> ids() {
        return shown().valueStream()
                .filter(image -> image.has("id"))
                .map(image -> image.path("id").asString())
                .toList();
    }

    JsonNode shown() {
        return shikanji.anyone().get("/products/" + product).expect(200).at("/images");
    }

    /** The files that there are for all products, whether anything names them or not. */
    List<String> stored() {
        Path folder = shikanji.data().resolve("objects/products");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    byte[] file(String url) {
        HttpResponse<byte[]> answer = shikanji.anyone().file("GET", url);
        assertThat(answer.statusCode()).as(url).isEqualTo(200);
        return answer.body();
    }

    BufferedImage picture(String url) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file(url)));
    }
}
