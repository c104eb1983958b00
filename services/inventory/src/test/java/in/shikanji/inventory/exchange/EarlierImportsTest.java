package in.shikanji.inventory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.EarlierDatabase;
import in.shikanji.platform.database.TestDatabases;
import in.shikanji.platform.database.TestEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports from before there were files of the whole catalogue are there, with their text and their rows. */
@Tag("once")
class EarlierImportsTest {
    @TempDir
    Path folder;

    @Test
    void theyGoOnAsTheyWere() {
        EarlierDatabase.make(
                folder,
                "inventory",
                "13",
                List.of(
                        """
                        insert into imports (id, kind, store_id, state, total, new_rows, plan, badges, created_at, created_by, caller)
                        values ('imp_1', 'stock', 'store_1', 'applying', 2, 2, 'hash', '[]', 1795000000000, 'stf_1', '{}')
                        """,
                        "insert into import_parts (import_id, part, content) values ('imp_1', 0, 'item,onHand')",
                        """
                        insert into import_rows (import_id, line, key, name, state, changes, errors)
                        values ('imp_1', 2, 'prod_1', 'Samosa', 'new', '[]', '[]')
                        """));
        try (TestDatabases databases = new TestDatabases(folder, TestEngine.SQLITE)) {
            Database database = databases.open("inventory");

            Import found = database.read(ImportTables::next).orElseThrow();

            assertThat(found.id()).isEqualTo("imp_1");
            assertThat(found.kind()).isEqualTo(Kind.STOCK);
            assertThat(found.counts()).isEqualTo(new Import.Counts(2, 0, 0, 0));
            assertThat(found.plan()).isEqualTo("hash");
            Optional<String> text = database.read(sql -> ImportTables.part(sql, "imp_1", 0));
            assertThat(text).contains("item,onHand");
            List<ImportTables.Shown> rows = database.read(sql -> ImportTables.rows(sql, "imp_1", null, 0, 9));
            assertThat(rows).extracting(ImportTables.Shown::name).containsExactly("Samosa");
            database.write("test", sql -> {
                ImportTables.deleteRows(sql, "imp_1", 9);
                ImportTables.delete(sql, "imp_1");
                return true;
            });
            Optional<Import> left = database.read(ImportTables::next);
            assertThat(left).isEmpty();
        }
    }
}
