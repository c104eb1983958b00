package in.shikanji.bench;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The running program as a load driver needs it: open, well stocked, with customers who can order. */
final class Shop {
    private static final String STORE = "mg-road";
    private static final String BODY = """
            {"storeId":"mg-road","fulfilment":{"type":"pickup"},"paymentMethod":"counter","items":[
            {"productId":"traditional-shikanji","quantity":1},{"productId":"masala-chai","quantity":1},
            {"productId":"samosa","quantity":1}]}""";

    private final int port;
    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private final AtomicLong keys = new AtomicLong();

    Shop(int port) {
        this.port = port;
    }

    int port() {
        return port;
    }

    /** Sets the clock to an hour at which the store is open and fills its shelves. */
    void open() throws IOException {
        Instant noon = Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(30, ChronoUnit.HOURS)
                .plus(30, ChronoUnit.MINUTES);
        String owner = signIn("owner");
        try (Wire wire = new Wire(port)) {
            wire.expect(Wire.request("PUT", "/api/v1/dev/clock", Map.of(), "{\"now\":\"" + noon + "\"}"), 200);
            for (String product : new String[] {"traditional-shikanji", "masala-chai", "samosa"}) {
                String count = "{\"storeId\":\"" + STORE + "\",\"setTo\":1000000,\"reason\":\"a delivery\"}";
                wire.expect(
                        Wire.request("PUT", "/api/v1/inventory/" + product + "/adjust", bearing(owner), count), 200);
            }
        }
    }

    /** Signs in one of the demo's staff and returns the access token. */
    String signIn(String role) throws IOException {
        String credentials = "{\"email\":\"" + role + "@jainshikanji.com\",\"password\":\"" + role + "123\"}";
        return token("/api/v1/auth/login", credentials, 200);
    }

    /** A new customer on a connection of their own. */
    Customer customer(int number) throws IOException {
        String account = "{\"name\":\"Guest\",\"email\":\"guest" + number + "." + run
                + "@example.com\",\"password\":\"lemon-and-cumin\"}";
        return new Customer(new Wire(port), token("/api/v1/auth/register", account, 201));
    }

    static byte[] catalogue() {
        return Wire.request("GET", "/api/v1/products?storeId=" + STORE, Map.of(), "");
    }

    static Map<String, String> bearing(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private String token(String path, String body, int status) throws IOException {
        try (Wire wire = new Wire(port)) {
            return wire.expect(Wire.request("POST", path, Map.of(), body), status)
                    .json()
                    .path("accessToken")
                    .asString();
        }
    }

    /** Orders the same three things again and again, each time as a new order. */
    final class Customer implements Load.Call, AutoCloseable {
        private final Wire wire;
        private final String token;

        private Customer(Wire wire, String token) {
            this.wire = wire;
            this.token = token;
        }

        @Override
        public void make() throws IOException {
            String key = run + "-" + keys.incrementAndGet();
            Map<String, String> headers = Map.of("Authorization", "Bearer " + token, "Idempotency-Key", key);
            wire.expect(Wire.request("POST", "/api/v1/orders", headers, BODY), 201);
        }

        /** Orders and returns the order's id. */
        String order() throws IOException {
            make();
            String body = wire.body();
            int from = body.indexOf("\"id\":\"") + 6;
            return body.substring(from, body.indexOf('"', from));
        }

        @Override
        public void close() throws IOException {
            wire.close();
        }
    }
}
