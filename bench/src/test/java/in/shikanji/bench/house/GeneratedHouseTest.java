package in.shikanji.bench.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.shikanji.platform.Ledger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class GeneratedHouseTest {
    private static final int ORDERS = 500;
    private static final Map<String, List<String>> TABLES = Map.of(
            "order", List.of("orders", "order_lines", "order_numbers", "name_words", "diets", "outbox"),
            "inventory", List.of("categories", "stations", "products", "stock", "movements", "holds", "cursors"),
            "customer", List.of("accounts", "addresses", "mail", "cursors"),
            "store", List.of("stores", "store_hours", "delivery_zones"));

    private static @TempDir Path empty;
    private static @TempDir Path folder;

    /** As the bench does it: the services make their tables and stop, then the house is written. */
    @BeforeAll
    static void writeAHouse() throws Exception {
        new Services(empty).close();
        write(folder, 1);
    }

    @Test
    void addsUpForTheServicesOwnLedgers() throws Exception {
        try (Services services = new Services(folder)) {
            Map<String, Ledger.Result> results = new TreeMap<>();
            services.ledgers()
                    .forEach(ledger -> results.put(ledger.name(), ledger.check().get()));
            assertThat(results)
                    .containsOnly(
                            Map.entry("inventory.stock", new Ledger.Result((long) House.STORES * House.PRODUCTS, 0)),
                            Map.entry("inventory.batches", new Ledger.Result(0, 0)),
                            Map.entry("inventory.transfers", new Ledger.Result(0, 0)),
                            Map.entry("order.orders", new Ledger.Result(ORDERS, 0)));
        }
    }

    @Test
    void isFoundByTheWordsAndNumbersThatTheServiceWouldHaveKept(@TempDir Path again) throws Exception {
        write(again, 1);
        String words = "select customer_id, name, word from name_words order by 1, 2, 3";
        change(again, "order", "delete from name_words");
        change(again, "order", "insert into names_to_split (after_customer) values ('')");

        new Services(again).close();

        assertThat(rows(folder, "order", words)).isNotEmpty().isEqualTo(rows(again, "order", words));
        assertThat(rows(folder, "order", """
                        select number, code from orders join order_numbers using (store_id, business_date)
                        where number not like code || '-___'""")).isEmpty();
    }

    @Test
    void leavesNoEventForTheServicesToHandle() throws Exception {
        String newest = "select max(position) from outbox";
        String handled = "select position from cursors where producer = 'order'";
        assertThat(number(folder, "order", newest)).isGreaterThan(ORDERS);
        assertThat(number(folder, "inventory", handled)).isEqualTo(number(folder, "order", newest));
        assertThat(number(folder, "customer", handled)).isEqualTo(number(folder, "order", newest));
    }

    @Test
    void refersToNothingThatIsNotThere() throws Exception {
        for (String service : TABLES.keySet()) {
            assertThat(rows(folder, service, "pragma foreign_key_check")).isEmpty();
            assertThat(rows(folder, service, "pragma integrity_check")).containsExactly("ok");
        }
    }

    @Test
    void hasOrdersInEveryStateAndIdsThatTheProgramKnows() throws Exception {
        assertThat(rows(folder, "order", "select distinct status from orders order by status"))
                .contains("cancelled", "confirmed", "delivered", "pending", "preparing", "ready");
        assertThat(rows(folder, "order", "select id from orders order by id"))
                .isEqualTo(rows(folder, "order", "select id from orders order by placed_at, id"))
                .allMatch(id -> id.matches("ord_[0-9a-hjkmnp-tv-z]{26}"));
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother(@TempDir Path again, @TempDir Path other) throws Exception {
        write(again, 1);
        write(other, 2);

        Map<String, List<String>> content = content(folder);
        assertThat(content).isEqualTo(content(again));
        assertThat(content.get("orders"))
                .hasSize(ORDERS)
                .doesNotContainAnyElementsOf(content(other).get("orders"));
    }

    @Test
    void isNotWrittenOverOrdersThatAreThere() throws Exception {
        assertThatThrownBy(() -> HouseFiles.write(folder, house(2))).hasMessageContaining("generate into a new folder");
    }

    private static House house(long seed) {
        return new House(ORDERS, 50, seed, LocalDate.of(2026, 11, 23));
    }

    private static void write(Path into, long seed) throws Exception {
        for (String service : TABLES.keySet()) {
            Files.copy(empty.resolve(service + ".db"), into.resolve(service + ".db"));
        }
        HouseFiles.write(into, house(seed));
    }

    private static Map<String, List<String>> content(Path folder) throws SQLException {
        Map<String, List<String>> content = new TreeMap<>();
        for (var tables : TABLES.entrySet()) {
            for (String table : tables.getValue()) {
                content.put(
                        table.equals("cursors") ? tables.getKey() + " cursors" : table,
                        rows(folder, tables.getKey(), "select * from " + table));
            }
        }
        return content;
    }

    private static long number(Path folder, String service, String sql) throws SQLException {
        return Long.parseLong(rows(folder, service, sql).getFirst());
    }

    private static void change(Path folder, String service, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(service + ".db"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(Path folder, String service, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(service + ".db"));
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    values.add(String.valueOf(found.getObject(column)));
                }
                rows.add(String.join("|", values));
            }
        }
        return rows;
    }
}
