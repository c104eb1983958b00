package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What is noted of what staff do and whom they look at, who reads it, and how. */
class AuditTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private static Client owner() {
        return shikanji.staff("owner");
    }

    private static AuditLog log() {
        return new AuditLog(owner());
    }

    private static String id(Client who) {
        return who.get("/auth/me").expect(200).text("/id");
    }

    @Test
    void anOrderThatStaffMoveIsNotedWithWhatItWas() {
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1));
        order.move(shikanji.staff("cashier").with("X-Request-Id", "counter-7"), "confirmed")
                .expect(200);

        JsonNode line = log().line("order.moved", order.id());
        assertThat(line.path("actorId").asString()).isEqualTo(id(shikanji.staff("cashier")));
        assertThat(line.path("actorName").asString()).isNotBlank();
        assertThat(line.path("role").asString()).isEqualTo("cashier");
        assertThat(line.path("service").asString()).isEqualTo("order");
        assertThat(line.path("storeId").asString()).startsWith("store_");
        assertThat(line.path("address").asString()).isEqualTo("127.0.0.1");
        assertThat(line.path("requestId").asString()).isEqualTo("counter-7");
        assertThat(AuditLog.change(line, "status")).isEqualTo("pending > confirmed");

        order.cancel(owner()).expect(200);
        assertThat(log().lines("action=order&subject=" + order.id())).hasSize(2);
    }

    @Test
    void whatIsRefusedOrRepeatedOrDoneByCustomersIsNoChange() {
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1));
        order.move(shikanji.staff("cashier"), "delivered").expect(409);
        order.move(shikanji.staff("cashier"), "confirmed").expect(200);
        order.move(shikanji.staff("cashier"), "confirmed").expect(200);
        PlacedOrder other = PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1));
        other.cancel(other.customer()).expect(200);

        assertThat(log().lines("subject=" + order.id())).hasSize(1);
        assertThat(log().lines("subject=" + other.id())).isEmpty();
    }

    @Test
    void stockThatIsAdjustedIsNotedWithTheNumbers() {
        String product = shikanji.anyone().get("/products/kachori").expect(200).text("/id");
        shikanji.manager()
                .put(
                        "/inventory/kachori/adjust",
                        Map.of("storeId", "mg-road", "setTo", 321, "reason", "count", "note", "Asha counted"))
                .expect(200);

        JsonNode line = log().line("stock.adjusted", product);
        assertThat(AuditLog.change(line, "onHand")).isEqualTo("500 > 321");
        assertThat(line.toString()).doesNotContain("Asha");
    }

    @Test
    void staffWhoAreInvitedChangedAndEndedAreNotedWithoutTheirNames() {
        String email = "audited@example.com";
        Answer invited = shikanji.manager()
                .post("/stores/mg-road/staff", Map.of("name", "Neha", "email", email, "role", "chef"))
                .expect(201);
        String staff = invited.text("/id");
        shikanji.manager()
                .send("POST", "/stores/mg-road/staff/" + staff + "/invitation", "")
                .expect(200);
        String link = Letters.link(shikanji.anyone(), email, "Join Jain Shikanji");
        shikanji.anyone()
                .post("/auth/join", Map.of("token", link, "password", "salt-and-mint-9"))
                .expect(201);
        shikanji.manager()
                .put("/stores/mg-road/staff/" + staff, Map.of("name", "Neha Rao", "role", "cashier"))
                .expect(200);

        assertThat(AuditLog.change(log().line("staff.invited", staff), "role")).isEqualTo("none > chef");
        assertThat(log().line("staff.invited_again", staff).path("actorId").asString())
                .isEqualTo(id(shikanji.manager()));
        assertThat(log().line("staff.joined", staff).path("actorId").asString()).isEqualTo(staff);
        JsonNode changed = log().line("staff.changed", staff);
        assertThat(AuditLog.change(changed, "role")).isEqualTo("chef > cashier");
        assertThat(AuditLog.change(changed, "name")).matches("#\\S{16} > #\\S{16}");
        assertThat(AuditLog.change(changed, "endsAt")).isEqualTo("unchanged");
        assertThat(log().lines("subject=" + staff))
                .allSatisfy(line -> assertThat(line.path("changes").toString())
                        .doesNotContain("Neha")
                        .doesNotContain(email));
    }

    @Test
    void whoLooksAtACustomerIsNoted() {
        Client customer = shikanji.customer();
        String id = id(customer);
        PlacedOrder.by(customer, Basket.of("samosa", 1)).cancel(customer).expect(200);
        Client support = shikanji.staff("support");
        support.get("/customers?q=guest").expect(200);
        for (String part : List.of("", "/addresses", "/preferences", "/consents")) {
            support.get("/customers/" + id + part).expect(200);
            customer.get("/customers/" + id + part).expect(200);
        }
        support.get("/orders/customer/" + id).expect(200);
        support.get("/orders/customer/nobody-like-that").expect(200);
        owner().get("/customers/" + id + "/export").expect(200);
        owner().delete("/customers/" + id).expect(200);

        assertThat(log().actions("subject=" + id))
                .containsExactly(
                        "customer.erased",
                        "customer.exported",
                        "customer.orders_read",
                        "customer.consents_read",
                        "customer.preferences_read",
                        "customer.addresses_read",
                        "customer.read");
        assertThat(log().lines("subject=nobody-like-that")).isEmpty();
        JsonNode searched =
                log().lines("action=customer.searched&actor=" + id(support)).getFirst();
        assertThat(AuditLog.change(searched, "found")).startsWith("none > cus_");
        assertThat(AuditLog.change(searched, "for")).matches("none > #\\S{16}");
    }

    @Test
    void theListGoesOnWhereItEndedThroughAllServices() {
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1));
        order.along(shikanji.staff("cashier"), "confirmed", "preparing", "ready");
        shikanji.manager()
                .put("/inventory/samosa/adjust", Map.of("storeId", "mg-road", "setTo", 432, "reason", "count"))
                .expect(200);
        order.move(shikanji.staff("cashier"), "delivered").expect(200);

        List<String> all =
                log().lines("").stream().map(line -> line.path("id").asString()).toList();
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = owner().get("/admin/audit?limit=2" + cursor).expect(200);
            paged.addAll(page.texts("/items", "id"));
            JsonNode next = page.at("/nextCursor");
            cursor = next.isNull() ? "" : "&cursor=" + next.asString();
        } while (!cursor.isEmpty() && paged.size() < all.size());

        assertThat(all).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        assertThat(paged).containsExactlyElementsOf(all);
        assertThat(log().lines("").stream()
                        .map(line -> line.path("service").asString())
                        .collect(Collectors.toSet()))
                .contains("order", "inventory");
    }

    @Test
    void theListIsNarrowedByTime() {
        Instant before = Instant.now();
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1));
        order.move(shikanji.staff("cashier"), "confirmed").expect(200);

        assertThat(log().lines("subject=" + order.id() + "&to=" + before)).isEmpty();
        assertThat(log().lines("subject=" + order.id() + "&from=" + before.minusSeconds(1)))
                .hasSize(1);
        owner().get("/admin/audit?from=yesterday").expect(400, "malformed_request");
        owner().get("/admin/audit?cursor=bm90LW91cnM").expect(400, "malformed_request");
    }

    @Test
    void onlyOwnersAndAdminsReadIt() {
        for (String role : Arrays.asList("support", "cashier", "chef", "rider", "manager")) {
            shikanji.staff(role).get("/admin/audit").expect(403, "not_allowed");
        }
        shikanji.staff("admin").get("/admin/audit").expect(200);
    }
}
