package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A product's pictures come, go and change places, and everybody sees it at once. */
class ImageChangesTest {
    private static final String NOBODYS = "/images/products/0123456789abcdef0123456789abcdef-640";

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private final Uploads chai = new Uploads(shikanji, "masala-chai");

    @AfterEach
    void leaveNothing() {
        chai.leaveNothing();
    }

    private List<String> four() {
        List<String> ids = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            ids.add(chai.add(Pictures.numbered(number)).expect(201).text("/id"));
        }
        return ids;
    }

    @Test
    void theMenuShowsThemAtOnceAndTheDrawingAgainWhenTheyAreGone() {
        String menu = "/products?limit=100";
        String before = shikanji.anyone().get(menu).header("ETag");
        assertThat(chai.shown().path(0).path("url").asString()).isEqualTo("/images/products/masala-chai.svg");
        assertThat(chai.shown().path(0).path("sizes")).isEmpty();

        String id = chai.add(Pictures.small()).expect(201).text("/id");

        assertThat(chai.ids()).containsExactly(id);
        assertThat(shikanji.anyone().with("If-None-Match", before).get(menu).status())
                .isEqualTo(200);
        assertThat(chai.shown().path(0).path("alt").asString()).isEqualTo("Masala Chai");
        assertThat(chai.shown().path(0).path("url").asString()).endsWith("-48.jpg");
        chai.remove(id).expect(204);
        assertThat(chai.ids()).isEmpty();
        assertThat(chai.shown().path(0).path("url").asString()).isEqualTo("/images/products/masala-chai.svg");
        chai.remove(id).expect(404, "not_found");
    }

    @Test
    void theyChangePlacesAndWords() {
        List<String> ids = four();
        Map<String, ?> wish = Map.of(
                "order",
                List.of(ids.get(2), ids.get(0)),
                "alts",
                List.of(Map.of("id", ids.get(1), "alt", " Poured from high up ")));

        Answer arranged = chai.arrange(wish).expect(200);

        List<String> expected = List.of(ids.get(2), ids.get(0), ids.get(1), ids.get(3));
        assertThat(arranged.texts("/items", "id")).isEqualTo(expected);
        assertThat(chai.ids()).isEqualTo(expected);
        assertThat(chai.shown().path(2).path("alt").asString()).isEqualTo("Poured from high up");
        assertThat(chai.arrange(Map.of()).expect(200).texts("/items", "id")).isEqualTo(expected);
        String product = shikanji.anyone().get("/products/masala-chai").text("/id");
        assertThat(new AuditLog(shikanji.staff("owner"))
                        .lines("action=product.images_ordered&subject=" + product)
                        .getFirst()
                        .toString())
                .contains(String.join(",", ids))
                .doesNotContain("Poured");
    }

    @Test
    void anOrderOfWhatIsNotThereChangesNothing() {
        List<String> ids = four();

        chai.arrange(Map.of("order", List.of(ids.get(3), "img_gone"))).expect(422, "unknown_image");
        chai.arrange(Map.of("alts", List.of(Map.of("id", "img_gone", "alt", "x"))))
                .expect(422, "unknown_image");
        chai.arrange(Map.of("order", List.of(ids.get(3), ids.get(3)))).expect(422, "validation_failed");
        chai.arrange(Map.of("alts", List.of(Map.of("id", ids.get(0), "alt", "x".repeat(201)))))
                .expect(422, "validation_failed");

        assertThat(chai.ids()).isEqualTo(ids);
        new Uploads(shikanji, "samosa").remove(ids.getFirst()).expect(404, "not_found");
        assertThat(chai.ids()).hasSize(4);
    }

    @Test
    void theSamePictureIsThereOnceAndItsFilesAreShared() {
        Uploads lassi = new Uploads(shikanji, "mango-lassi");
        String first = chai.add(Pictures.small()).expect(201).text("/id");
        List<String> files = chai.stored();

        assertThat(chai.add(Pictures.small()).expect(200).text("/id")).isEqualTo(first);
        byte[] told = Pictures.withChunk(Pictures.small(), "tEXt", Pictures.ascii("another day"));
        assertThat(chai.add(told).expect(200).text("/id")).isEqualTo(first);
        String url = lassi.add(Pictures.small()).expect(201).text("/url");

        assertThat(chai.ids()).containsExactly(first);
        assertThat(chai.stored()).isEqualTo(files);
        chai.remove(first).expect(204);
        assertThat(lassi.file(url)).isNotEmpty();
        lassi.removeAll();
    }

    @Test
    void twoWhoUploadTheSameAtOnceMakeOne() {
        List<Answer> answers = AtOnce.run(2, _ -> chai.add(Pictures.numbered(7)));

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 201);
        assertThat(answers.stream().map(answer -> answer.text("/id")).distinct())
                .isEqualTo(chai.ids());
        assertThat(chai.stored()).hasSize(1);
    }

    @Test
    void thereAreEightAtMostHoweverManyComeAtOnce() {
        for (int number = 1; number <= 7; number++) {
            chai.add(Pictures.numbered(number)).expect(201);
        }

        List<Answer> answers = AtOnce.run(3, number -> chai.add(Pictures.numbered(20 + number)));

        assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(201, 422, 422);
        answers.stream()
                .filter(answer -> answer.status() == 422)
                .forEach(answer -> assertThat(answer.code()).isEqualTo("too_many_images"));
        assertThat(chai.ids()).hasSize(8);
        chai.add(Pictures.numbered(7)).expect(200);
    }

    @Test
    void aRequestSentAgainHasItsEffectOnce() {
        Client once = shikanji.staff("owner").once();

        Answer made = chai.addAs(once, Pictures.small()).expect(201);
        Answer again = chai.addAs(once, Pictures.small()).expect(201);
        chai.addAs(once, Pictures.numbered(3)).expect(422, "idempotency_key_reused");

        assertThat(made.header("Idempotent-Replayed")).isEmpty();
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(made.body());
        Client removing = shikanji.staff("owner").once();
        String path = "/products/masala-chai/images/" + made.text("/id");
        removing.delete(path).expect(204);
        assertThat(removing.delete(path).expect(204).header("Idempotent-Replayed"))
                .isEqualTo("true");
        chai.addAs(once, Pictures.small()).expect(404, "not_found");
        assertThat(chai.ids()).isEmpty();
    }

    @Test
    void anArrangementSentAgainChangesNothingMore() {
        List<String> ids = four();
        Client once = shikanji.staff("owner").once();
        Map<String, ?> wish = Map.of("order", List.of(ids.get(3)));

        once.put("/products/masala-chai/images", wish).expect(200);
        chai.arrange(Map.of("order", List.of(ids.get(1)))).expect(200);
        Answer again = once.put("/products/masala-chai/images", wish).expect(200);

        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.texts("/items", "id")).isEqualTo(chai.ids()).startsWith(ids.get(1), ids.get(3));
    }

    @Test
    void theirFilesMayBeKeptForEverAndAreTakenForNothingElse() {
        String url = chai.add(Pictures.png(Pictures.transparent())).expect(201).text("/url");
        Client anyone = shikanji.anyone();

        HttpResponse<byte[]> file = anyone.file("GET", url);
        HttpResponse<byte[]> head = anyone.file("HEAD", url);
        String tag = file.headers().firstValue("ETag").orElseThrow();

        assertThat(header(file, "Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(header(file, "Content-Type")).isEqualTo("image/png");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Content-Length")).isEqualTo(String.valueOf(file.body().length));
        assertThat(tag).matches("\"[0-9a-f]{32}-48\"");
        assertThat(head.body()).isEmpty();
        for (String name : List.of("ETag", "Content-Type", "Content-Length", "Cache-Control")) {
            assertThat(header(head, name)).isEqualTo(header(file, name));
        }
        HttpResponse<byte[]> known =
                anyone.with("If-None-Match", "\"x\", " + tag).file("GET", url);
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(anyone.with("If-None-Match", "\"x\"").file("GET", url).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsNoFileOfAPictureIsNotFound() {
        String url = chai.add(Pictures.small()).expect(201).text("/url");
        Set<Integer> found = new TreeSet<>();
        for (String other : List.of(
                NOBODYS + ".jpg",
                NOBODYS + ".png",
                url.replace(".jpg", ".png"),
                url.replace("-48", "-47"),
                url.toUpperCase(Locale.ROOT).replace("IMAGES/PRODUCTS", "images/products"),
                "/images/products/..%2f..%2fkeys.jpg",
                "/images/products/%00.jpg",
                "/images/products/" + "a".repeat(5000) + ".jpg")) {
            HttpResponse<byte[]> answer = shikanji.anyone().file("GET", other);
            found.add(answer.statusCode());
            assertThat(header(answer, "Cache-Control")).as(other).isEqualTo("no-store");
        }
        assertThat(found).containsExactly(404);
    }

    @Test
    void whatCannotBeStoredIsSaidAndLeavesNoRow() throws Exception {
        Path folder = shikanji.data().resolve("objects/products");
        Path away = folder.resolveSibling("away");
        boolean there = Files.exists(folder);
        if (there) {
            Files.move(folder, away);
        }
        Files.createDirectories(folder.resolveSibling(""));
        Files.writeString(folder, "in the way");

        chai.add(Pictures.small()).expect(503, "storage_failed");

        Files.delete(folder);
        if (there) {
            Files.move(away, folder);
        }
        assertThat(chai.ids()).isEmpty();
        chai.add(Pictures.small()).expect(201);
    }

    @Test
    void nobodyButOwnersChangesThem() {
        String id = chai.add(Pictures.small()).expect(201).text("/id");

        for (Client other : List.of(shikanji.manager(), shikanji.customer())) {
            chai.addAs(other, Pictures.numbered(2)).expect(403, "not_allowed");
            other.put("/products/masala-chai/images", Map.of("order", List.of(id)))
                    .expect(403, "not_allowed");
            other.delete("/products/masala-chai/images/" + id).expect(403, "not_allowed");
        }
        chai.addAs(shikanji.anyone(), Pictures.numbered(2)).expect(401, "not_authenticated");

        assertThat(chai.ids()).containsExactly(id);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
