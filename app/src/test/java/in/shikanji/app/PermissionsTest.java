package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.Json;
import in.shikanji.platform.http.Route;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Who gets where: every endpoint asked for by everybody, held against {@code docs/permissions.csv}. "in" means let in, whatever
 * the answer is then; the numbers are those of a refusal. What is asked for belongs to a customer and an order at MG Road.
 */
@Tag("once")
class PermissionsTest {
    private static final Path TABLE = Path.of("../docs/permissions.csv");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String PASSWORD = "salt-and-mint-9";

    private static final List<String> STAFF =
            List.of("support", "cashier", "chef", "rider", "manager", "owner", "admin");
    private static final List<String> ELSEWHERE = List.of("cashier", "manager");

    private static final Map<String, Object> PARYUSHAN = Map.of(
            "kind", "paryushan", "name", "Paryushan", "from", "2027-08-28", "to", "2027-09-04", "source", "An almanac");

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private final HttpClient http = HttpClient.newHttpClient();
    private String cashier = "";
    private LocalDate day = LocalDate.of(2026, 10, 1);

    /** Somebody's things, by the names of variables in paths. */
    private record Things(String token, Map<String, String> ids) {}

    private static List<String> actors() {
        List<String> actors = new ArrayList<>(List.of("nobody", "customer", "another customer"));
        actors.addAll(STAFF);
        ELSEWHERE.forEach(role -> actors.add(role + " elsewhere"));
        return actors;
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }

    @Test
    void everybodyGetsWhereTheTableSaysAndNowhereElse() throws Exception {
        inviteElsewhere();
        cashier = shikanji.staff("cashier").get("/auth/me").text("/id");
        Map<String, String> expected = new LinkedHashMap<>();
        for (String line : Files.readAllLines(TABLE).stream().skip(1).toList()) {
            int cut = line.indexOf(',');
            expected.put(line.substring(0, cut), line.substring(cut + 1));
        }

        Map<String, String> found = new LinkedHashMap<>();
        for (Route route : shikanji.routes()) {
            found.put(name(route), String.join(",", row(route)));
        }

        assertThat(table(found)).isEqualTo(table(expected));
    }

    private static String table(Map<String, String> rows) {
        StringBuilder text = new StringBuilder("endpoint," + String.join(",", actors()) + "\n");
        rows.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(row -> text.append(row.getKey())
                        .append(',')
                        .append(row.getValue())
                        .append('\n'));
        return text.toString();
    }

    private List<String> row(Route route) throws Exception {
        List<String> cells = new ArrayList<>();
        // Reading leaves things as they are.
        Things shared = things(route);
        for (String actor : actors()) {
            Things things = route.method().equals("GET") ? shared : things(route);
            cells.add(cell(ask(route, things, tokenOf(actor, things))));
        }
        return cells;
    }

    private static String cell(int status) {
        return status == 401 || status == 403 || status == 404 ? Integer.toString(status) : "in";
    }

    private int ask(Route route, Things things, String token) throws Exception {
        String path = VARIABLE.matcher(route.path()).replaceAll(match -> id(route, match, things));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(shikanji.url() + path + query(route)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (route.method().equals("POST") || route.method().equals("PUT")) {
            request.header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .method(route.method(), BodyPublishers.ofString(body(route)));
        } else {
            request.method(route.method(), BodyPublishers.noBody());
        }
        // A stream never ends: its status is enough.
        var answer = http.send(request.build(), BodyHandlers.ofInputStream());
        try (InputStream _ = answer.body()) {
            return answer.statusCode();
        }
    }

    private static String id(Route route, MatchResult match, Things things) {
        String variable = match.group(1);
        boolean ofStore = route.path().startsWith("/api/v1/stores/");
        String kind = variable.equals("id") ? kind(route) : variable;
        return ofStore && variable.equals("id") ? "mg-road" : things.ids().getOrDefault(kind, "none");
    }

    private static String kind(Route route) {
        return switch (route.path().split("/")[3]) {
            case "customers" -> "customerId";
            case "products" -> name(route).equals("DELETE /api/v1/products/{id}") ? "doomedId" : "productId";
            case "catalogue" -> route.path().contains("/combos/") ? "comboId" : "productId";
            case "combos" -> "comboId";
            case "categories" -> "categoryId";
            case "ingredients" -> "ingredientId";
            case "observances" -> "observanceId";
            case "suppliers" -> "supplierId";
            case "purchase-orders" -> "purchaseOrderId";
            case "inventory" -> "transferId";
            case "imports" -> "importId";
            case "auth" -> "sessionId";
            default -> "orderId";
        };
    }

    private static String query(Route route) {
        return switch (route.path()) {
            case "/api/v1/imports" -> "?kind=stock&storeId=mg-road";
            case "/api/v1/exports/prices.csv",
                    "/api/v1/exports/stock.csv",
                    "/api/v1/inventory",
                    "/api/v1/inventory/{productId}",
                    "/api/v1/inventory/{productId}/movements",
                    "/api/v1/inventory/{productId}/marks",
                    "/api/v1/inventory/{productId}/batches",
                    "/api/v1/inventory/{productId}/costs",
                    "/api/v1/inventory/transfers",
                    "/api/v1/purchase-orders",
                    "/api/v1/purchase-orders/suggestion",
                    "/api/v1/inventory/{productId}/offer",
                    "/api/v1/inventory/{productId}/sold-out" -> "?storeId=mg-road";
            case "/api/v1/stores/serving" -> "?pincode=560001";
            default -> "";
        };
    }

    private static String body(Route route) {
        Object body = switch (name(route)) {
            case "POST /api/v1/orders", "POST /api/v1/orders/quote" ->
                Basket.of("samosa", 1).json();
            case "PUT /api/v1/orders/{id}/status" -> Map.of("status", "confirmed");
            case "POST /api/v1/orders/{id}/cancel" -> Map.of("reason", "Too late.");
            case "PUT /api/v1/orders/{id}/new-time", "POST /api/v1/orders/{id}/new-time/agree" ->
                Map.of("promisedAt", NewTimesTest.LATER, "reason", "The fryer broke down");
            case "PUT /api/v1/inventory/{productId}/adjust" ->
                Map.of("storeId", "mg-road", "quantity", 1, "reason", "found");
            case "POST /api/v1/observances" -> PARYUSHAN;
            case "POST /api/v1/combos" -> CombosTest.draft("Chai and Kachori", 70_00, "masala-chai", "kachori");
            case "POST /api/v1/categories" -> Map.of("name", "Sweets");
            case "POST /api/v1/suppliers" -> Purchases.supplier();
            case "POST /api/v1/purchase-orders" -> Purchases.order("mg-road", "sup_none", "kachori", 1);
            case "POST /api/v1/purchase-orders/{id}/receive" ->
                Map.of("lines", List.of(Map.of("line", 1, "amount", 1)));
            case "POST /api/v1/inventory/transfers" -> Purchases.transfer("kachori", 1);
            case "PUT /api/v1/inventory/{productId}/marks" -> Map.of("storeId", "mg-road", "lowAt", 20);
            case "POST /api/v1/inventory/{productId}/sold-out" ->
                Map.of(
                        "storeId",
                        "mg-road",
                        "until",
                        RunningShikanji.OPEN.plusSeconds(60).toString());
            case "POST /api/v1/inventory/counts" ->
                Map.of("storeId", "mg-road", "items", List.of(Map.of("itemId", "kachori", "counted", 500)));
            case "POST /api/v1/inventory/waste" ->
                Map.of(
                        "storeId",
                        "mg-road",
                        "reason",
                        "spilled",
                        "items",
                        List.of(Map.of("itemId", "kachori", "quantity", 1)));
            case "POST /api/v1/stores" -> StoreDeeds.draft();
            case "POST /api/v1/stores/{id}/pause", "POST /api/v1/stores/{id}/busy" ->
                Map.of("until", RunningShikanji.OPEN.plusSeconds(60).toString(), "reason", "A leak", "extraMinutes", 5);
            case "POST /api/v1/stores/{id}/staff" ->
                Map.of("name", "Guest", "email", UUID.randomUUID() + "@example.com", "role", "rider");
            case "POST /api/v1/customers/{id}/addresses" -> Basket.address("560001");
            case "POST /api/v1/auth/otp/verify", "POST /api/v1/auth/otp/request" ->
                Map.of("phone", "9845012345", "code", "000000");
            case "PUT /api/v1/dev/clock" -> Map.of("now", RunningShikanji.OPEN.toString());
            default -> Map.of();
        };
        return Json.text(body);
    }

    /** A customer with what the route asks for: an address, or an order that waits to be accepted. */
    private Things things(Route route) {
        Answer session = register();
        Client customer = shikanji.anyone().bearing(session.text("/accessToken"));
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put("customerId", session.text("/customer/id"));
        ids.put("productId", "samosa");
        ids.put("staffId", cashier);
        ids.put("ingredientId", "mint");
        if (name(route).equals("DELETE /api/v1/products/{id}")) {
            ids.put("doomedId", doomed());
        }
        if (route.path().contains("/observances/{id}")) {
            ids.put(
                    "observanceId",
                    owner().post("/observances", PARYUSHAN).expect(201).text("/id"));
        }
        if (route.path().contains("/combos/{id}")) {
            ids.put(
                    "comboId",
                    owner().post("/combos", CombosTest.draft("Chai and Kachori", 70_00, "masala-chai", "kachori"))
                            .expect(201)
                            .text("/id"));
        }
        if (route.path().contains("/categories/{id}")) {
            ids.put(
                    "categoryId",
                    owner().post("/categories", Map.of("name", "Sweets"))
                            .expect(201)
                            .text("/id"));
        }
        ids.putAll(purchases(route));
        if (route.path().contains("{zoneId}")) {
            ids.put("zoneId", StoreDeeds.zone(owner(), "mg-road"));
        }
        ids.putAll(roster(route));
        if (route.path().contains("{addressId}")) {
            Answer address = customer.post("/customers/me/addresses", Basket.address("560001"));
            ids.put("addressId", address.expect(201).text("/id"));
        }
        if (route.path().contains("{imageId}")) {
            // A session of its own, for that of before was ended by what was asked.
            Answer picture = owner().upload("/products/samosa/images", "image/png", Pictures.small());
            ids.put("imageId", picture.text("/id"));
        }
        if (route.path().contains("/orders/{id}")) {
            ids.put("orderId", PlacedOrder.by(customer, Basket.of("samosa", 1)).id());
        }
        if (route.path().contains("/sessions/{id}")) {
            ids.put(
                    "sessionId",
                    customer.get("/auth/sessions")
                            .expect(200)
                            .texts("/items", "id")
                            .getFirst());
        }
        return new Things(session.text("/accessToken"), ids);
    }

    /** A product that may be deleted. */
    private static String doomed() {
        Map<String, Object> draft = Map.of(
                "name",
                "Draft",
                "kind",
                "made_to_order",
                "pricePaise",
                100,
                "taxBps",
                500,
                "hsn",
                "996331",
                "category",
                "snacks",
                "station",
                "bar");
        return shikanji.signIn("owner@jainshikanji.com", "owner123")
                .post("/products", draft)
                .expect(201)
                .text("/product/id");
    }

    /** With a session of its own, for that of before was ended by what was asked. */
    private static Map<String, String> purchases(Route route) {
        String path = route.path();
        Map<String, String> ids = new LinkedHashMap<>();
        if (path.contains("/suppliers/{id}")) {
            ids.put("supplierId", Purchases.supplier(owner()));
        }
        if (path.contains("/purchase-orders/{id}")) {
            ids.put("purchaseOrderId", Purchases.draft(owner(), "kachori", 1));
        }
        if (path.contains("/imports/{id}")) {
            ids.put(
                    "importId",
                    SentFile.send(owner(), "stock&storeId=mg-road", "item")
                            .expect(202)
                            .text("/id"));
        }
        if (path.contains("/transfers/{id}")) {
            ids.put("transferId", Purchases.transfer(owner(), "kachori", 1));
        }
        return ids;
    }

    /** Each of another day, for nobody works twice at once. */
    private Map<String, String> roster(Route route) {
        if (!route.path().contains("/{shiftId}") && !route.path().contains("/{clockingId}")) {
            return Map.of();
        }
        day = day.minusDays(1);
        return Map.of(
                "shiftId", RosterDeeds.planned(owner(), "mg-road", cashier, day.toString()),
                "clockingId", RosterDeeds.clocked(owner(), "mg-road", cashier, day.toString()));
    }

    private static Client owner() {
        return shikanji.signIn("owner@jainshikanji.com", "owner123");
    }

    private static Answer register() {
        return shikanji.anyone()
                .post(
                        "/auth/register",
                        Map.of("name", "Guest", "email", UUID.randomUUID() + "@example.com", "password", PASSWORD))
                .expect(201);
    }

    /** A new session each time, for some of what is asked ends it. */
    private static String tokenOf(String actor, Things things) {
        return switch (actor) {
            case "nobody" -> "";
            case "customer" -> things.token();
            case "another customer" -> register().text("/accessToken");
            default ->
                actor.endsWith(" elsewhere")
                        ? signIn(actor.replace(' ', '-') + "@example.com", PASSWORD)
                        : signIn(actor + "@jainshikanji.com", actor + "123");
        };
    }

    private static String signIn(String email, String password) {
        return shikanji.anyone()
                .post("/auth/login", Map.of("email", email, "password", password))
                .expect(200)
                .text("/accessToken");
    }

    private static void inviteElsewhere() {
        for (String role : ELSEWHERE) {
            String email = role + "-elsewhere@example.com";
            shikanji.staff("owner")
                    .post("/stores/koramangala/staff", Map.of("name", "Guest", "email", email, "role", role))
                    .expect(201);
            String link = Letters.link(shikanji.anyone(), email, "Join Jain Shikanji");
            shikanji.anyone()
                    .post("/auth/join", Map.of("token", link, "password", PASSWORD))
                    .expect(201);
        }
    }
}
