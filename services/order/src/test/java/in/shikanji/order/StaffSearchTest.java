package in.shikanji.order;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.order.SearchTables.Place;
import in.shikanji.order.SearchTables.Search;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of staff, page by page, against a plain look through all orders. */
final class StaffSearchTest {
    private static final List<String> STORES = List.of("store_1", "store_2", "store_3");
    private static final List<String> STATUSES = List.of("pending", "confirmed", "ready", "delivered", "cancelled");
    private static final List<String> NAMES = List.of("Asha Jain", "Ravi 100% Mehta", "Meena_Shah");
    private static final int ORDERS = 300;
    private static final int SEARCHES = 200;

    @TempDir
    Path folder;

    private TestDatabases databases;
    private Database database;
    private final Random random = new Random(20261125);
    private final List<Row> rows = new ArrayList<>();

    private record Row(String id, String number, String name, String store, String status, Instant placedAt) {}

    @BeforeEach
    void fill() {
        databases = new TestDatabases(folder);
        database = databases.open("order");
        for (int index = 0; index < ORDERS; index++) {
            // Several at the same moment, and not in the order of their ids.
            Instant placedAt = AnOrder.NOON.plus(Duration.ofMinutes(random.nextInt(60)));
            rows.add(new Row(
                    "ord_%03d".formatted(index),
                    "MGR-%03d".formatted(index),
                    any(NAMES),
                    any(STORES),
                    any(STATUSES),
                    placedAt));
        }
        database.write("fill", sql -> {
            rows.forEach(row -> sql.update("""
                    insert into orders (id, number, store_id, customer_id, customer_name, channel, status, version,
                        payment_method, payment_status, fulfilment, bill, subtotal_paise, total_paise, business_date,
                        placed_at, promised_at, cancel_until, on_silence)
                    values (?, ?, ?, 'cus_1', ?, 'web', ?, 1, 'counter', 'unpaid', 'pickup', '{}', 1, 1, '2026-11-23',
                        ?, 0, 0, 'cancel')""", row.id, row.number, row.store, row.name, row.status, row.placedAt));
            return rows.size();
        });
    }

    @AfterEach
    void close() {
        databases.close();
    }

    @Test
    void pagesShowEveryMatchOnceNewestFirst() {
        for (int index = 0; index < SEARCHES; index++) {
            Search search = anySearch();
            int limit = 1 + random.nextInt(40);

            assertThat(pages(search, limit)).as("%s by %d", search, limit).isEqualTo(expected(search));
        }
    }

    @Test
    void moreStoresThanAStatementHasPartsAreSearchedAllTheSame() {
        List<String> many = new ArrayList<>(STORES);
        IntStream.range(0, 1_000).forEach(number -> many.add("store_x" + number));

        Search search = new Search(many, STATUSES, null, null, null);

        assertThat(pages(search, 50)).hasSize(ORDERS);
    }

    private List<String> pages(Search search, int limit) {
        List<String> found = new ArrayList<>();
        Place after = null;
        while (true) {
            Place place = after;
            List<String> page = database.read(sql -> SearchTables.search(sql, search, place, limit));
            found.addAll(page);
            if (page.size() < limit) {
                return found;
            }
            Row last = rows.stream()
                    .filter(row -> row.id.equals(page.getLast()))
                    .findFirst()
                    .orElseThrow();
            after = new Place(last.placedAt, last.id);
        }
    }

    private List<String> expected(Search search) {
        return rows.stream()
                .filter(row -> search.storeIds().isEmpty() || search.storeIds().contains(row.store))
                .filter(row -> search.statuses().isEmpty() || search.statuses().contains(row.status))
                .filter(row -> search.from() == null || !row.placedAt.isBefore(search.from()))
                .filter(row -> search.to() == null || row.placedAt.isBefore(search.to()))
                .filter(row -> search.words() == null
                        || row.number
                                .toLowerCase(Locale.ROOT)
                                .contains(search.words().toLowerCase(Locale.ROOT))
                        || row.name
                                .toLowerCase(Locale.ROOT)
                                .contains(search.words().toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(Row::placedAt)
                        .thenComparing(Row::id)
                        .reversed())
                .map(Row::id)
                .toList();
    }

    private Search anySearch() {
        return new Search(
                some(STORES),
                some(STATUSES),
                anyInstant(),
                anyInstant(),
                maybe(any(List.of("MGR-1", "100%", "a_s", "zz"))));
    }

    private @Nullable Instant anyInstant() {
        return random.nextInt(3) > 0 ? null : AnOrder.NOON.plus(Duration.ofMinutes(random.nextInt(60)));
    }

    private @Nullable String maybe(String words) {
        return random.nextInt(4) > 0 ? null : words;
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private List<String> some(List<String> values) {
        return values.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }
}
