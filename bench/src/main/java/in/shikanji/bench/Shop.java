package in.shikanji.bench;

import in.shikanji.bench.load.Arrivals;
import in.shikanji.bench.load.Template;
import in.shikanji.bench.load.Traffic;
import in.shikanji.platform.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/** The running program as a load needs it: open, well stocked, with customers who order the same three things again and again. */
final class Shop {
    private static final int CUSTOMERS = 16;
    private static final String STORE = "mg-road";
    private static final String BODY = """
            {"storeId":"mg-road","fulfilment":{"type":"pickup"},"paymentMethod":"counter","items":[
            {"productId":"traditional-shikanji","quantity":1},{"productId":"masala-chai","quantity":1},
            {"productId":"samosa","quantity":1}]}""";

    private final int port;
    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private final AtomicLong loads = new AtomicLong();
    private final List<String> customers = new ArrayList<>();

    Shop(int port) {
        this.port = port;
    }

    int port() {
        return port;
    }

    /** Sets the clock to an hour at which the store is open, fills its shelves and signs customers up. */
    Shop open() throws IOException {
        Instant noon = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(30, ChronoUnit.HOURS)
                .plus(30, ChronoUnit.MINUTES);
        String owner = signIn("owner");
        try (Wire wire = new Wire(port)) {
            wire.expect(Wire.request("PUT", "/api/v1/dev/clock", Map.of(), "{\"now\":\"" + noon + "\"}"), 200);
            stock(wire, owner);
        }
        for (int number = 0; number < CUSTOMERS; number++) {
            String account = "{\"name\":\"Guest\",\"email\":\"guest" + number + "." + run
                    + "@example.com\",\"password\":\"lemon-and-cumin\"}";
            customers.add(token("/api/v1/auth/register", account, 201));
        }
        return this;
    }

    /** Counts so much of everything the store keeps that no load uses it up. */
    private static void stock(Wire wire, String owner) throws IOException {
        String cursor = "";
        do {
            String path = "/api/v1/inventory?storeId=" + STORE + "&limit=100" + cursor;
            JsonNode page = wire.expect(Wire.request("GET", path, bearing(owner), ""), 200)
                    .json();
            List<Map<String, Object>> items = page.path("items")
                    .valueStream()
                    .map(item -> Map.<String, Object>of(
                            "itemId", item.path("productId").asString(), "counted", 100_000_000))
                    .toList();
            Map<String, String> headers = new HashMap<>(bearing(owner));
            headers.put("Idempotency-Key", "stock" + cursor.hashCode() + System.nanoTime());
            String count = Json.text(Map.of("storeId", STORE, "items", items));
            wire.expect(Wire.request("POST", "/api/v1/inventory/counts", headers, count), 200);
            cursor = page.path("nextCursor").isString()
                    ? "&cursor=" + page.path("nextCursor").asString()
                    : "";
        } while (!cursor.isEmpty());
    }

    /** Signs in one of the demo's staff and returns the access token. */
    String signIn(String role) throws IOException {
        return signIn(role + "@jainshikanji.com", role + "123");
    }

    String signIn(String email, String password) throws IOException {
        return token("/api/v1/auth/login", "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}", 200);
    }

    /** New orders, each with a key of its own, from all customers by turns. */
    Traffic orders(int connections, Arrivals arrivals) {
        String key = run + "-" + loads.incrementAndGet() + "-" + Template.KEY;
        List<Template> templates = customers.stream()
                .map(token -> {
                    Map<String, String> headers = Map.of("Authorization", "Bearer " + token, "Idempotency-Key", key);
                    return template(Wire.request("POST", "/api/v1/orders", headers, BODY));
                })
                .toList();
        return new Traffic("orders", port, templates, 201, connections, arrivals);
    }

    /** Reads of the store's menu, from whatever listens on the port. */
    static Traffic reads(int port, int connections, Arrivals arrivals) {
        return new Traffic("catalogue reads", port, List.of(template(menu())), 200, connections, arrivals);
    }

    /** The menu's bytes. */
    byte[] readMenu() throws IOException {
        try (Wire wire = new Wire(port)) {
            return wire.expect(menu(), 200).bytes();
        }
    }

    static Map<String, String> bearing(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static byte[] menu() {
        return Wire.request("GET", "/api/v1/products?storeId=" + STORE, Map.of(), "");
    }

    private static Template template(byte[] request) {
        return Template.of(new String(request, StandardCharsets.US_ASCII));
    }

    private String token(String path, String body, int status) throws IOException {
        try (Wire wire = new Wire(port)) {
            return wire.expect(Wire.request("POST", path, Map.of(), body), status)
                    .json()
                    .path("accessToken")
                    .asString();
        }
    }
}
