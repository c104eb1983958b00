package in.shikanji.order;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.order.SearchTables.Effort;
import in.shikanji.order.SearchTables.Place;
import in.shikanji.order.SearchTables.Search;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.database.TestDatabases;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of staff, page by page, against a plain look through all orders. */
final class StaffSearchTest {
    private static final List<String> STORES = List.of("store_1", "store_2", "store_3");
    private static final List<String> CODES = List.of("MGR", "C1", "C10");
    private static final List<String> STATUSES = List.of("pending", "confirmed", "ready", "delivered", "cancelled");
    /** Names, and the words that they have. */
    private static final Map<String, List<String>> NAMES = Map.of(
            "Asha Jain", List.of("asha", "jain"),
            "Ravi 100% Mehta", List.of("ravi", "100", "mehta"),
            "Meena_Shah", List.of("meena", "shah"),
            "Zoë O’Brien-D'Souza", List.of("zoë", "obrien", "dsouza"),
            "आशा जैन", List.of("आशा", "जैन"),
            "ऋषि मेहता", List.of("ऋषि", "मेहता"),
            "JAIN A. Asha", List.of("jain", "a", "asha"),
            "J Ashok Ashwin Jain", List.of("j", "ashok", "ashwin", "jain"));
    /** What is typed, and what that should find. */
    private static final Map<String, Predicate<Row>> TYPED = Map.ofEntries(
            entry("asha", named("asha")),
            entry("ASHA  JAIN", named("asha", "jain")),
            entry("jain ash", named("jain", "ash")),
            entry("ash ash", named("ash")),
            entry("a", named("a")),
            entry("j a a", named("j", "a")),
            entry("asha zz", _ -> false),
            entry("sha", named("sha")),
            entry("100%", named("100")),
            entry("%", _ -> false),
            entry("_", _ -> false),
            entry("a_s", named("a", "s")),
            entry("shah, meena", named("shah", "meena")),
            entry("ZOË o'b", named("zoë", "ob")),
            entry("d’souza", named("dsouza")),
            entry("souza", _ -> false),
            entry("आशा", named("आशा")),
            entry("जै आ", named("जै", "आ")),
            entry("मेहता", named("मेहता")),
            entry("MGR-001", row -> row.number.equals("MGR-001")),
            entry("mgr 1", row -> row.number.equals("MGR-001")),
            entry("mgr02", row -> row.number.equals("MGR-002")),
            entry("c1-3", row -> row.number.equals("C1-003")),
            entry("c1003", row -> row.number.equals("C10-003")),
            entry("C10-003", row -> row.number.equals("C10-003")),
            entry("7", row -> row.number.endsWith("-007")),
            entry("007", row -> row.number.endsWith("-007")),
            entry("0", _ -> false),
            entry("999999999", _ -> false),
            entry("9812345678", _ -> false),
            entry("mgr", _ -> false));

    private static final int[] DAYS_AGO = {0, 1, 2, 14, 17, 80, 119};
    private static final int ORDERS = 400;
    private static final int SEARCHES = 250;
    /** All ways to look for a name, alone and by turns. */
    private static final List<Effort> EFFORTS = List.of(
            new Effort(0, 0),
            new Effort(0, 40),
            new Effort(0, 100_000),
            new Effort(40, 100_000),
            new Effort(100_000, 0),
            Effort.USUAL);

    @TempDir
    Path folder;

    private TestDatabases databases;
    private Database database;
    private final Random random = new Random(20261125);
    private final List<Row> rows = new ArrayList<>();

    private record Row(
            String id, String number, String customer, String name, String store, String status, Instant placedAt) {}

    @BeforeEach
    void fill() {
        databases = new TestDatabases(folder);
        database = databases.open("order");
        database.write("fill", sql -> {
            for (int index = 0; index < ORDERS; index++) {
                place(sql, "ord_%03d".formatted(index));
            }
            return ORDERS;
        });
    }

    /** Several at the same moment, and not in the order of their ids; a customer has many names, and a name many customers. */
    private void place(Sql sql, String id) {
        int store = random.nextInt(STORES.size());
        Instant placedAt = anyMoment();
        // By Greenwich it may be another day.
        LocalDate day = LocalDate.ofInstant(placedAt, ZoneOffset.UTC).plusDays(random.nextInt(4) - 2);
        Row row = new Row(
                id,
                NumberTables.next(sql, STORES.get(store), CODES.get(store), day),
                "cus_" + random.nextInt(20),
                any(NAMES.keySet()),
                STORES.get(store),
                any(STATUSES),
                placedAt);
        rows.add(row);
        sql.update(
                """
                insert into orders (id, number, store_id, customer_id, customer_name, channel, status, version,
                    payment_method, payment_status, fulfilment, bill, subtotal_paise, total_paise, business_date,
                    placed_at, promised_at, cancel_until, on_silence)
                values (?, ?, ?, ?, ?, 'web', ?, 1, 'counter', 'unpaid', 'pickup', '{}', 1, 1, ?, ?, 0, 0, 'cancel')""", row.id, row.number, row.store, row.customer, row.name, row.status, day.toString(), row.placedAt);
        NameTables.note(sql, row.customer, row.name);
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
            Effort effort = EFFORTS.get(random.nextInt(EFFORTS.size()));

            assertThat(pages(search, limit, effort))
                    .as("%s by %d with %s", search, limit, effort)
                    .isEqualTo(expected(search));
        }
    }

    @Test
    void moreStoresThanAStatementHasPartsAreSearchedAllTheSame() {
        List<String> many = new ArrayList<>(STORES);
        IntStream.range(0, 1_000).forEach(number -> many.add("store_x" + number));

        Search search = new Search(many, STATUSES, null, null, null);

        assertThat(pages(search, 50, Effort.USUAL)).hasSize(ORDERS);
    }

    private List<String> pages(Search search, int limit, Effort effort) {
        List<String> found = new ArrayList<>();
        Place after = null;
        while (true) {
            Place place = after;
            List<String> page = database.read(sql -> SearchTables.search(sql, search, place, limit, effort));
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
                        || requireNonNull(TYPED.get(search.words())).test(row))
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
                random.nextInt(4) == 0 ? null : any(TYPED.keySet()));
    }

    private @Nullable Instant anyInstant() {
        return random.nextInt(3) > 0 ? null : anyMoment();
    }

    /** In a few minutes of a few days. */
    private Instant anyMoment() {
        return AnOrder.NOON
                .minus(Duration.ofDays(DAYS_AGO[random.nextInt(DAYS_AGO.length)]))
                .plus(Duration.ofMinutes(random.nextInt(10)));
    }

    private static Predicate<Row> named(String... beginnings) {
        return row -> Stream.of(beginnings)
                .allMatch(beginning ->
                        requireNonNull(NAMES.get(row.name)).stream().anyMatch(word -> word.startsWith(beginning)));
    }

    private String any(Collection<String> values) {
        return values.stream()
                .sorted()
                .skip(random.nextInt(values.size()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> some(List<String> values) {
        return values.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }
}
