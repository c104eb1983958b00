package in.shikanji.inventory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.shikanji.inventory.exchange.CsvRows.Unreadable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no tables are refused, and rows that can't be meant so are told of, each with its place. */
class HostileFilesTest {
    @TempDir
    static Path folder;

    private static Files files;

    @BeforeAll
    static void open() {
        files = new Files(folder);
    }

    @AfterAll
    static void close() {
        files.close();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "no_header | Line 1 | ``",
                "no_header | | ` ~ ~,,`",
                "unknown_column | Line 1, column 2: there is no column \"preis\" | slug,preis~a,1",
                "unknown_column | Line 1, column 2: there is no column \"\" | slug,,price~a,1,2",
                "unknown_column | Line 1, column 1 | =cmd(),slug~a,b",
                "column_twice | Line 1, column 3: \"price\" | slug,price,Price~a,1,2",
                "missing_column | Line 1: the column \"slug\" | name,price~a,1",
                "missing_column | Line 1 | name|price~a|1",
                "file_broken | Line 2: a cell in quotes does not end | slug,name~chai,\"Chai~tea,Tea",
                "file_broken | Line 3: a cell in quotes | slug,name~a,b~chai,\"Chai\"x",
                "file_broken | Line 2, character 3 is no text, but a NUL | slug,name~a,\0b",
                "not_utf8 | Line 2, character 7 is not UTF-8 | slug,name~chai,C\u00FFhai",
                "not_utf8 | Line 1, character 1 is not UTF-8 | \u00FF\u00FEs\0l\0u\0g\0",
            },
            delimiter = '|')
    void whatIsNoTableIsRefused(String code, String words, String text) {
        assertThatThrownBy(() -> files.send(Kind.PRODUCTS, bytes(text)))
                .isInstanceOfSatisfying(
                        Unreadable.class, refused -> assertThat(refused.code()).isEqualTo(code))
                .hasMessageContaining(words == null || code.equals("no_header") ? "" : words);
    }

    /** Characters up to U+00FF stand for bytes. */
    private static byte[] bytes(String text) {
        return text.replace('~', '\n').getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aCellOfAMegabyteIsRefused() {
        byte[] file = ("slug,name\nchai," + "x".repeat(1 << 20)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> files.send(Kind.PRODUCTS, file)).hasMessageStartingWith("Line 2: a cell");
    }

    @Test
    void oneRowTooManyIsRefused() {
        byte[] file = ("slug\n" + "a\n".repeat(50_001)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> files.send(Kind.PRODUCTS, file))
                .hasMessageStartingWith("Line 50002 is one row too many");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "2 slug required | slug,price~,1",
                "2 slug twice; 3 slug twice | slug,price~samosa,1~samosa,2",
                "3 - wrong_width | slug,price~samosa,1~dhokla,2,3",
                "3 - wrong_width | slug,price,name~samosa,1,Samosa~dhokla,2",
                "2 slug not_a_slug | slug,name,category,kind,price,gst,hsn,station~Plum Tea,P,chai,made_to_order,1,5,9963,bar",
                "2 slug slug_taken | slug,name,category,kind,price,gst,hsn,station~lassi-meal,P,chai,made_to_order,1,5,9963,bar",
                "2 price too_fine | slug,price~samosa,12.345",
                "2 price out_of_range | slug,price~samosa,-1",
                "2 price wrong_type | slug,price~samosa,1e3",
                "2 price wrong_type | slug,price~samosa,\"1,000.00\"",
                "2 price wrong_type | slug,price~samosa,\u20B930",
                "2 price wrong_type | slug,price~samosa,\u0967\u0968",
                "2 price wrong_type | slug,price~samosa,=1+1",
                "2 price out_of_range | slug,price~samosa,999999999",
                "2 price required | slug,price~samosa,",
                "2 price wrong_type; 2 gst unknown_value; 2 hsn too_short | slug,price,gst,hsn~samosa,x,7,12",
                "2 gst unknown_value | slug,gst~samosa,5.5",
                "2 category unknown_category | slug,category~samosa,sweets",
                "2 station unknown_station | slug,station~samosa,moon",
                "2 kind unknown_value | slug,kind~samosa,Packaged",
                "2 mrp required | slug,kind~samosa,packaged",
                "2 price above_mrp | slug,price,mrp~samosa,50,40",
                "2 featured wrong_type | slug,featured~samosa,maybe",
                "2 spiceLevel out_of_range | slug,spiceLevel~samosa,4",
                "2 prepMinutes wrong_type | slug,prepMinutes~samosa,1.5",
                "2 recipe unknown_ingredient | slug,recipe~samosa,potato 80 g; gold 1 g",
                "2 recipe wrong_type | slug,recipe~samosa,potato 80",
                "2 recipe other_dimension | slug,recipe~samosa,potato 80 ml",
                "2 recipe too_fine | slug,recipe~samosa,potato 1.0001 g",
                "2 recipe twice | slug,recipe~samosa,potato 8 g; potato 9 g",
                "2 name invalid_characters | slug,name~samosa,Sam\u0007osa",
                "2 name too_long | slug,name~samosa,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "2 sku sku_taken; 3 sku sku_taken | slug,sku~samosa,S-1~dhokla,S-1",
                "2 makerAddress required; 2 countryOfOrigin required; 2 customerCare required | slug,maker,makerAddress,countryOfOrigin,customerCare~masala-shikanji-mix,Us,,,",
                "2 kind required; 2 price required; 2 gst required; 2 category required; 2 station required; 2 name required; 2 hsn required | slug~plum",
            })
    void rowsOfProductsThatCannotBeMeantSoAreTold(String mistakes, String text) throws Exception {
        assertThat(files.refused(Kind.PRODUCTS, text.split("~"))).isEqualTo(mistakes);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "2 name required; 2 unit required | slug~gold",
                "2 origin unknown_value | slug,origin~potato,sky",
                "2 traits unknown_value | slug,traits~potato,shiny",
                "2 allergens unknown_value | slug,allergens~potato,gold",
                "2 unit unit_in_use | slug,unit~potato,ml",
                "2 parts circular_recipe | slug,yield,parts~ginger-chilli-paste,100,ginger-chilli-paste 5 g",
                "2 parts circular_recipe; 3 parts circular_recipe | slug,name,unit,yield,parts~one,One,g,10,two 5 g~two,Two,g,10,one 5 g",
                "2 parts unknown_ingredient | slug,yield,parts~ginger-chilli-paste,100,gold 5 g",
                "2 parts required | slug,yield,parts~ginger-chilli-paste,100,salt",
                "2 yield required | slug,yield,parts~potato,,salt 5 g",
            })
    void rowsOfIngredientsThatCannotBeMeantSoAreTold(String mistakes, String text) throws Exception {
        assertThat(files.refused(Kind.INGREDIENTS, text.split("~"))).isEqualTo(mistakes);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "2 item unknown_item | item,onHand~samosa,5",
                "2 onHand out_of_range | item,onHand~%,-1",
                "2 onHand too_fine | item,onHand~%,1.5",
                "2 onHand required | item,onHand~%,",
                "2 onHand wrong_type | item,onHand~%,many",
                "2 store other_store | item,store,onHand~%,store_2,5",
                "2 onHand below_reserved | item,onHand~%,2",
            })
    void rowsOfStockThatCannotBeMeantSoAreTold(String mistakes, String text) throws Exception {
        String kachori = files.cells(Kind.STOCK, "name").entrySet().stream()
                .filter(entry -> entry.getValue().equals("Kachori"))
                .findFirst()
                .orElseThrow()
                .getKey();
        files.demo.reserve("ord_held", "kachori", 3);

        assertThat(files.refused(Kind.STOCK, text.replace("%", kachori).split("~")))
                .isEqualTo(mistakes);
    }

    @Test
    void mistakesNameTheColumnInTheFileAndSayWhatToDoInItsOwnWords() throws Exception {
        String id = files.checked(Kind.PRODUCTS, "hsn,slug,price,gst", "", "0910,samosa,-1,7");

        assertThat(files.imports.rows(files.find(id), null, 0, 9))
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(3))
                .extracting(ImportTables.Shown::errors)
                .asString()
                .contains("\"column\":\"price\",\"columnNumber\":3")
                .contains("This must be from 0.01 to 100000.00.")
                .contains("This is no rate of GST: 0, 3, 5, 12, 18, 28 or 40.");
    }
}
