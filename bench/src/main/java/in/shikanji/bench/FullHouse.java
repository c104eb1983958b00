package in.shikanji.bench;

import in.shikanji.bench.house.House;
import in.shikanji.bench.house.HouseFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.JsonNode;

/** The reads of staff and guests when there is a year's business in the files, one after the other. */
final class FullHouse {
    private static final int READS = 100;
    /** A read that is far too slow need not be repeated a hundred times. */
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    /** Beside the data: how the house was made. */
    private static final String MADE_AS = "house.txt";

    private static final List<String> NAMES = List.of("asha", "kavya jain", "mehta", "zoya zaveri", "rohan s");

    /** As somebody types who has only begun. */
    private static final List<String> LETTERS = List.of("a", "m", "sa", "a me", "ro s");

    private final Scenario scenario;
    private final Wire wire;
    private final House house;
    private final Settings.HouseSize size;
    private final List<String> customers;
    private final RandomGenerator random = new Random(Bench.SEED);

    private FullHouse(Scenario scenario, Wire wire, Settings.HouseSize size) {
        this.scenario = scenario;
        this.wire = wire;
        this.house = size.house();
        this.size = size;
        this.customers = house.customerIds();
    }

    static Scenario measure(Bench bench) throws Exception {
        Settings settings = bench.settings();
        Path data = settings.data().isPresent() ? settings.data().get() : bench.newFolder("house");
        if (settings.data().isEmpty()) {
            generate(bench.program(), data, settings.house());
        }
        requireSame(data, settings.house());
        Scenario scenario = new Scenario("Full house: %,d orders, %,d customers, one reader"
                .formatted(settings.house().orders(), settings.house().customers()));
        try (ChildProcess program = bench.program().start(data);
                Wire wire = new Wire(program.port())) {
            new FullHouse(scenario, wire, settings.house()).read(new Shop(program.port()));
            scenario.add("resident after", "MiB", program.usage().residentMebibytes());
            scenario.add("most resident", "MiB", program.usage().peakMebibytes());
            program.stop();
        }
        return scenario;
    }

    /** Lets the program make its tables and its demo, then fills them. */
    static void generate(Program program, Path data, Settings.HouseSize size)
            throws IOException, SQLException, InterruptedException {
        long begun = System.nanoTime();
        if (!Files.exists(data.resolve("order.db"))) {
            try (ChildProcess first = program.start(data)) {
                first.port();
                first.stop();
            }
        }
        HouseFiles.write(data, size.house());
        Files.writeString(data.resolve(MADE_AS), size.toString());
        System.err.printf("Generated %,d orders in %.0f s.%n", size.orders(), (System.nanoTime() - begun) / 1e9);
    }

    /** Another house has other ids, and reads that find nothing are quick. */
    private static void requireSame(Path data, Settings.HouseSize asked) throws IOException {
        Path note = data.resolve(MADE_AS);
        String made = Files.exists(note) ? Files.readString(note) : "no house";
        if (!made.equals(asked.toString())) {
            throw new IllegalArgumentException(data + " holds " + made + ", and not " + asked
                    + "; give --orders, --customers, --seed and --last-day as it was made.");
        }
    }

    private void read(Shop shop) throws IOException {
        String owner = shop.signIn("owner");
        String manager = shop.signIn(house.managerEmails().getFirst(), HouseFiles.PASSWORD);
        String guest = shop.signIn("guest0000001@example.com", HouseFiles.PASSWORD);
        List<String> ids = ids(owner);
        orders("owner", owner);
        orders("manager", manager);
        reads("one order", owner, _ -> "/orders/" + one(ids));
        reads("one order's timeline", owner, _ -> "/orders/" + one(ids) + "/timeline");
        reads("own orders, as guest", guest, _ -> "/orders/customer/me");
        reads("a customer's orders, as owner", owner, _ -> "/orders/customer/" + customer());
        reads("customers, by name", owner, _ -> "/customers?limit=50");
        reads("customers by name", owner, _ -> "/customers?limit=50&q=" + escaped(one(NAMES)));
        reads("customers by a letter", owner, _ -> "/customers?limit=50&q=" + (char) ('a' + random.nextInt(26)));
        reads(
                "customers by the beginning of a phone",
                owner,
                _ -> "/customers?limit=50&q=9" + (100 + random.nextInt(900)));
        reads("products of a store", guest, _ -> "/products?storeId=" + store());
        reads("stock list of a store", owner, _ -> "/inventory?storeId=" + store());
        reads("movements of a product", owner, _ -> "/inventory/house-dish-01/movements?storeId=" + store());
        reads("stores", guest, _ -> "/stores");
        integrity(shop.signIn("admin"));
    }

    private void orders(String who, String token) throws IOException {
        String own = ", as " + who;
        boolean all = who.equals("owner");
        reads("latest orders" + own, token, _ -> "/orders?limit=50");
        reads("orders on the board" + own, token, _ -> "/orders?status=pending,confirmed,preparing,ready&limit=50");
        reads("cancelled orders" + own, token, _ -> "/orders?status=cancelled&limit=50");
        reads("orders from somewhere in the year on" + own, token, _ -> "/orders?limit=50" + somewhere());
        reads(
                "orders by name from there on" + own,
                token,
                _ -> "/orders?limit=50&q=" + escaped(one(NAMES)) + somewhere());
        reads("orders of a day" + own, token, _ -> "/orders?limit=50" + day());
        reads("cancelled orders of a day" + own, token, _ -> "/orders?status=cancelled&limit=50" + day());
        reads("orders by name" + own, token, _ -> "/orders?limit=50&q=" + escaped(one(NAMES)));
        reads("orders by number" + own, token, _ -> "/orders?limit=50&q=C01-" + (100 + random.nextInt(50)));
        reads("orders by a number of any store" + own, token, _ -> "/orders?limit=50&q=" + (1 + random.nextInt(150)));
        reads("orders by a few letters" + own, token, _ -> "/orders?limit=50&q=" + escaped(one(LETTERS)));
        reads("orders by a name that nobody has" + own, token, _ -> "/orders?limit=50&q=nobody");
        reads("orders of a day by name" + own, token, _ -> "/orders?limit=50&q=" + escaped(one(NAMES)) + day());
        if (all) {
            reads("latest orders of a store" + own, token, _ -> "/orders?limit=50&storeId=" + store());
            reads(
                    "orders on a store's board" + own,
                    token,
                    _ -> "/orders?limit=50&status=preparing,ready&storeId=" + store());
            reads("orders of a store by name" + own, token, _ -> "/orders?limit=50&q=mehta&storeId=" + store());
            reads("orders of a store's day" + own, token, _ -> "/orders?limit=50&storeId=" + store() + day());
        }
    }

    private void reads(String name, String token, IntFunction<String> path) throws IOException {
        Histogram nanos = new Histogram(3);
        int refused = 0;
        long giveUp = System.nanoTime() + PATIENCE_NANOS;
        for (int read = 0; read < READS && System.nanoTime() - giveUp < 0; read++) {
            byte[] request = Wire.request("GET", "/api/v1" + path.apply(read), Shop.bearing(token), "");
            long begun = System.nanoTime();
            int status = wire.exchange(request);
            nanos.recordValue(System.nanoTime() - begun);
            if (status != 200 && refused++ == 0) {
                scenario.note(
                        name + " was answered " + status + ": " + wire.body().strip());
            }
        }
        double p95 = nanos.getValueAtPercentile(95) / 1e6;
        System.err.printf("%s: p95 %.1f ms of %d%n", name, p95, nanos.getTotalCount());
        scenario.add(name + ", p50", "ms", nanos.getValueAtPercentile(50) / 1e6);
        scenario.add(name + ", p95", "ms", p95);
        scenario.add(name + ", p99", "ms", nanos.getValueAtPercentile(99) / 1e6);
        scenario.hold(name + ", p95, ms", p95, "at most 100");
    }

    private void integrity(String admin) throws IOException {
        long begun = System.nanoTime();
        int status = wire.exchange(Wire.request("GET", "/api/v1/admin/integrity", Shop.bearing(admin), ""));
        scenario.add("integrity", "ms", (System.nanoTime() - begun) / 1e6);
        scenario.note("Integrity was answered " + status + ": " + wire.body().strip());
    }

    private List<String> ids(String owner) throws IOException {
        JsonNode page = wire.expect(Wire.request("GET", "/api/v1/orders?limit=100", Shop.bearing(owner), ""), 200)
                .json();
        return page.path("items")
                .valueStream()
                .map(order -> order.path("id").asString())
                .toList();
    }

    private String day() {
        Instant from = size.lastDay()
                .minusDays(random.nextInt(house.days()))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return "&from=" + from + "&to=" + from.plus(1, ChronoUnit.DAYS);
    }

    /** A page in the middle of all. */
    private String somewhere() {
        long millis = size.lastDay()
                .minusDays(random.nextInt(house.days()))
                .atTime(14, random.nextInt(60))
                .toInstant(ZoneOffset.UTC)
                .toEpochMilli();
        byte[] place = (millis + " ord_z").getBytes(StandardCharsets.UTF_8);
        return "&cursor=" + Base64.getUrlEncoder().withoutPadding().encodeToString(place);
    }

    private String store() {
        return one(house.storeIds());
    }

    private String customer() {
        return one(customers);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String escaped(String words) {
        return words.replace(" ", "%20");
    }
}
