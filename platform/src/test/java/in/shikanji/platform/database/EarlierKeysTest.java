package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests whose keys lay by caller are known once they lie by key. */
@Tag("postgresql")
class EarlierKeysTest {
    private static final String ROUTE = "POST /api/v1/orders";

    @TempDir
    Path folder;

    private static String row(String caller, String key, String resource, String status) {
        return """
                insert into idempotency (caller, route, request_key, body_hash, resource_id, status, boot, created_at)
                values ('%s', '%s', '%s', 'hash', '%s', %s, 'boot_1', %d)""".formatted(caller, ROUTE, key, resource, status, Instant.now().toEpochMilli());
    }

    @ParameterizedTest
    @EnumSource
    void theyAreKnown(TestEngine engine) {
        try (TestDatabases databases = new TestDatabases(folder, engine)) {
            databases.makeEarlier(
                    "platform",
                    "4",
                    List.of(
                            row("cus_1", "a", "ord_1", "201"),
                            row("cus_2", "a", "ord_2", "null"),
                            row("cus_1", "b", "ord_3", "200")));
            Database database = databases.open("platform");

            assertThat(begin(database, "cus_1", "a", "hash")).isEqualTo(new Begin.Done("ord_1", 201));
            assertThat(begin(database, "cus_2", "a", "hash")).isEqualTo(new Begin.Resumed("ord_2"));
            assertThat(begin(database, "cus_1", "b", "other")).isEqualTo(new Begin.Reused());
            assertThat(begin(database, "cus_2", "b", "hash")).isEqualTo(new Begin.Fresh("ord_new"));
        }
    }

    private static Begin begin(Database database, String caller, String key, String hash) {
        return new Idempotency()
                .begin(database, caller, ROUTE, key, hash, "ord_new")
                .result();
    }
}
