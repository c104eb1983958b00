package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** The stock of one product at MG Road, as its manager sees it. */
final class Stock {
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    private final Client staff;
    private final String product;

    private Stock(Client staff, String product) {
        this.staff = staff;
        this.product = product;
    }

    static Stock of(RunningShikanji shikanji, String product) {
        return new Stock(shikanji.staff("owner"), product);
    }

    Stock setTo(long counted) {
        staff.put(
                        "/inventory/" + product + "/adjust",
                        Map.of("storeId", "mg-road", "setTo", counted, "reason", "count"))
                .expect(200);
        return this;
    }

    long onHand() {
        return level().number("/onHand");
    }

    long reserved() {
        return level().number("/reserved");
    }

    long available() {
        return level().number("/available");
    }

    /** The kinds of movements that an order caused, the first one first. */
    List<String> movementsOf(String orderId) {
        return movements().stream()
                .filter(movement -> movement.path("reference").asString("").equals(orderId))
                .map(movement -> movement.path("kind").asString())
                .toList();
    }

    /** Every movement there is, the first one first. */
    List<JsonNode> movements() {
        List<JsonNode> all = new ArrayList<>();
        String path = "/inventory/" + product + "/movements?storeId=mg-road&limit=100";
        Answer page = staff.get(path).expect(200);
        page.at("/items").forEach(all::add);
        while (page.at("/nextCursor").isString()) {
            page = staff.get(path + "&cursor=" + page.text("/nextCursor")).expect(200);
            page.at("/items").forEach(all::add);
        }
        return all.reversed();
    }

    /** What the ledger says is free: the sum over all movements. */
    long availableByLedger() {
        return movements().stream()
                .mapToLong(movement -> movement.path("onHandDelta").longValue()
                        - movement.path("reservedDelta").longValue())
                .sum();
    }

    /** Waits until inventory has heard of something that happened to an order. */
    Stock when(BooleanSupplier condition) {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - begun)
                    .as("inventory did not hear of it: %s", level().body())
                    .isLessThan(PATIENCE_NANOS);
        }
        return this;
    }

    static void requireIntegrity(RunningShikanji shikanji) {
        Answer integrity = shikanji.staff("owner").get("/admin/integrity").expect(200);
        assertThat(integrity.at("/ok").booleanValue())
                .as("%s", integrity.body())
                .isTrue();
        assertThat(integrity.texts("/ledgers", "drift")).isNotEmpty().containsOnly("0");
    }

    private Answer level() {
        return staff.get("/inventory/" + product + "?storeId=mg-road").expect(200);
    }
}
