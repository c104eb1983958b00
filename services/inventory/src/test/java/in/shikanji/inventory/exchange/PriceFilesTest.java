package in.shikanji.inventory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.AtOnce;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a store asks for, and what it does not sell, from a file. */
class PriceFilesTest {
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

    @Test
    void aStoreAsksForItsOwnPricesAndNoOthers() throws Exception {
        files.demo.ask("dhokla", 7_500L);
        String id = files.checked(
                Kind.PRICES,
                "slug,price,listed",
                "samosa,65.50,yes",
                "dhokla,,yes",
                "kachori,,no",
                "chai-break,99,yes",
                "masala-chai,,yes");

        assertThat(files.changes(id))
                .containsExactly(
                        "samosa price  → 65.50",
                        "dhokla price 75.00 → ",
                        "kachori listed yes → no",
                        "chai-break price  → 99.00");
        files.apply(id);

        assertThat(files.state(id)).isEqualTo(Import.State.APPLIED);
        assertThat(files.find(id).badges()).isEqualTo("[]");
        assertThat(files.demo.offer("samosa")).isEqualTo("6550 listed 1");
        assertThat(files.demo.offer("dhokla")).isEqualTo("7000 listed 2");
        assertThat(files.demo.offer("kachori")).endsWith(" not listed 1");
        assertThat(files.demo.offer("masala-chai")).isEqualTo("3000 listed 0");
        assertThat(files.cells(Kind.PRICES, "price")).containsEntry("chai-break", "99.00");
        assertThat(files.cells(Kind.PRICES, "usualPrice")).containsEntry("dhokla", "70.00");
    }

    @Test
    void whatIsSoldOutStaysSo() throws Exception {
        String id = files.checked(Kind.PRICES, "slug,price", "samosa,65");
        files.demo.sellOut("samosa");

        files.apply(id);

        assertThat(files.demo.offer("samosa")).isEqualTo("6500 listed sold out 2");
    }

    @Test
    void whatIsDoneAtOnceIsAllDone() throws Exception {
        String id = files.checked(Kind.PRICES, "slug,price", "samosa,65", "dhokla,66");

        AtOnce.run(9, hand -> {
            if (hand == 4) {
                return files.apply(id).name();
            }
            files.demo.sellOut("samosa");
            return "";
        });

        assertThat(files.state(id)).isEqualTo(Import.State.APPLIED);
        assertThat(files.demo.offer("samosa")).isEqualTo("6500 listed sold out 9");
        assertThat(files.demo.offer("dhokla")).isEqualTo("6600 listed 1");
    }

    @Test
    void aPriceThatSomebodyElseChangedIsLookedAtAgain() throws Exception {
        String id = files.checked(Kind.PRICES, "slug,price", "samosa,65", "dhokla,66");
        files.demo.ask("samosa", 6_200L);

        files.apply(id);

        assertThat(files.find(id).refusal()).isEqualTo(Import.Refusal.IMPORT_STALE);
        assertThat(files.changes(id)).contains("samosa price 62.00 → 65.00");
        assertThat(files.demo.offer("dhokla")).isEqualTo("7000 listed 0");
        files.apply(id);
        assertThat(files.demo.offer("samosa")).isEqualTo("6500 listed 2");
    }

    @Test
    void noPriceIsAboveAnMrpThatWasLowered() throws Exception {
        String id = files.checked(Kind.PRICES, "slug,price", "masala-shikanji-mix,290");
        files.apply(files.checked(Kind.PRODUCTS, "slug,price,mrp", "masala-shikanji-mix,250,280"));

        files.apply(id);

        assertThat(files.mistakes(id)).containsExactly("2 price above_mrp");
        assertThat(files.demo.offer("masala-shikanji-mix")).isEqualTo("25000 listed 0");
    }

    @Tag("once")
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "2 slug unknown_item | slug,price~plum-tea,40",
                "2 slug required | slug,price~,40",
                "2 slug twice; 3 slug twice | slug,price~samosa,40~samosa,41",
                "2 store other_store | slug,store,price~samosa,store_2,40",
                "2 price above_mrp | slug,price~masala-shikanji-mix,900",
                "2 price out_of_range; 3 price out_of_range | slug,price~samosa,0~dhokla,-1",
                "2 price out_of_range | slug,price~chai-break,100000.01",
                "2 price too_fine; 2 listed wrong_type | slug,price,listed~samosa,1.005,true",
                "2 listed required | slug,listed~samosa,",
                "2 price wrong_type | slug,price~samosa,₹40",
            })
    void rowsThatCannotBeMeantSoAreTold(String mistakes, String text) throws Exception {
        assertThat(files.refused(Kind.PRICES, text.split("~"))).isEqualTo(mistakes);
    }
}
