package in.shikanji.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.Refusal;
import in.shikanji.inventory.Product.Option;
import in.shikanji.inventory.Product.OptionGroup;
import in.shikanji.inventory.diet.Station;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a guest may choose of a dish, and what is chosen for who says nothing. */
class ConfigurationTest {
    private static final Option REGULAR = option("regular", 0, true);
    private static final Option LARGE = option("large", 3000, false);
    private static final Option MINT = option("mint", 500, false);
    private static final Option MASALA = option("masala", 1000, false);
    private static final Option LEMON = option("lemon", 700, false);

    private static final OptionGroup SIZE = new OptionGroup("size", "Size", 1, 1, List.of(), List.of(REGULAR, LARGE));
    private static final OptionGroup EXTRAS =
            new OptionGroup("extras", "Extras", 0, 2, List.of(), List.of(MINT, MASALA, LEMON));

    @Test
    void whoChoosesNothingGetsTheDefaults() {
        Configuration plain = configure(List.of(SIZE, EXTRAS));

        assertThat(plain.options()).containsExactly(REGULAR);
        assertThat(plain.optionsPaise()).isZero();
        assertThat(plain.refusals()).isEmpty();
    }

    @Test
    void aRequiredGroupWithoutADefaultGivesItsFirst() {
        OptionGroup milk = new OptionGroup(
                "milk", "Milk", 1, 1, List.of(), List.of(option("cow", 0, false), option("oat", 2000, false)));

        assertThat(configure(List.of(milk)).options()).extracting(Option::id).containsExactly("cow");
    }

    @Test
    void whatIsChosenReplacesTheDefaultOfItsGroupOnly() {
        Configuration chosen = configure(List.of(SIZE, EXTRAS), "large", "mint");

        assertThat(chosen.options()).containsExactly(LARGE, MINT);
        assertThat(chosen.optionsPaise()).isEqualTo(3500);
        assertThat(chosen.refusals()).isEmpty();
    }

    @Test
    void moreThanAGroupAllowsIsRefused() {
        assertThat(codes(configure(List.of(SIZE), "regular", "large"))).containsExactly("too_many_options");
        assertThat(codes(configure(List.of(EXTRAS), "mint", "masala"))).isEmpty();
        assertThat(codes(configure(List.of(EXTRAS), "mint", "masala", "lemon"))).containsExactly("too_many_options");
    }

    @Test
    void fewerThanAGroupAsksForIsRefused() {
        OptionGroup pair = new OptionGroup("pair", "Two chutneys", 2, 2, List.of(), List.of(MINT, MASALA, LEMON));

        assertThat(codes(configure(List.of(pair), "mint"))).containsExactly("option_required");
        assertThat(codes(configure(List.of(pair)))).containsExactly("option_required");
        assertThat(codes(configure(List.of(pair), "mint", "lemon"))).isEmpty();
    }

    @Test
    void whatTheDishDoesNotHaveIsRefused() {
        assertThat(codes(configure(List.of(SIZE), "oat"))).containsExactly("unknown_option");
        assertThat(codes(configure(List.of(), "large"))).containsExactly("unknown_option");
    }

    @Test
    void theSameTwiceIsRefused() {
        assertThat(codes(configure(List.of(SIZE, EXTRAS), "mint", "mint"))).containsExactly("unknown_option");
    }

    @Test
    void everyFaultIsNamedAtItsLine() {
        Configuration wrong = configure(List.of(SIZE, EXTRAS), "regular", "large", "oat");

        assertThat(codes(wrong)).containsExactly("too_many_options", "unknown_option");
        assertThat(wrong.refusals()).extracting(Refusal::pointer).containsOnly("/items/3/options");
    }

    private static List<String> codes(Configuration configuration) {
        return configuration.refusals().stream().map(Refusal::code).toList();
    }

    private static Configuration configure(List<OptionGroup> groups, String... wanted) {
        Product product = new Product(
                "prod_1",
                "shikanji",
                new Product.Category("cat_1", "coolers", "Coolers", null, null, 0, 1),
                0,
                "Shikanji",
                "",
                Product.Kind.MADE_TO_ORDER,
                8000,
                null,
                500,
                "996331",
                new Station("bar", "bar", true, java.util.Set.of()),
                4,
                45,
                new Product.Facts(
                        null,
                        null,
                        null,
                        java.util.Map.of(),
                        null,
                        "",
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                Product.Standing.SOLD,
                List.of(),
                groups,
                List.of());
        return Configuration.of(product, Arrays.asList(wanted), "/items/3");
    }

    private static Option option(String id, long paise, boolean isDefault) {
        return new Option(id, id, paise, isDefault, List.of());
    }
}
