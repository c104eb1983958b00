package in.shikanji.app.fuzz;

import in.shikanji.app.kill.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What is there to be attacked: people with sessions, orders, an address. Made anew for each round, since the fuzz itself
 * signs people out, empties shelves and moves the clock.
 */
final class World {
    /** When the stores are open. */
    static final String OPEN = "2026-11-23T07:00:00Z";

    private static final int ORDERS = 12;
    private static final Map<String, String> ADDRESS = Map.of(
            "name", "Nisha Kothari",
            "phone", "98450 12345",
            "line1", "7, Church Street",
            "city", "Bengaluru",
            "state", "Karnataka",
            "pincode", "560001");
    private static final List<String> PRODUCTS =
            List.of("samosa", "masala-chai", "traditional-shikanji", "mango-lassi", "masala-shikanji-mix");

    private static final Map<String, Visitor> STAFF = new ConcurrentHashMap<>();

    private final Visitor customer;
    private final Visitor manager;
    private final Visitor owner;

    /** Signed in only to be signed out, or erased. */
    private final Visitor leaving;

    private final String cookies;
    private final List<String> orders = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<String> suppliers = new ArrayList<>();
    private final List<String> purchases = new ArrayList<>();
    private final List<String> transfers = new ArrayList<>();

    private World(Visitor nobody) throws IOException {
        // Somebody new each time: what is asked may change a password or erase an account.
        JsonNode session = guest(nobody);
        customer = nobody.bearing(session);
        leaving = nobody.bearing(guest(nobody));
        manager = staff(nobody, "manager");
        owner = staff(nobody, "owner");
        cookies = "storefront_access=" + session.path("accessToken").asString() + "; storefront_csrf="
                + session.path("csrfToken").asString();
    }

    /** Signed in before the guessing begins, for afterwards this address has to wait. */
    private static Visitor staff(Visitor nobody, String role) {
        return STAFF.computeIfAbsent(nobody.url() + role, _ -> {
            try {
                return nobody.bearing(nobody.signIn(role + "@jainshikanji.com", role + "123"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private static JsonNode guest(Visitor nobody) throws IOException {
        Map<String, String> person =
                Map.of("name", "Guest", "email", UUID.randomUUID() + "@example.com", "password", "lemon-and-cumin");
        return nobody.send("POST", "/auth/register", person).expect(201).body();
    }

    static World open(Program program) throws IOException {
        Visitor nobody = Visitor.nobody(program.url());
        nobody.send("PUT", "/dev/clock", Map.of("now", OPEN)).expect(200);
        World world = new World(nobody);
        world.fill();
        return world;
    }

    private void fill() throws IOException {
        reopen();
        for (String product : PRODUCTS) {
            for (String store : List.of("mg-road", "koramangala")) {
                Map<String, Object> count = Map.of("storeId", store, "setTo", 100_000, "reason", "count");
                owner.send("PUT", "/inventory/" + product + "/adjust", count).expect(200);
            }
        }
        for (JsonNode kept : customer.send("GET", "/customers/me/addresses", Map.of())
                .expect(200)
                .body()
                .path("items")) {
            customer.send("DELETE", "/customers/me/addresses/" + kept.path("id").asString(), Map.of());
        }
        addresses.add(customer.send("POST", "/customers/me/addresses", ADDRESS)
                .expect(201)
                .body()
                .path("id")
                .asString());
        for (int order = 0; order < ORDERS; order++) {
            orders.add(customer.send("POST", "/orders", order())
                    .expect(201)
                    .body()
                    .path("id")
                    .asString());
        }
        buy();
    }

    /** What is asked may close the store, for an hour or for good. */
    private void reopen() throws IOException {
        Map<String, Object> settings = Map.of(
                "active",
                true,
                "switchedOn",
                true,
                "acceptsCash",
                true,
                "minOrderPaise",
                0,
                "timeZone",
                "Asia/Kolkata");
        owner.send("PUT", "/stores/mg-road", settings).expect(200);
        List<Map<String, Object>> week = Stream.of(DayOfWeek.values())
                .map(day -> Map.of(
                        "day",
                        day.name().toLowerCase(Locale.ROOT),
                        "ranges",
                        List.of(Map.of("from", "08:00", "to", "22:30"))))
                .toList();
        owner.send("PUT", "/stores/mg-road/hours", Map.of("week", week, "fulfilments", List.of()))
                .expect(200);
        owner.send("PUT", "/stores/mg-road/special-days", Map.of("days", List.of()))
                .expect(200);
        owner.send("DELETE", "/stores/mg-road/pause", Map.of()).expect(200);
    }

    /** Suppliers, orders that went to them, and goods on their way to another store. */
    private void buy() throws IOException {
        for (int index = 0; index < 3; index++) {
            suppliers.add(made("/suppliers", Map.of("name", "Namma Namkeen", "leadDays", 2)));
            purchases.add(made(
                    "/purchase-orders",
                    Map.of("storeId", "mg-road", "supplierId", suppliers.getLast(), "lines", List.of(line()))));
            owner.send("POST", "/purchase-orders/" + purchases.getLast() + "/send", Map.of())
                    .expect(200);
            transfers.add(made(
                    "/inventory/transfers",
                    Map.of(
                            "fromStoreId",
                            "mg-road",
                            "toStoreId",
                            "koramangala",
                            "items",
                            List.of(Map.of("itemId", "samosa", "amount", 2)))));
        }
    }

    private static Map<String, Object> line() {
        return Map.of("itemId", "masala-shikanji-mix", "amount", 50, "pricePaise", 100, "taxBps", 500);
    }

    private String made(String path, Map<String, Object> body) throws IOException {
        return owner.send("POST", path, body).expect(201).body().path("id").asString();
    }

    /** What can always be ordered. */
    static Map<String, Object> order() {
        return Map.of(
                "storeId",
                "mg-road",
                "fulfilment",
                Map.of("type", "pickup"),
                "items",
                List.of(Map.of("productId", "samosa", "quantity", 1)),
                "paymentMethod",
                "counter");
    }

    Visitor owner() {
        return owner;
    }

    Visitor customer() {
        return customer;
    }

    /** Adds who asks: anybody may ask for anything, but most often somebody who may. */
    void sign(Draft draft, Operation operation, Dice dice) {
        if (endsSomething(operation)) {
            draft.header("Authorization", "Bearer " + leaving.token());
            return;
        }
        int who = dice.below(100);
        if (who < 35) {
            draft.header("Authorization", "Bearer " + owner.token());
        } else if (who < 65) {
            draft.header("Authorization", "Bearer " + customer.token());
        } else if (who < 80) {
            draft.header("Authorization", "Bearer " + manager.token());
        } else if (who < 92) {
            draft.header("Cookie", cookies).header("X-CSRF-Token", cookies.replaceFirst(".*storefront_csrf=", ""));
        }
    }

    private static boolean endsSomething(Operation operation) {
        String template = operation.template();
        return !operation.isSafe()
                && (template.contains("/auth/logout")
                        || template.contains("/auth/sessions")
                        || template.endsWith("/auth/password")
                        // What takes a dish off the menu, which the world goes on ordering, or does so with its path
                        // cut short.
                        || template.endsWith("/products/{id}")
                        || template.endsWith("/images/{imageId}")
                        || template.endsWith("/offer")
                        || template.endsWith("/sold-out")
                        || (template.endsWith("/customers/{id}")
                                && operation.method().equals("DELETE")));
    }

    /** What really stands where the path has a variable. */
    String variable(String template, String name, Dice dice) {
        String before = template.substring(0, template.indexOf("{" + name + "}"));
        return switch (before.substring(before.lastIndexOf('/', before.length() - 2) + 1)) {
            case "orders/" -> dice.pick(orders);
            case "stores/" -> "mg-road";
            case "products/", "inventory/" -> dice.pick(PRODUCTS);
            case "addresses/" -> dice.pick(addresses);
            case "suppliers/" -> dice.pick(suppliers);
            case "purchase-orders/" -> dice.pick(purchases);
            case "transfers/" -> dice.pick(transfers);
            case "customers/", "customer/" -> "me";
            default -> dice.word();
        };
    }

    /** Values that mean something here, by the name of their field; none if the schema says enough. */
    List<?> facts(String field, Dice dice) {
        return switch (field) {
            case "storeId", "fromStoreId", "toStoreId" -> List.of("mg-road", "mg-road", "koramangala");
            case "supplierId" -> suppliers;
            case "itemId" -> PRODUCTS;
            case "line" -> List.of(1, 1, 2);
            case "productId" -> PRODUCTS;
            case "addressId" -> addresses;
            case "pincode" -> List.of("560001", "560025", "110001");
            case "phone" -> List.of("9845012345", "+91 98450 12345");
            case "email" -> List.of("customer@demo.com", dice.word() + "@example.com");
            case "password" -> List.of("demo123", "lemon-and-cumin");
            case "options" -> List.of(List.of());
            case "setTo" -> List.of(100_000, 99_999);
            case "status" -> List.of("confirmed", "preparing", "ready", "delivered", "cancelled", "pending");
            case "expectedVersion" -> List.of(1, 2);
            case "q" -> List.of("chai", "MGR", "jeera");
            case "limit" -> List.of(1, 20, 100);
            case "now" -> List.of(OPEN);
            default -> List.of();
        };
    }

    /** How often, of a hundred, a field is sent that need not be. */
    int share(String field) {
        return switch (field) {
            case "quoteToken", "refreshToken", "expectedVersion" -> 8;
            case "addressId" -> 20;
            default -> 60;
        };
    }
}
