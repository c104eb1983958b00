package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrationsTest {
    private static final String OWN = "in/shikanji/platform/database/own";
    private static final String BROKEN = "in/shikanji/platform/database/broken";

    @TempDir
    private Path folder;

    private SqliteDatabase open(Readers readers, String... migrations) {
        return SqliteDatabase.open(folder, "sample", List.of(migrations), SqliteOptions.defaults(), readers);
    }

    private static List<String> tables(Database database) {
        return database.read(sql ->
                sql.list("select name from sqlite_schema where type = 'table' order by name", row -> row.text("name")));
    }

    @Test
    void everyFolderCountsItsVersionsForItself() {
        try (var readers = new Readers();
                var database = open(readers, "db/platform", OWN)) {
            assertThat(tables(database)).contains("outbox", "cursors", "parked", "idempotency", "numbered");
            database.write("a", sql -> {
                sql.update("insert into numbered (body, content) values ('first', ?)", new byte[] {1});
                sql.update("delete from numbered");
                return sql.update("insert into numbered (body) values ('second')");
            });
            long position =
                    database.read(sql -> sql.get("select position from numbered", row -> row.number("position")));
            assertThat(position).as("never used again").isEqualTo(2);
        }
    }

    @Test
    void aFileThatIsUpToDateIsOpenedWithoutFlyway() {
        try (var readers = new Readers()) {
            open(readers, "db/platform").close();
            try (var database = open(readers, "db/platform")) {
                database.write("a", sql -> sql.update("drop table schema_platform"));
            }
            try (var database = open(readers, "db/platform")) {
                assertThat(tables(database)).doesNotContain("schema_platform").contains("outbox");
            }
        }
    }

    @Test
    void aLaterProgramAddsItsTables() {
        try (var readers = new Readers()) {
            open(readers, "db/platform").close();
            try (var database = open(readers, "db/platform", OWN)) {
                assertThat(tables(database)).contains("outbox", "numbered");
            }
        }
    }

    @Test
    void aFaultyMigrationStopsTheProgramAndSaysWhich() {
        try (var readers = new Readers()) {
            assertThatThrownBy(() -> open(readers, "db/platform", BROKEN))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("sample.db")
                    .hasMessageContaining("tabel");
        }
    }
}
