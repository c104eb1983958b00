package in.shikanji.bench;

import in.shikanji.bench.house.WideChain;
import in.shikanji.platform.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.JsonNode;

/** The catalogue of a chain with many products and stores: menus beside the bare servers, then changes and what they cost. */
final class ChainOfStores {
    private static final int EDITS = 20;
    private static final int READS = 100;

    private final Scenario scenario;
    private final Wire wire;
    private final Map<String, String> owner;

    private ChainOfStores(Scenario scenario, Wire wire, Map<String, String> owner) {
        this.scenario = scenario;
        this.wire = wire;
        this.owner = owner;
    }

    static Scenario measure(Bench bench) throws Exception {
        var data = bench.newFolder("chain");
        try (ChildProcess first = bench.program().start(data)) {
            first.port();
            first.stop();
        }
        WideChain.write(data);
        String name = "%,d products, %d stores".formatted(WideChain.PRODUCTS, WideChain.STORES);
        List<String> stores = new ArrayList<>(List.of(Shop.STORE, "koramangala"));
        IntStream.rangeClosed(1, WideChain.STORES - stores.size())
                .mapToObj(WideChain::storeSlug)
                .forEach(stores::add);
        try (ChildProcess program = bench.program().start(data);
                Wire wire = new Wire(program.port())) {
            Scenario scenario = CatalogueReads.beside(bench, name, program, stores);
            Map<String, String> owner = Shop.bearing(new Shop(program.port()).signIn("owner"));
            new ChainOfStores(scenario, wire, owner).changes(stores);
            scenario.add("resident after", "MiB", program.usage().residentMebibytes());
            scenario.add("most resident", "MiB", program.usage().peakMebibytes());
            scenario.hold(name + ", most resident, MiB", program.usage().peakMebibytes(), "printed");
            program.stop();
            return scenario;
        }
    }

    private void changes(List<String> stores) throws IOException {
        JsonNode dish = read("/products/samosa-7");
        times("a product's price is changed, and the next read has it", EDITS, edit -> {
            long price = dish.path("pricePaise").asLong() + 100L * (edit + 1);
            put("/products/" + dish.path("id").asString(), Map.of("pricePaise", price));
            return "/products/samosa-7?storeId=" + stores.get(edit) + "#" + price;
        });
        times("an ingredient of 417 dishes is changed", EDITS / 4, edit -> {
            put("/ingredients/potato", Map.of("hindiName", "आलू " + edit));
            return "/ingredients/potato";
        });
        times("first page of a menu after a change of stock there", READS, read -> {
            put(
                    "/inventory/samosa-7/adjust",
                    Map.of("storeId", stores.get(3), "setTo", read % 10, "reason", "counted"));
            return "/products?storeId=" + stores.get(3);
        });
        times(
                "Jain dishes of a store, not asked for before",
                READS,
                read -> "/products?diet=jain&limit=50&minPricePaise=" + read + "&storeId="
                        + stores.get(read % stores.size()));
        times(
                "search in a store, not asked for before",
                READS,
                read -> "/products?q=masala%20chai%20" + (read + 1) + "&storeId=" + stores.get(read % stores.size()));
    }

    /** Times what is done before a read, and the read. */
    private void times(String what, int count, Step step) throws IOException {
        Histogram nanos = new Histogram(3);
        for (int index = 0; index < count; index++) {
            long begun = System.nanoTime();
            String[] path = step.path(index).split("#", 2);
            JsonNode answer = read(path[0]);
            nanos.recordValue(System.nanoTime() - begun);
            if (path.length == 2 && answer.path("pricePaise").asLong() != Long.parseLong(path[1])) {
                throw new IOException("the read after a change does not have it: " + answer.path("pricePaise"));
            }
        }
        scenario.add(what + ", p50", "ms", nanos.getValueAtPercentile(50) / 1e6);
        scenario.add(what + ", longest", "ms", nanos.getMaxValue() / 1e6);
        scenario.hold(what + ", p50, ms", nanos.getValueAtPercentile(50) / 1e6, "printed");
    }

    /** Does something first, and says what to read then, with the price that it must have after a {@code #}. */
    @FunctionalInterface
    private interface Step {
        String path(int index) throws IOException;
    }

    private JsonNode read(String path) throws IOException {
        return wire.expect(Wire.request("GET", "/api/v1" + path, Map.of(), ""), 200)
                .json();
    }

    private void put(String path, Map<String, ?> body) throws IOException {
        Map<String, String> headers = new HashMap<>(owner);
        wire.expect(Wire.request("PUT", "/api/v1" + path, headers, Json.text(body)), 200);
    }
}
