package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.http.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each change that staff can make is made once, and must be noted. A new endpoint needs a line here. */
class AuditedDeedsTest {
    /** The columns of {@code docs/permissions.csv} that are staff. */
    private static final int FIRST_STAFF_COLUMN = 4;

    private static final String PASSWORD = "salt-and-mint-9";

    /** {@code DeadLetterRoutesTest} does it, since nothing fails here. */
    private static final String REPLAY = "POST /api/v1/admin/dead-letters/{id}/replay";

    /** Ways in, and what people who happen to be staff do as customers; the clock is for development. */
    private static final Set<String> OF_ONESELF = Set.of(
            "DELETE /api/v1/dev/clock",
            "PUT /api/v1/dev/clock",
            "POST /api/v1/auth/forgot-password",
            "POST /api/v1/auth/invitation",
            "POST /api/v1/auth/login",
            "POST /api/v1/auth/otp/request",
            "POST /api/v1/auth/otp/verify",
            "POST /api/v1/auth/refresh",
            "POST /api/v1/auth/register",
            "POST /api/v1/auth/second-factor",
            "POST /api/v1/auth/verify-email",
            "POST /api/v1/auth/verify-email/request",
            "DELETE /api/v1/customers/{id}/addresses/{addressId}",
            "DELETE /api/v1/customers/{id}/favourites/{productId}",
            "POST /api/v1/customers/{id}/addresses",
            "POST /api/v1/customers/{id}/consents",
            "PUT /api/v1/customers/{id}/addresses/{addressId}",
            "PUT /api/v1/customers/{id}/favourites/{productId}",
            "PUT /api/v1/customers/{id}/preferences",
            "POST /api/v1/orders",
            "POST /api/v1/orders/quote",
            "POST /api/v1/orders/slots");

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    /**
     * Something that staff do.
     *
     * @param does it, and answers the id of what it was done to
     */
    record Deed(String action, Callable<String> does) {}

    /** Somebody who works here, with the session in which they joined. */
    private record Colleague(String id, String email, Client client) {
        static Colleague joining() {
            String email = UUID.randomUUID() + "@example.com";
            owner().post("/stores/mg-road/staff", Map.of("name", "Neha", "email", email, "role", "chef"))
                    .expect(201);
            String link = Letters.link(shikanji.anyone(), email, "Join Jain Shikanji");
            Answer session = shikanji.anyone()
                    .post("/auth/join", Map.of("token", link, "password", PASSWORD))
                    .expect(201);
            return new Colleague(
                    session.text("/customer/id"), email, shikanji.anyone().bearing(session.text("/accessToken")));
        }

        /** One of the codes to write down. */
        String secondFactor() throws Exception {
            String secret =
                    client.send("POST", "/auth/second-factor", "").expect(200).text("/secret");
            return client.put("/auth/second-factor", Map.of("code", Totp.code(secret, Instant.now())))
                    .expect(200)
                    .text("/recoveryCodes/0");
        }

        String path() {
            return "/stores/mg-road/staff/" + id;
        }
    }

    private static Client owner() {
        return shikanji.staff("owner");
    }

    private static String invited() {
        return owner().post(
                        "/stores/mg-road/staff",
                        Map.of("name", "Neha", "email", UUID.randomUUID() + "@example.com", "role", "chef"))
                .expect(201)
                .text("/id");
    }

    private static PlacedOrder order() {
        return PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1));
    }

    private static String product() {
        Map<String, Object> kokum = Map.of(
                "name",
                "Kokum Sherbet",
                "kind",
                "made_to_order",
                "pricePaise",
                5000,
                "taxBps",
                500,
                "hsn",
                "996331",
                "category",
                "coolers",
                "station",
                "bar");
        return owner().post("/products", kokum).expect(201).text("/product/id");
    }

    private static String ingredient() {
        return owner().post("/ingredients", Map.of("name", "Kokum", "unit", "g"))
                .expect(201)
                .text("/ingredient/id");
    }

    private static String combo() {
        return owner().post("/combos", CombosTest.draft("Chai and Kachori", 70_00, "masala-chai", "kachori"))
                .expect(201)
                .text("/id");
    }

    private static String category() {
        return owner().post("/categories", Map.of("name", "Sweets")).expect(201).text("/id");
    }

    private static String observance() {
        Map<String, String> day = Map.of(
                "kind", "other", "name", "A fast", "from", "2027-01-01", "to", "2027-01-01", "source", "An almanac");
        return owner().post("/observances", day).expect(201).text("/id");
    }

    private static Map<String, Object> stock(String field, long amount) {
        return Map.of(
                "storeId",
                "mg-road",
                "reason",
                "spilled",
                "items",
                List.of(Map.of("itemId", "kachori", field, amount)));
    }

    private static Map<String, Deed> deeds() {
        Map<String, Deed> deeds = new TreeMap<>();
        deeds.put("PUT /api/v1/orders/{id}/status", new Deed("order.moved", () -> {
            PlacedOrder order = order();
            order.move(shikanji.staff("chef"), "confirmed").expect(200);
            return order.id();
        }));
        deeds.put("PUT /api/v1/orders/{id}/new-time", new Deed("order.new_time_asked", () -> {
            PlacedOrder order = order();
            order.ask(shikanji.manager(), NewTimesTest.LATER).expect(200);
            return order.id();
        }));
        deeds.put("DELETE /api/v1/orders/{id}/new-time", new Deed("order.new_time_taken_back", () -> {
            PlacedOrder order = order();
            order.ask(shikanji.manager(), NewTimesTest.LATER).expect(200);
            order.takeBack(shikanji.manager()).expect(200);
            return order.id();
        }));
        deeds.put("POST /api/v1/orders/{id}/new-time/agree", new Deed("order.new_time_agreed", () -> {
            PlacedOrder order = order();
            order.ask(shikanji.manager(), NewTimesTest.LATER).expect(200);
            order.agree(shikanji.manager(), NewTimesTest.LATER).expect(200);
            return order.id();
        }));
        deeds.put("POST /api/v1/orders/{id}/cancel", new Deed("order.moved", () -> {
            PlacedOrder order = order();
            order.cancel(shikanji.staff("support")).expect(200);
            return order.id();
        }));
        deeds.put("PUT /api/v1/inventory/{productId}/adjust", new Deed("stock.adjusted", () -> {
            return shikanji.manager()
                    .put("/inventory/kachori/adjust", Map.of("storeId", "mg-road", "setTo", 321, "reason", "count"))
                    .expect(200)
                    .text("/productId");
        }));
        deeds.put("POST /api/v1/inventory/counts", new Deed("stock.counted", () -> {
            return shikanji.staff("cashier")
                    .once()
                    .post("/inventory/counts", stock("counted", 322))
                    .expect(200)
                    .text("/items/0/productId");
        }));
        deeds.put("POST /api/v1/inventory/waste", new Deed("stock.wasted", () -> {
            return shikanji.staff("chef")
                    .once()
                    .post("/inventory/waste", stock("quantity", 2))
                    .expect(200)
                    .text("/items/0/productId");
        }));
        deeds.putAll(PurchasingDeeds.all(shikanji.manager(), owner()));
        deeds.put("POST /api/v1/products", new Deed("product.created", AuditedDeedsTest::product));
        deeds.put("PUT /api/v1/products/{id}", new Deed("product.changed", () -> {
            String id = product();
            owner().put("/products/" + id, Map.of("pricePaise", 4500)).expect(200);
            return id;
        }));
        deeds.put("DELETE /api/v1/products/{id}", new Deed("product.deleted", () -> {
            String id = product();
            owner().delete("/products/" + id).expect(204);
            return id;
        }));
        deeds.put("PUT /api/v1/inventory/{productId}/offer", new Deed("offer.changed", () -> {
            return shikanji.manager()
                    .put("/inventory/masala-chai/offer?storeId=mg-road", Map.of("pricePaise", 3500))
                    .expect(200)
                    .text("/itemId");
        }));
        deeds.put("POST /api/v1/inventory/{productId}/sold-out", new Deed("offer.sold_out", () -> {
            return shikanji.staff("chef")
                    .post(
                            "/inventory/masala-chai/sold-out",
                            Map.of("storeId", "mg-road", "until", "2026-11-23T09:00:00Z"))
                    .expect(200)
                    .text("/itemId");
        }));
        deeds.put("DELETE /api/v1/inventory/{productId}/sold-out", new Deed("offer.back", () -> {
            return shikanji.staff("cashier")
                    .delete("/inventory/masala-chai/sold-out?storeId=mg-road")
                    .expect(200)
                    .text("/itemId");
        }));
        deeds.put("POST /api/v1/ingredients", new Deed("ingredient.created", AuditedDeedsTest::ingredient));
        deeds.put("PUT /api/v1/ingredients/{id}", new Deed("ingredient.changed", () -> {
            String id = ingredient();
            owner().put("/ingredients/" + id, Map.of("origin", "plant")).expect(200);
            return id;
        }));
        deeds.put("POST /api/v1/diet-rules", new Deed("diet_rules.approved", () -> {
            return Long.toString(owner().post("/diet-rules", Map.of("rules", List.of()))
                    .expect(201)
                    .number("/policy/version"));
        }));
        deeds.put("POST /api/v1/combos", new Deed("combo.created", AuditedDeedsTest::combo));
        deeds.put("PUT /api/v1/combos/{id}", new Deed("combo.changed", () -> {
            String id = combo();
            owner().put("/combos/" + id, Map.of("pricePaise", 65_00)).expect(200);
            return id;
        }));
        deeds.put("DELETE /api/v1/combos/{id}", new Deed("combo.deleted", () -> {
            String id = combo();
            owner().delete("/combos/" + id).expect(204);
            return id;
        }));
        deeds.put("POST /api/v1/categories", new Deed("category.created", AuditedDeedsTest::category));
        deeds.put("PUT /api/v1/categories/{id}", new Deed("category.changed", () -> {
            String id = category();
            owner().put("/categories/" + id, Map.of("position", 7)).expect(200);
            return id;
        }));
        deeds.put("DELETE /api/v1/categories/{id}", new Deed("category.deleted", () -> {
            String id = category();
            owner().delete("/categories/" + id).expect(204);
            return id;
        }));
        deeds.put("POST /api/v1/observances", new Deed("observance.created", AuditedDeedsTest::observance));
        deeds.put("PUT /api/v1/observances/{id}", new Deed("observance.changed", () -> {
            String id = observance();
            owner().put("/observances/" + id, Map.of("name", "Samvatsari")).expect(200);
            return id;
        }));
        deeds.put("DELETE /api/v1/observances/{id}", new Deed("observance.deleted", () -> {
            String id = observance();
            owner().delete("/observances/" + id).expect(204);
            return id;
        }));
        deeds.put("DELETE /api/v1/customers/{id}", new Deed("customer.erased", () -> {
            String id = shikanji.customer().get("/auth/me").expect(200).text("/id");
            owner().delete("/customers/" + id).expect(200);
            return id;
        }));
        deeds.put("POST /api/v1/stores/{id}/staff", new Deed("staff.invited", AuditedDeedsTest::invited));
        deeds.put("POST /api/v1/stores/{id}/staff/{staffId}/invitation", new Deed("staff.invited_again", () -> {
            String id = invited();
            owner().send("POST", "/stores/mg-road/staff/" + id + "/invitation", "")
                    .expect(200);
            return id;
        }));
        deeds.put(
                "POST /api/v1/auth/join",
                new Deed("staff.joined", () -> Colleague.joining().id()));
        deeds.put("PUT /api/v1/stores/{id}/staff/{staffId}", new Deed("staff.changed", () -> {
            Colleague neha = Colleague.joining();
            owner().put(neha.path(), Map.of("role", "cashier")).expect(200);
            return neha.id();
        }));
        deeds.put("DELETE /api/v1/stores/{id}/staff/{staffId}/second-factor", new Deed("second_factor.reset", () -> {
            Colleague neha = Colleague.joining();
            neha.secondFactor();
            owner().delete(neha.path() + "/second-factor").expect(200);
            return neha.id();
        }));
        deeds.putAll(FileDeeds.all(owner()));
        deeds.putAll(StoreDeeds.all(owner()));
        deeds.putAll(RosterDeeds.all(owner(), shikanji.staff("chef"), shikanji.staff("rider")));
        deeds.putAll(ofOnesOwnAccess());
        deeds.putAll(ofPictures());
        return deeds;
    }

    private static String idOf(String product) {
        return owner().get("/products/" + product).expect(200).text("/id");
    }

    private static String picture(String product) {
        return owner().upload("/products/" + product + "/images", "image/png", Pictures.small())
                .expect(201)
                .text("/id");
    }

    /** Each of another product, so that each has one line. */
    private static Map<String, Deed> ofPictures() {
        Map<String, Deed> deeds = new TreeMap<>();
        deeds.put("POST /api/v1/products/{id}/images", new Deed("product.image_added", () -> {
            picture("samosa");
            return idOf("samosa");
        }));
        deeds.put("PUT /api/v1/products/{id}/images", new Deed("product.images_ordered", () -> {
            Map<String, String> words = Map.of("id", picture("kachori"), "alt", "Two on a leaf");
            owner().put("/products/kachori/images", Map.of("alts", List.of(words)))
                    .expect(200);
            return idOf("kachori");
        }));
        deeds.put("DELETE /api/v1/products/{id}/images/{imageId}", new Deed("product.image_removed", () -> {
            owner().delete("/products/mango-lassi/images/" + picture("mango-lassi"))
                    .expect(204);
            return idOf("mango-lassi");
        }));
        return deeds;
    }

    private static Map<String, Deed> ofOnesOwnAccess() {
        Map<String, Deed> deeds = new TreeMap<>();
        deeds.put("PUT /api/v1/customers/{id}", new Deed("profile.changed", () -> {
            Colleague neha = Colleague.joining();
            neha.client().put("/customers/me", Map.of("name", "Neha Rao")).expect(200);
            return neha.id();
        }));
        deeds.put("PUT /api/v1/auth/password", new Deed("password.changed", () -> {
            Colleague neha = Colleague.joining();
            neha.client()
                    .put("/auth/password", Map.of("currentPassword", PASSWORD, "newPassword", "mint-and-salt-7"))
                    .expect(204);
            return neha.id();
        }));
        deeds.put("POST /api/v1/auth/reset-password", new Deed("password.reset", () -> {
            Colleague neha = Colleague.joining();
            shikanji.anyone()
                    .post("/auth/forgot-password", Map.of("email", neha.email()))
                    .expect(204);
            String link = Letters.link(shikanji.anyone(), neha.email(), "A new password");
            shikanji.anyone()
                    .post("/auth/reset-password", Map.of("token", link, "password", "pepper-and-mint-5"))
                    .expect(204);
            return neha.id();
        }));
        deeds.put("PUT /api/v1/auth/second-factor", new Deed("second_factor.set", () -> {
            Colleague neha = Colleague.joining();
            neha.secondFactor();
            return neha.id();
        }));
        deeds.put("POST /api/v1/auth/second-factor/remove", new Deed("second_factor.removed", () -> {
            Colleague neha = Colleague.joining();
            neha.client()
                    .post("/auth/second-factor/remove", Map.of("code", neha.secondFactor()))
                    .expect(204);
            return neha.id();
        }));
        deeds.put("DELETE /api/v1/auth/sessions", new Deed("session.others_ended", () -> {
            Colleague neha = Colleague.joining();
            neha.client().delete("/auth/sessions").expect(204);
            return neha.id();
        }));
        deeds.put("DELETE /api/v1/auth/sessions/{id}", new Deed("session.ended", () -> {
            Client neha = Colleague.joining().client();
            String session =
                    neha.get("/auth/sessions").expect(200).texts("/items", "id").getFirst();
            neha.delete("/auth/sessions/" + session).expect(204);
            return session;
        }));
        deeds.put("POST /api/v1/auth/logout", new Deed("session.ended", () -> {
            Client neha = Colleague.joining().client();
            String session =
                    neha.get("/auth/sessions").expect(200).texts("/items", "id").getFirst();
            neha.send("POST", "/auth/logout", "").expect(204);
            return session;
        }));
        return deeds;
    }

    @TestFactory
    Stream<DynamicTest> everyDeedIsNoted() {
        AuditLog log = new AuditLog(owner());
        return deeds().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Deed deed = entry.getValue();
                    assertThat(log.line(deed.action(), deed.does().call())
                                    .path("address")
                                    .asString())
                            .isEqualTo("127.0.0.1");
                }));
    }

    @Test
    void everyEndpointWithWhichStaffChangeSomethingIsAmongThem() throws Exception {
        Set<String> changes = new TreeSet<>(Set.of(REPLAY));
        for (String row : Files.readAllLines(Path.of("../docs/permissions.csv")).stream()
                .skip(1)
                .toList()) {
            List<String> cells = List.of(row.split(","));
            boolean byStaff = cells.subList(FIRST_STAFF_COLUMN, cells.size()).contains("in");
            if (byStaff && !cells.getFirst().startsWith("GET ")) {
                changes.add(cells.getFirst());
            }
        }
        Set<String> known = new TreeSet<>(deeds().keySet());
        known.addAll(OF_ONESELF);
        known.add(REPLAY);

        assertThat(shikanji.routes().stream().map(AuditedDeedsTest::name)).containsAll(known);
        assertThat(known).containsAll(changes);
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }
}
