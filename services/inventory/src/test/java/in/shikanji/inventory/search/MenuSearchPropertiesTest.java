package in.shikanji.inventory.search;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.search.MenuSearch.Entry;
import in.shikanji.inventory.search.MenuSearch.Kind;
import in.shikanji.inventory.search.MenuSearch.Text;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

/** What holds for any menu and for whatever is typed. */
@Tag("once")
class MenuSearchPropertiesTest {
    private static final List<String> MENU = List.of(
            "Traditional Shikanji",
            "Masala Chaas",
            "Sweet Lassi",
            "Mango Lassi",
            "Masala Chai",
            "Samosa",
            "Dhokla",
            "Kachori",
            "Masala Shikanji Mix",
            "Premium Chai Masala",
            "Instant Shikanji Powder",
            "Jaggery Shikanji Mix");

    private static final MenuSearch DEMO = menu(MENU);

    @Property
    void anExactNameFindsItsProductFirst(@ForAll @Size(min = 1, max = 30) Set<@From("names") String> names) {
        List<String> all = List.copyOf(names);
        MenuSearch search = menu(all);

        assertThat(all).allSatisfy(name -> assertThat(search.find(name)).first().isEqualTo(name));
    }

    @Property
    void whateverIsTypedIsAnsweredSoonWithWhatThereIs(@ForAll("anything") String typed) {
        long begun = System.nanoTime();
        List<String> found = DEMO.find(typed);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
        assertThat(found).doesNotHaveDuplicates().isSubsetOf(MENU);
    }

    @Property
    void whateverIsOnTheMenuCanBeFiled(@ForAll("anything") String name, @ForAll Kind kind) {
        MenuSearch search = MenuSearch.of(List.of(new Entry("it", List.of(new Text(name, kind)))));

        assertThat(search.find(name)).isSubsetOf("it");
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                        "masala", "chai", "chaas", "chaat", "lassi", "लस्सी", "चाय", "special", "sugar", "free", "no",
                        "300", "ml", "rose")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(200),
                Arbitraries.strings().withCharRange('\u0900', '\u097f').ofMaxLength(40),
                Arbitraries.strings()
                        .withChars("chai mslo without free no \u200d\u093c\u094d\ud800'’-")
                        .ofMaxLength(60));
    }

    private static MenuSearch menu(List<String> names) {
        return MenuSearch.of(names.stream()
                .map(name -> new Entry(name, List.of(new Text(name, Kind.NAME))))
                .toList());
    }
}
