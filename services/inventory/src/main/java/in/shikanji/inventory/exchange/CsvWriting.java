package in.shikanji.inventory.exchange;

import in.shikanji.platform.csv.CsvFile;
import in.shikanji.platform.csv.Formulas;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes what there is as a file. */
final class CsvWriting {
    private CsvWriting() {}

    static void write(Sheet.Look look, OutputStream out) throws IOException {
        List<Column> columns = look.columns();
        CsvFile.write(
                out,
                columns.stream().map(Column::name).toList(),
                look.all()
                        .map(shown -> columns.stream()
                                .map(column -> {
                                    String text = column.write(shown);
                                    return column.cell().isNumber() ? text : Formulas.disarm(text);
                                })
                                .toList()));
    }
}
