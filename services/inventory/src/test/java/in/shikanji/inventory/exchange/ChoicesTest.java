package in.shikanji.inventory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What guests may choose, and what stands together in combos, as files. */
class ChoicesTest {
    private static final String OPTIONS = "product,group,option,min,max,needs,price,default,effects";

    @TempDir
    Path folder;

    private Files files;

    @BeforeEach
    void open() {
        files = new Files(folder);
    }

    @AfterEach
    void close() {
        files.close();
    }

    private static String key(String product, String group, String option) {
        return Sheet.key(List.of(product, group, option));
    }

    @Test
    void optionsComeOutWithWhatTheyDo() {
        assertThat(files.text(Kind.OPTIONS))
                .startsWith("\uFEFF" + OPTIONS + "\r\n")
                .contains("samosa,Filling,Raw banana and peas,1,1,,0.00,no,replace potato with raw-banana\r\n")
                .contains("Full, 200 ml\",1,1,,15.00,no,resize 5/3\r\n")
                .contains("Less sweet,1,1,,0.00,no,change sugar 1/2\r\n")
                .contains("add roasted-cumin 1 g; add black-salt 1 g\r\n");
    }

    @Test
    void aRowChangesItsOptionAndNothingElse() throws Exception {
        String before = files.text(Kind.OPTIONS);

        String id = files.checked(Kind.OPTIONS, "option,product,group,price", "Potato and peas,samosa,Filling,5");
        files.apply(id);

        assertThat(files.changes(id))
                .containsExactly(key("samosa", "Filling", "Potato and peas") + " price 0.00 → 5.00");
        assertThat(files.state(id)).isEqualTo(Import.State.APPLIED);
        assertThat(files.text(Kind.OPTIONS))
                .isEqualTo(before.replace(
                        "samosa,Filling,Potato and peas,1,1,,0.00,", "samosa,Filling,Potato and peas,1,1,,5.00,"));
    }

    @Test
    void newGroupsNeedOneAnotherAndAreJudgedWithTheirProduct() throws Exception {
        String id = files.checked(
                Kind.OPTIONS,
                OPTIONS,
                "dhokla,Spice,Mild,1,1,,0,yes,",
                "dhokla,Spice,Hot,1,1,,5,no,add green-chilli 2 g",
                "dhokla,How hot,Very,0,1,Spice: Hot,10,,add green-chilli 4 g; remove sugar");
        String before = Stream.of(files.text(Kind.PRODUCTS).split("\r\n"))
                .filter(line -> line.startsWith("dhokla,"))
                .findFirst()
                .orElseThrow();

        assertThat(files.mistakes(id)).isEmpty();
        assertThat(files.find(id).counts()).isEqualTo(new Import.Counts(3, 0, 0, 0));
        files.apply(id);

        assertThat(files.state(id)).isEqualTo(Import.State.APPLIED);
        assertThat(files.text(Kind.OPTIONS))
                .contains("dhokla,Spice,Hot,1,1,,5.00,no,add green-chilli 2 g\r\n")
                .contains("dhokla,How hot,Very,0,1,Spice: Hot,10.00,no,add green-chilli 4 g; remove sugar\r\n");
        assertThat(files.text(Kind.PRODUCTS)).contains(before);
        String again = files.send(Kind.OPTIONS, files.export(Kind.OPTIONS));
        files.work.run();
        assertThat(files.find(again).counts().all())
                .isEqualTo(files.find(again).counts().unchanged());
    }

    @Test
    void aDishThatIsJainOnlyAsUsuallyMadeIsToldWhenThatChanges() throws Exception {
        String id = files.checked(
                Kind.OPTIONS,
                "product,group,option,effects",
                "sweet-lassi,Size,\"Large, 450 ml\",add potato 5 g",
                "sweet-lassi,Size,\"Regular, 300 ml\",add potato 5 g");
        assertThat(files.mistakes(id)).isEmpty();

        files.apply(id);

        assertThat(files.find(id).badges()).contains("Sweet Lassi").contains("potato");
    }

    @Test
    void anEmptyCellOfEffectsTakesThemAway() throws Exception {
        String id = files.checked(Kind.OPTIONS, "product,group,option,effects", "samosa,Filling,Raw banana and peas,");
        files.apply(id);

        assertThat(files.cells(Kind.OPTIONS, "effects"))
                .containsEntry(key("samosa", "Filling", "Raw banana and peas"), "");
    }

    @Tag("once")
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "2 product unknown_product | product,group,option~plum,Size,Large",
                "2 product required; 2 option required | product,group,option~,Size,",
                "2 option twice; 3 option twice | product,group,option,price~samosa,Filling,Potato and peas,0~samosa,Filling,Potato and peas,1",
                "2 min required; 2 max required | product,group,option~samosa,Sauce,Red",
                "2 min above_max | product,group,option,min,max~samosa,Filling,Potato and peas,2,1",
                "2 max above_options | product,group,option,min,max~samosa,Filling,Potato and peas,1,9",
                "2 min differs; 3 min differs | product,group,option,min,max~samosa,Sauce,Red,0,1~samosa,Sauce,Green,1,1",
                "2 default wrong_defaults | product,group,option,default~samosa,Filling,Raw banana and peas,yes",
                "2 price out_of_range | product,group,option,price~samosa,Filling,Potato and peas,-999999",
                "2 price too_fine | product,group,option,price~samosa,Filling,Potato and peas,1.005",
                "2 effects wrong_type | product,group,option,effects~samosa,Filling,Potato and peas,more salt",
                "2 effects unknown_ingredient | product,group,option,effects~samosa,Filling,Potato and peas,add gold 1 g",
                "2 effects other_dimension | product,group,option,effects~samosa,Filling,Potato and peas,add mint 1 ml",
                "2 effects out_of_range | product,group,option,effects~samosa,Filling,Potato and peas,resize 0/2",
                "2 needs unknown_option | product,group,option,needs~samosa,Filling,Potato and peas,Size: Large",
                "2 option too_long | product,group,option,min,max~samosa,Filling,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,1,1",
            })
    void rowsOfOptionsThatCannotBeMeantSoAreTold(String mistakes, String text) throws Exception {
        assertThat(files.refused(Kind.OPTIONS, text.split("~"))).isEqualTo(mistakes);
    }

    @Test
    void moreOptionsThanAProductTakesAreToldWithoutSearchingThemAll() throws Exception {
        String rows = IntStream.range(0, 50_000)
                .mapToObj(row -> "samosa,Filling,Kind " + row)
                .collect(Collectors.joining("\n"));

        String id = files.checked(Kind.OPTIONS, "product,group,option", rows);

        assertThat(files.find(id).counts()).isEqualTo(new Import.Counts(0, 0, 0, 50_000));
        assertThat(files.mistakes(id)).first().isEqualTo("2 - out_of_range");
    }

    @Test
    void optionsOfAProductThatChangedMeanwhileAreShownAgain() throws Exception {
        String id = files.checked(Kind.OPTIONS, "product,group,option,price", "samosa,Filling,Potato and peas,5");
        files.apply(files.checked(Kind.OPTIONS, "product,group,option,price", "samosa,Filling,Potato and peas,4"));

        files.apply(id);

        assertThat(files.find(id).refusal()).isEqualTo(Import.Refusal.IMPORT_STALE);
        assertThat(files.cells(Kind.OPTIONS, "price"))
                .containsEntry(key("samosa", "Filling", "Potato and peas"), "4.00");
    }

    @Test
    void combosComeOutAndNewOnesComeIn() throws Exception {
        assertThat(files.text(Kind.COMBOS))
                .contains("\"Lassi: sweet-lassi*, mango-lassi +20.00 | Snack: kachori*, samosa +25.00\"");

        String id = files.checked(
                Kind.COMBOS,
                "slug,name,price,status,parts",
                "tea-time,Tea Time,80,published,\"Tea \\| hot: masala-chai* | Bite: samosa, kachori* +5\"",
                "lassi-meal,Lassi and Bite,120,published,\"Lassi: sweet-lassi | Snack: kachori\"");
        assertThat(files.mistakes(id)).isEmpty();
        files.apply(id);

        assertThat(files.state(id)).isEqualTo(Import.State.APPLIED);
        assertThat(files.cells(Kind.COMBOS, "parts"))
                .containsEntry("tea-time", "Tea \\| hot: masala-chai* | Bite: samosa, kachori* +5.00")
                .containsEntry("lassi-meal", "Lassi: sweet-lassi | Snack: kachori");
        assertThat(files.cells(Kind.COMBOS, "hindiName")).containsEntry("lassi-meal", "लस्सी और नाश्ता");
    }

    @Tag("once")
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "2 slug not_a_slug | slug,name,price,parts~Tea Time,T,80,Tea: masala-chai # Bite: samosa",
                "2 slug slug_taken | slug,name,price,parts~samosa,T,80,Tea: masala-chai # Bite: samosa",
                "2 price dearer_than_apart | slug,price~lassi-meal,9999",
                "2 price required | slug,price~lassi-meal,",
                "2 status unknown_value | slug,status~lassi-meal,sold",
                "2 parts wrong_type | slug,parts~lassi-meal,sweet-lassi # kachori",
                "2 parts wrong_type | slug,parts~lassi-meal,Lassi: sweet lassi # Snack: kachori",
                "2 parts out_of_range | slug,parts~lassi-meal,Lassi: sweet-lassi",
                "2 parts required | slug,parts~lassi-meal,",
                "2 parts unknown_product | slug,parts~lassi-meal,Lassi: sweet-lassi # Snack: gold",
                "2 parts twice | slug,parts~lassi-meal,Lassi: sweet-lassi # Snack: kachori; kachori",
                "2 parts too_many_defaults | slug,parts~lassi-meal,Lassi: sweet-lassi # Snack: kachori*; samosa*",
            })
    void rowsOfCombosThatCannotBeMeantSoAreTold(String mistakes, String text) throws Exception {
        List<String> rows = Stream.of(text.replace(" # ", " | ").split("~"))
                .map(row -> row.contains(": ")
                        ? row.replaceFirst("([^,]*: .*)$", "\"$1\"").replace(';', ',')
                        : row)
                .toList();

        assertThat(files.refused(Kind.COMBOS, rows.toArray(String[]::new))).isEqualTo(mistakes);
    }
}
