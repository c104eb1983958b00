package in.shikanji.inventory.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes what there is as a file that spreadsheets open as it is meant. */
final class CsvWriting {
    /** Without it they take Hindi for Latin. */
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private CsvWriting() {}

    static void write(Sheet.Look look, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        List<Column> columns = look.columns();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(columns.stream().map(Column::name).toList());
        look.all()
                .forEach(shown -> csv.writeRecord(columns.stream()
                        .map(column -> {
                            String text = column.write(shown);
                            return column.cell().isNumber() ? text : Formulas.disarm(text);
                        })
                        .toList()));
        csv.flush();
    }
}
