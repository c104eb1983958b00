package in.shikanji.inventory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("once")
class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Masala   CHAI! | masala chai",
                "ginger-chilli,paste | ginger chilli paste",
                "baker’s baker's | bakers bakers",
                "Purée jalapeño | puree jalapeno",
                "ｃｈａｉ ３００ | chai 300",
                "300ml | 300 ml",
                "३०० मिली | 300 मिली",
                "ﬁne ½ | fine 1 2",
                "कॉफ़ी | कॉफी",
                "\u095e \u092b\u093c | फ फ",
                "चाँद चांद | चांद चांद",
                "क\u200dष क\u200cष क\u00adष | कष कष कष",
                "दही।लस्सी॥ | दही लस्सी",
                "chai 🍵 masala | chai masala",
                "chai\u0000masala\u0007 | chai masala",
                "chai and samosa | chai samosa",
                "आम की लस्सी | आम लस्सी",
                "with | with",
                "की | की",
            })
    void areComparable(String text, String words) {
        assertThat(String.join(" ", Words.of(text, 100, 10))).isEqualTo(words);
    }

    @Test
    void areBounded() {
        assertThat(Words.of("one two three four", 100, 2)).containsExactly("one", "two");
        assertThat(Words.of("one two three four", 6, 9)).containsExactly("one", "tw");
        assertThat(Words.of("x".repeat(100), 100, 9)).containsExactly("x".repeat(Words.LETTERS));
        assertThat(Words.of("𝄞 ".repeat(3) + "\ud800 \udc00 ा \u0301", 100, 9)).isEmpty();
    }

    /** What {@link OtherNames} counts on. */
    @Test
    void ofTheTableAreThereAsTheyAreCompared() {
        List<String> lines = Words.withoutDots(OtherNames.text())
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(lines).hasSizeGreaterThan(50);
        for (String line : lines) {
            for (String name : line.split("\\|")) {
                assertThat(String.join(" ", Words.of(name, 100, 3))).as(line).isEqualTo(name);
            }
            assertThat(line.split("\\|"))
                    .as("names of one thing, each once")
                    .hasSizeGreaterThan(1)
                    .doesNotHaveDuplicates();
        }
    }
}
