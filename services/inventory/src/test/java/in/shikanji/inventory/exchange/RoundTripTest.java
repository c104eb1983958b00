package in.shikanji.inventory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out comes in again, and changes nothing. */
class RoundTripTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aFileThatCameOutChangesNothing(Kind kind) throws Exception {
        try (Files files = new Files(folder)) {
            byte[] before = files.export(kind);

            String id = files.send(kind, before);
            files.work.run();

            Import checked = files.find(id);
            assertThat(files.mistakes(id)).isEmpty();
            assertThat(files.changes(id)).isEmpty();
            assertThat(checked.state()).isEqualTo(Import.State.CHECKED);
            assertThat(checked.total()).isGreaterThan(3);
            assertThat(checked.counts()).isEqualTo(new Import.Counts(0, 0, checked.total(), 0));
            files.apply(id);
            assertThat(files.state(id)).isEqualTo(Import.State.APPLIED);
            assertThat(files.export(kind)).isEqualTo(before);
        }
    }

    @Test
    void spreadsheetsReadItAsItIsMeant() throws Exception {
        try (Files files = new Files(folder)) {
            byte[] products = files.export(Kind.PRODUCTS);

            assertThat(products).startsWith(0xEF, 0xBB, 0xBF);
            assertThat(new String(products, StandardCharsets.UTF_8))
                    .startsWith("\uFEFFslug,sku,name,hindiName,")
                    .contains("मसाला चाय")
                    .contains(",30.00,,,,5,996331,")
                    .contains("\r\n");
            assertThat(files.text(Kind.INGREDIENTS)).contains("slug,name,hindiName,origin");
            assertThat(files.text(Kind.STOCK)).contains("store,item,name,kind,unit,onHand");
        }
    }

    @Test
    void rowsChangeOnlyTheColumnsThatTheyHave() throws Exception {
        try (Files files = new Files(folder)) {
            String recipe = files.cells(Kind.PRODUCTS, "recipe").get("masala-chai");
            assertThat(recipe).contains("milk ").contains(" ml; ");
            String before = without(files, "samosa", "pricePaise", "hindiName", "version");
            assertThat(before).contains("\"effects\":[{");

            String id = files.checked(Kind.PRODUCTS, "price;slug;hindiName", "45;masala-chai;", "60.5;samosa;समोसा");

            assertThat(files.changes(id)).contains("masala-chai price 30.00 → 45.00");
            files.apply(id);
            assertThat(files.state(id)).isEqualTo(Import.State.APPLIED);
            assertThat(files.cells(Kind.PRODUCTS, "price"))
                    .containsEntry("masala-chai", "45.00")
                    .containsEntry("samosa", "60.50");
            assertThat(files.cells(Kind.PRODUCTS, "hindiName"))
                    .containsEntry("masala-chai", "")
                    .containsEntry("samosa", "समोसा");
            assertThat(files.cells(Kind.PRODUCTS, "recipe")).containsEntry("masala-chai", recipe);
            assertThat(without(files, "samosa", "pricePaise", "hindiName", "version"))
                    .isEqualTo(before);
        }
    }

    /** A product as the API shows it, with all that guests may choose, but for some of its fields. */
    private static String without(Files files, String slug, String... fields) {
        return files.imports
                .look(Kind.PRODUCTS, null, false)
                .find(slug)
                .orElseThrow()
                .without(List.of(fields))
                .toString();
    }
}
