package in.shikanji.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.inventory.Product.Option;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the demo's menu claims, dish by dish. */
class DemoMenuDietTest {
    @TempDir
    static Path folder;

    private static DemoInventory inventory;

    @BeforeAll
    static void open() {
        inventory = new DemoInventory(folder);
    }

    @AfterAll
    static void close() {
        inventory.close();
    }

    @ParameterizedTest
    @CsvSource({
        // dish, veg, jain, jainStrict, satvik, vegan, glutenFree, nutFree
        "traditional-shikanji, true, true, false, true, true, true, true",
        "masala-chaas, true, false, false, true, false, true, true",
        "sweet-lassi, true, true, false, true, false, true, false",
        "mango-lassi, true, true, false, true, false, true, true",
        "masala-chai, true, false, false, true, false, true, true",
        "samosa, true, false, false, true, true, false, true",
        "dhokla, true, false, false, true, false, true, true",
        "kachori, true, true, true, true, true, false, true",
        "masala-shikanji-mix, true, true, true, true, true, true, true",
        "premium-chai-masala, true, true, false, true, true, true, true",
        "instant-shikanji-powder, true, true, true, true, true, true, true",
        "jaggery-shikanji-mix, true, true, false, true, true, true, true"
    })
    void claims(
            String dish,
            boolean veg,
            boolean jain,
            boolean strict,
            boolean satvik,
            boolean vegan,
            boolean glutenFree,
            boolean nutFree) {
        Diet diet = diet(dish);

        assertThat(diet)
                .isEqualTo(new Diet(
                        veg,
                        jain,
                        strict,
                        satvik,
                        vegan,
                        glutenFree,
                        nutFree,
                        diet.tithi(),
                        diet.ayambil(),
                        diet.why()));
    }

    @Test
    void theMenuHasTwelveDishes() {
        assertThat(inventory.service.catalogue().products()).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({
        "masala-chaas, fresh_rhizome, Fresh ginger",
        "masala-chai, fresh_rhizome, Fresh ginger",
        "dhokla, fresh_rhizome, Fresh ginger",
        "samosa, root_vegetable, Potato"
    })
    void whatIsNotJainSaysWhy(String dish, String rule, String ingredient) {
        assertThat(diet(dish).why()).anySatisfy(why -> {
            assertThat(why.rule()).isEqualTo(rule);
            assertThat(why.ingredient())
                    .isNotNull()
                    .extracting(Diet.Ingredient::name)
                    .isEqualTo(ingredient);
            assertThat(why.breaks()).contains("jain");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "masala-chaas | Jain preparation, without ginger",
                "masala-chai | Jain preparation, with dry ginger",
                "masala-chai | Without ginger",
                "dhokla | Jain preparation, chilli only"
            })
    void theJainPreparationIsJain(String dish, String option) {
        assertThat(diet(dish, option).jain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "masala-chaas | Jain preparation, without ginger",
                "masala-chai | Jain preparation, with dry ginger",
                "dhokla | Jain preparation, chilli only"
            })
    void theRemedyIsTheJainPreparation(String dish, String option) {
        assertThat(diet(dish).why())
                .filteredOn(why -> why.breaks().contains("jain"))
                .allSatisfy(why -> assertThat(why.remedy())
                        .isNotNull()
                        .extracting(Diet.Remedy::optionName)
                        .isEqualTo(option));
    }

    @Test
    void samosaIsNeverJain() {
        Diet diet = diet("samosa", "Raw banana and peas");

        assertThat(diet.jain()).isFalse();
        assertThat(diet.why())
                .filteredOn(why -> why.breaks().contains("jain"))
                .extracting(Diet.Why::rule)
                .containsExactly("shared_station");
    }

    @Test
    void optionsTakeOutWhatTheyName() {
        assertThat(diet("sweet-lassi", "Without nuts").nutFree()).isTrue();
        assertThat(diet("traditional-shikanji", "No ice").jainStrict()).isTrue();
        assertThat(diet("masala-chai", "Jain preparation, with dry ginger").jainStrict())
                .isFalse();
        assertThat(diet("masala-chai", "Without ginger").jainStrict()).isTrue();
    }

    /** With the usual options, but for those named. */
    private static Diet diet(String slug, String... names) {
        Product product = inventory.product(slug);
        List<String> wanted = List.of(names);
        List<Option> chosen = product.groups().stream()
                .flatMap(group -> group.options().stream()
                        .filter(option -> wanted.contains(option.name())
                                || (option.isDefault()
                                        && group.options().stream().noneMatch(other -> wanted.contains(other.name())))))
                .toList();
        return inventory.service.catalogue().made(product, chosen).diet();
    }
}
