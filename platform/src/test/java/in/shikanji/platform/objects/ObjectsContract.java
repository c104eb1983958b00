package in.shikanji.platform.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.shikanji.platform.objects.Objects.StoredObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Objects} does. */
interface ObjectsContract {
    Objects objects();

    private void put(String key, String content) {
        objects().put(key, content.getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    private String read(String key) {
        try (StoredObject object = objects().get(key).orElseThrow()) {
            return new String(object.bytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    default void givesBackWhatWasPut() {
        byte[] picture = new byte[300_000];
        new Random(1).nextBytes(picture);

        objects().put("products/prd_1/picture-400.webp", picture, "image/webp");

        try (StoredObject object =
                objects().get("products/prd_1/picture-400.webp").orElseThrow()) {
            assertThat(object.contentType()).isEqualTo("image/webp");
            assertThat(object.size()).isEqualTo(300_000);
            assertThat(object.bytes()).isEqualTo(picture);
        }
    }

    @Test
    default void putsInPlaceOfAnEarlierOneAndReadersKeepTheOneTheyOpened() {
        put("note.txt", "old");

        try (StoredObject opened = objects().get("note.txt").orElseThrow()) {
            put("note.txt", "new");
            assertThat(new String(opened.bytes(), StandardCharsets.UTF_8)).isEqualTo("old");
        }

        assertThat(read("note.txt")).isEqualTo("new");
    }

    @Test
    default void whatBreaksOffLeavesTheEarlierOneAndNothingElse() throws IOException {
        put("note.txt", "old");
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThatThrownBy(() -> objects().put("note.txt", broken, "text/plain"))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(read("note.txt")).isEqualTo("old");
        assertThat(objects().list("")).containsExactly("note.txt");
    }

    @Test
    default void deletesAndDoesNotMindIfThereIsNothing() {
        put("note.txt", "a");

        objects().delete("note.txt");
        objects().delete("note.txt");

        assertThat(objects().get("note.txt")).isEmpty();
        assertThat(objects().list("")).isEmpty();
    }

    @Test
    default void listsByPrefixInOrder() {
        put("b/2.txt", "");
        put("b/10.txt", "");
        put("a/1.txt", "");
        put("ba.txt", "");

        assertThat(objects().list("b/")).containsExactly("b/10.txt", "b/2.txt");
        assertThat(objects().list("b")).containsExactly("b/10.txt", "b/2.txt", "ba.txt");
        assertThat(objects().list("c")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd.txt",
                "../secret.txt",
                "a/../../secret.txt",
                "a/./b.txt",
                "a//b.txt",
                "a/",
                ".hidden.txt",
                "a\\b.txt",
                "A.txt",
                "c:x.txt",
                "a\u0000b.txt",
                "ä.txt",
                "a b.txt"
            })
    default void refusesKeysThatCouldLeadElsewhere(String key) {
        assertThatThrownBy(() -> put(key, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> objects().get(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> objects().delete(key)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void refusesAKeyThatDoesNotSayWhatItIs() {
        assertThatThrownBy(() -> objects().put("picture.png", new byte[0], "text/html"))
                .hasMessage("the key picture.png does not end like text/html");
    }
}
