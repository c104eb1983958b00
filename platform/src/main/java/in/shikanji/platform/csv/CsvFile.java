package in.shikanji.platform.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Writes a table as a file that spreadsheets open as it is meant. */
public final class CsvFile {
    /** Without it they take Hindi for Latin. */
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private CsvFile() {}

    /** @param rows cells as they are to stand there: what people wrote has been through {@link Formulas#disarm} */
    public static void write(OutputStream out, List<String> columns, Stream<List<String>> rows) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(columns);
        rows.forEach(csv::writeRecord);
        csv.flush();
    }
}
