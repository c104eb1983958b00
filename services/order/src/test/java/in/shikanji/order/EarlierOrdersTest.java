package in.shikanji.order;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.order.OrderStatus;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders from before there were words and codes are found like later ones, once the program has been opened. */
class EarlierOrdersTest {
    private static final int CUSTOMERS = 7;

    @TempDir
    Path folder;

    private TestDatabases databases;
    private Database database;
    private List<String> words;

    /** As the third version left it, with the fourth one's tables still empty. */
    @BeforeEach
    void placeOrdersAndForgetTheirWords() {
        databases = new TestDatabases(folder);
        database = databases.open("order");
        database.write("orders", sql -> {
            for (int number = 1; number <= 40; number++) {
                AnOrder.insert(sql, AnOrder.that(OrderStatus.PENDING).numbered(number));
                String customer = "cus_" + number % CUSTOMERS;
                String name = number % 2 == 0 ? "Asha Jain" : "आशा जैन " + number % CUSTOMERS;
                sql.update(
                        "update orders set customer_id = ?, customer_name = ? where number = ?",
                        customer,
                        name,
                        "MGR-%03d".formatted(number));
                NameTables.note(sql, customer, name);
            }
            return NumberTables.next(
                    sql,
                    AnOrder.STORE,
                    "MGR",
                    AnOrder.NOON.atZone(java.time.ZoneOffset.UTC).toLocalDate());
        });
        words = words();
        assertThat(words).hasSizeGreaterThan(CUSTOMERS);
        database.write("forget", sql -> sql.update("delete from name_words"));
        database.write("forget", sql -> sql.update("update order_numbers set code = ''"));
    }

    @AfterEach
    void close() {
        databases.close();
    }

    @Test
    void theyHaveTheirWordsOnceAllWereSplit() {
        migrate();

        splitAll();

        assertThat(words()).isEqualTo(words);
    }

    @Test
    void splittingGoesOnWhereItWasCutOff() {
        migrate();
        assertThat(split()).isTrue();
        assertThat(split()).isTrue();
        assertThat(words()).isNotEmpty().hasSizeLessThan(words.size());
        database = databases.open("order");

        splitAll();

        assertThat(words()).isEqualTo(words);
    }

    @Test
    void splittingTwiceDoesNoHarm() {
        migrate();
        splitAll();
        migrate();

        splitAll();

        assertThat(words()).isEqualTo(words);
        assertThat(split()).isFalse();
    }

    @Test
    void anOrderThatComesMeanwhileHasItsWordsToo() {
        migrate();
        assertThat(split()).isTrue();
        database.write("late", sql -> {
            NameTables.note(sql, "cus_0", "Late Comer");
            return true;
        });

        splitAll();

        assertThat(words()).containsAll(words).contains("cus_0 Late Comer late", "cus_0 Late Comer comer");
    }

    @Test
    void theirNumbersAreFoundByCode() {
        migrate();

        assertThat(database.read(NumberTables::codes)).containsExactly("MGR");
    }

    @Test
    void anEmptyHouseHasNothingToSplit() {
        database = databases.open("order");

        assertThat(split()).isFalse();
    }

    /** What the migration does to the rows that are there. */
    private void migrate() {
        List<String> changes = Stream.of(migration().split(";"))
                .map(statement -> statement.replaceAll("(?m)^--.*$", "").strip())
                .filter(statement -> statement.startsWith("insert") || statement.startsWith("update"))
                .toList();
        assertThat(changes).hasSize(2);
        database.write("migrate", sql -> changes.stream().mapToInt(sql::update).sum());
    }

    private static String migration() {
        try (InputStream file = EarlierOrdersTest.class.getResourceAsStream("/db/order/V4__search.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean split() {
        return database.write("split", sql -> NameTables.splitEarlier(sql, 2));
    }

    private void splitAll() {
        boolean more = true;
        while (more) {
            more = split();
        }
    }

    private List<String> words() {
        return database.read(sql -> sql.list(
                "select customer_id, name, word from name_words order by customer_id, name, word",
                row -> row.text("customer_id") + " " + row.text("name") + " " + row.text("word")));
    }
}
