package in.shikanji.inventory.search;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.search.MenuSearch.Entry;
import in.shikanji.inventory.search.MenuSearch.Kind;
import in.shikanji.inventory.search.MenuSearch.Text;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What nobody types who is hungry, against a menu of 5,000. */
@Tag("once")
class HostileWordsTest {
    private static final int SIZE = 5_000;
    /** A search takes less than one; a busy machine, with nothing compiled yet, may take some more. */
    private static final Duration SOON = Duration.ofMillis(250);

    private static final String[] SYLLABLES = "ka ki lo ma na ri su ta vi dha jo pe bha gu sha ra".split(" ");

    private static MenuSearch search;

    @BeforeAll
    static void file() {
        search = MenuSearch.of(IntStream.range(0, SIZE)
                .mapToObj(number -> new Entry("item-" + number, List.of(new Text(name(number), Kind.NAME))))
                .toList());
        hostile().forEach(search::find);
    }

    private static String name(int number) {
        return SYLLABLES[number % 16] + SYLLABLES[number / 16 % 16] + SYLLABLES[number / 256 % 16] + " "
                + SYLLABLES[number % 7] + SYLLABLES[number % 11] + " aaaaaaaa";
    }

    static List<String> hostile() {
        return List.of(
                "a".repeat(10_000),
                "a ".repeat(5_000),
                "aaaaaaaa ".repeat(1_000),
                "kalomari ".repeat(1_000),
                "k l m r s t v d ".repeat(600),
                "ka ki lo ma na ri su ta ".repeat(500),
                "without ".repeat(1_000),
                "no free ".repeat(1_000),
                ".,;:!?-_#*'\"\\/()[]{}<>".repeat(500),
                "🍵".repeat(5_000),
                "👩\u200d🍳".repeat(2_000),
                "\u0000\u0007\u001b".repeat(3_000),
                "\ud800".repeat(10_000),
                "\udc00k".repeat(5_000),
                "قهوة شاي ".repeat(1_000),
                "\u202e\u2066chai\u2069\u202c",
                "ﷺ".repeat(10_000),
                "क्".repeat(5_000),
                "\u093c\u094d\u0901".repeat(3_000),
                "a\u0301\u0302\u0303".repeat(2_500),
                "𝒄𝒉𝒂𝒊".repeat(1_000),
                "\uffff\ufffe".repeat(5_000),
                "寿".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void areAnsweredSoon(String words) {
        long begun = System.nanoTime();
        List<String> found = search.find(words);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(found).doesNotHaveDuplicates();
        assertThat(took).isLessThan(SOON);
    }
}
