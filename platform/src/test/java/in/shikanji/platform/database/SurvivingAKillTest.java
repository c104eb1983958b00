package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
final class SurvivingAKillTest {
    @TempDir
    private Path folder;

    /** The process that is killed: writes pairs as fast as it can and says which ones were acknowledged. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            var options = SqliteOptions.defaults().withTrace(new FileCommitTrace(folder.resolve("trace")));
            var database = SqliteDatabase.open(folder, "sample", options, new Readers());
            database.write("tables", sql -> sql.update("create table pairs (id bigint not null, side text not null)"));
            try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int caller = 0; caller < 8; caller++) {
                    long first = caller * 1_000_000L;
                    callers.execute(() -> {
                        for (long id = first; ; id++) {
                            long pair = id;
                            database.write("pair", sql -> {
                                sql.update("insert into pairs values (?, 'left')", pair);
                                return sql.update("insert into pairs values (?, 'right')", pair);
                            });
                            System.out.println("kept " + pair);
                        }
                    });
                }
            }
        }
    }

    @Test
    void whatWasAcknowledgedIsThereAndNothingIsThereByHalf() throws Exception {
        List<String> said = new ArrayList<>();
        try (var writer = new OtherProcess(Writer.class, folder.toString())) {
            for (int pair = 0; pair < 500; pair++) {
                said.add(writer.awaitLine("kept"));
            }
            said.addAll(writer.kill());
        }

        try (var databases = new SqliteDatabases(folder)) {
            List<String> whole = databases
                    .open("sample")
                    .read(sql -> sql.list(
                            "select id from pairs group by id having count(*) = 2", row -> "kept " + row.number("id")));
            // The last line may have been cut off.
            assertThat(whole).containsAll(said.subList(0, said.size() - 1));
            long halves = databases
                    .open("sample")
                    .read(sql -> sql.get(
                            "select count(*) as ids from (select id from pairs group by id having count(*) <> 2) as halves",
                            row -> row.number("ids")));
            assertThat(halves).isZero();
        }
        assertThat(Files.readAllLines(folder.resolve("trace")))
                .as("the trace tells begun and ended commits apart")
                .allMatch(line -> line.matches("(begin sample \\d+ \\d+|end sample \\d+)"));
    }
}
