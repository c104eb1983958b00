package in.shikanji.inventory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import in.shikanji.platform.csv.Formulas;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.LongNode;

/** Whatever stands in a cell comes back as it went, and no spreadsheet computes it. */
@Tag("once")
class CellsTest {
    private static final List<Column> COLUMNS = List.of(
            Column.key("slug", "/slug"),
            Column.taken("name", "/name", Cells.TEXT),
            Column.taken("tags", "/tags", Cells.LIST));

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("='\"+-@,;\\ \tab१क🍋")
                .ofMaxLength(12)
                .map(String::strip);
    }

    @Property
    void textThatWasDisarmedIsNoFormulaAndComesBack(@ForAll("texts") String text) {
        String cell = Formulas.disarm(text);

        assertThat(cell)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(Formulas.rearm(cell)).isEqualTo(text);
    }

    @Property
    void tableComesBackWithEachSeparator(
            @ForAll("texts") String name,
            @ForAll @Size(max = 4) List<@net.jqwik.api.From("texts") String> tags,
            @ForAll("separators") char separator)
            throws Exception {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        tags.stream().filter(tag -> !tag.isEmpty()).forEach(list::add);
        String cell = Cells.LIST.write(list);
        StringWriter file = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(file)) {
            csv.writeRecord("slug", "name", "tags");
            csv.writeRecord("chai", Formulas.disarm(name), Formulas.disarm(cell));
        }

        CsvRows rows = new CsvRows(List.of(file.toString()).iterator(), COLUMNS);
        List<String> cells =
                new ArrayList<>(java.util.Objects.requireNonNull(rows.next()).cells());

        assertThat(Formulas.rearm(cells.get(1))).isEqualTo(name);
        assertThat(Formulas.rearm(cells.get(2))).isEqualTo(cell);
        if (!cell.isEmpty()) {
            assertThat(Cells.LIST.read(cell)).isEqualTo(list);
        }
        assertThat(rows.next()).isNull();
    }

    @Example
    void listsAsLongAsACellMayBeAreRead() throws Exception {
        assertThat(Cells.LIST.read("x;".repeat(60_000))).hasSize(60_000);
        assertThat(Cells.LIST.read("\\;".repeat(60_000))).hasSize(1);
        assertThat(Cells.LIST.read("\\".repeat(120_000))).hasSize(1);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Property
    void moneyComesBackToThePaisa(@ForAll @LongRange(min = -10_000_000, max = 10_000_000) long paise) throws Exception {
        assertThat(Cells.RUPEES.read(Cells.RUPEES.write(LongNode.valueOf(paise))))
                .isEqualTo(LongNode.valueOf(paise));
        assertThat(Cells.PER_CENT.read(Cells.PER_CENT.write(LongNode.valueOf(paise))))
                .isEqualTo(LongNode.valueOf(paise));
    }
}
