package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.http.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Whatever staff do, and whomever they look at, is noted: who, what, before and after, from where. */
class AuditTest {
    /** The columns of {@code docs/permissions.csv} that are staff. */
    private static final int FIRST_STAFF_COLUMN = 4;

    /** What each change by staff is called. An endpoint that staff may call must stand here or in {@link #OF_ONESELF}. */
    private static final Map<String, String> ACTIONS = Map.ofEntries(
            Map.entry("DELETE /api/v1/auth/sessions", "session.others_ended"),
            Map.entry("DELETE /api/v1/auth/sessions/{id}", "session.ended"),
            Map.entry("DELETE /api/v1/customers/{id}", "customer.erased"),
            Map.entry("DELETE /api/v1/stores/{id}/staff/{staffId}/second-factor", "second_factor.reset"),
            Map.entry("POST /api/v1/admin/dead-letters/{id}/replay", "dead_letter.replayed"),
            Map.entry("POST /api/v1/auth/join", "staff.joined"),
            Map.entry("POST /api/v1/auth/logout", "session.ended"),
            Map.entry("POST /api/v1/auth/reset-password", "password.reset"),
            Map.entry("POST /api/v1/auth/second-factor/remove", "second_factor.removed"),
            Map.entry("POST /api/v1/orders/{id}/cancel", "order.moved"),
            Map.entry("POST /api/v1/stores/{id}/staff", "staff.invited"),
            Map.entry("POST /api/v1/stores/{id}/staff/{staffId}/invitation", "staff.invited_again"),
            Map.entry("PUT /api/v1/auth/password", "password.changed"),
            Map.entry("PUT /api/v1/auth/second-factor", "second_factor.set"),
            Map.entry("PUT /api/v1/customers/{id}", "profile.changed"),
            Map.entry("PUT /api/v1/inventory/{productId}/adjust", "stock.adjusted"),
            Map.entry("PUT /api/v1/orders/{id}/status", "order.moved"),
            Map.entry("PUT /api/v1/stores/{id}/staff/{staffId}", "staff.changed"));

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
            "POST /api/v1/orders/quote");

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private static Client owner() {
        return shikanji.staff("owner");
    }

    private static List<JsonNode> lines(String query) {
        return owner().get("/admin/audit?limit=100&" + query)
                .expect(200)
                .at("/items")
                .valueStream()
                .toList();
    }

    private static JsonNode line(String action, String subject) {
        List<JsonNode> lines = lines("action=" + action + "&subject=" + subject);
        assertThat(lines).as("%s of %s", action, subject).hasSize(1);
        return lines.getFirst();
    }

    private static String change(JsonNode line, String field) {
        return line.path("changes")
                .valueStream()
                .filter(change -> change.path("field").asString().equals(field))
                .map(change -> change.path("before").asString("none") + " > "
                        + change.path("after").asString("none"))
                .findFirst()
                .orElse("unchanged");
    }

    private static String id(Client who) {
        return who.get("/auth/me").expect(200).text("/id");
    }

    private static Client colleague(String email, String role) {
        owner().post("/stores/mg-road/staff", Map.of("name", "Neha", "email", email, "role", role))
                .expect(201);
        String link = Letters.link(shikanji.anyone(), email, "Join Jain Shikanji");
        return shikanji.anyone()
                .bearing(shikanji.anyone()
                        .post("/auth/join", Map.of("token", link, "password", "salt-and-mint-9"))
                        .expect(201)
                        .text("/accessToken"));
    }

    @Test
    void everyEndpointWithWhichStaffChangeSomethingHasItsAction() throws Exception {
        Set<String> changes = new TreeSet<>();
        for (String row : Files.readAllLines(Path.of("../docs/permissions.csv")).stream()
                .skip(1)
                .toList()) {
            List<String> cells = List.of(row.split(","));
            boolean byStaff = cells.subList(FIRST_STAFF_COLUMN, cells.size()).contains("in");
            if (byStaff && !cells.getFirst().startsWith("GET ")) {
                changes.add(cells.getFirst());
            }
        }
        changes.add("POST /api/v1/admin/dead-letters/{id}/replay");
        Set<String> known = new TreeSet<>(ACTIONS.keySet());
        known.addAll(OF_ONESELF);

        assertThat(shikanji.routes().stream().map(AuditTest::name)).containsAll(known);
        assertThat(known).containsAll(changes);
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }

    @Test
    void anOrderThatStaffMoveIsNotedWithWhatItWas() {
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1));
        order.move(shikanji.staff("cashier").with("X-Request-Id", "counter-7"), "confirmed")
                .expect(200);

        JsonNode line = line("order.moved", order.id());
        assertThat(line.path("actorId").asString()).isEqualTo(id(shikanji.staff("cashier")));
        assertThat(line.path("actorName").asString()).isNotBlank();
        assertThat(line.path("role").asString()).isEqualTo("cashier");
        assertThat(line.path("service").asString()).isEqualTo("order");
        assertThat(line.path("storeId").asString()).startsWith("store_");
        assertThat(line.path("address").asString()).isEqualTo("127.0.0.1");
        assertThat(line.path("requestId").asString()).isEqualTo("counter-7");
        assertThat(change(line, "status")).isEqualTo("pending > confirmed");

        order.cancel(owner()).expect(200);
        assertThat(lines("action=order&subject=" + order.id())).hasSize(2);
    }

    @Test
    void whatIsRefusedOrRepeatedOrDoneByCustomersIsNoChange() {
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1));
        order.move(shikanji.staff("cashier"), "delivered").expect(409);
        order.move(shikanji.staff("cashier"), "confirmed").expect(200);
        order.move(shikanji.staff("cashier"), "confirmed").expect(200);
        PlacedOrder other = PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1));
        other.cancel(other.customer()).expect(200);

        assertThat(lines("subject=" + order.id())).hasSize(1);
        assertThat(lines("subject=" + other.id())).isEmpty();
    }

    @Test
    void stockThatIsAdjustedIsNotedWithTheNumbers() {
        String product = shikanji.anyone().get("/products/kachori").expect(200).text("/id");
        shikanji.manager()
                .put(
                        "/inventory/kachori/adjust",
                        Map.of("storeId", "mg-road", "setTo", 321, "reason", "count", "note", "Asha counted"))
                .expect(200);

        JsonNode line = line("stock.adjusted", product);
        assertThat(change(line, "onHand")).isEqualTo("500 > 321");
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

        assertThat(change(line("staff.invited", staff), "role")).isEqualTo("none > chef");
        assertThat(line("staff.invited_again", staff).path("actorId").asString())
                .isEqualTo(id(shikanji.manager()));
        assertThat(line("staff.joined", staff).path("actorId").asString()).isEqualTo(staff);
        JsonNode changed = line("staff.changed", staff);
        assertThat(change(changed, "role")).isEqualTo("chef > cashier");
        assertThat(change(changed, "name")).matches("#\\S{16} > #\\S{16}");
        assertThat(change(changed, "endsAt")).isEqualTo("unchanged");
        assertThat(lines("subject=" + staff))
                .allSatisfy(line -> assertThat(line.path("changes").toString())
                        .doesNotContain("Neha")
                        .doesNotContain(email));
    }

    @Test
    void whatStaffDoToTheirOwnAccessIsNoted() throws Exception {
        String email = "own.access@example.com";
        Client person = colleague(email, "chef");
        String id = id(person);
        Client second = shikanji.signIn(email, "salt-and-mint-9");
        String other =
                second.get("/auth/sessions").expect(200).texts("/items", "id").getFirst();
        person.delete("/auth/sessions/" + other).expect(204);
        person.delete("/auth/sessions").expect(204);
        person.put("/customers/me", Map.of("name", "Neha R")).expect(200);
        person.put("/auth/password", Map.of("currentPassword", "salt-and-mint-9", "newPassword", "mint-and-salt-7"))
                .expect(204);
        String secret =
                person.send("POST", "/auth/second-factor", "").expect(200).text("/secret");
        List<String> codes = new ArrayList<>();
        person.put("/auth/second-factor", Map.of("code", Totp.code(secret, Instant.now())))
                .expect(200)
                .at("/recoveryCodes")
                .forEach(code -> codes.add(code.asString()));
        person.post("/auth/second-factor/remove", Map.of("code", codes.getFirst()))
                .expect(204);
        shikanji.anyone().post("/auth/forgot-password", Map.of("email", email)).expect(204);
        String link = Letters.link(shikanji.anyone(), email, "A new password");
        shikanji.anyone()
                .post("/auth/reset-password", Map.of("token", link, "password", "pepper-and-mint-5"))
                .expect(204);

        assertThat(lines("actor=" + id).stream().map(line -> line.path("action").asString()))
                .containsExactly(
                        "password.reset",
                        "second_factor.removed",
                        "second_factor.set",
                        "password.changed",
                        "profile.changed",
                        "session.others_ended",
                        "session.ended",
                        "staff.joined");
    }

    @Test
    void whoLooksAtACustomerIsNoted() {
        Client customer = shikanji.customer();
        String id = id(customer);
        Client support = shikanji.staff("support");
        support.get("/customers?q=guest").expect(200);
        for (String part : List.of("", "/addresses", "/preferences", "/consents")) {
            support.get("/customers/" + id + part).expect(200);
            customer.get("/customers/" + id + part).expect(200);
        }
        support.get("/orders/customer/" + id).expect(200);
        owner().get("/customers/" + id + "/export").expect(200);
        owner().delete("/customers/" + id).expect(200);

        assertThat(lines("subject=" + id).stream()
                        .map(line -> line.path("action").asString()))
                .containsExactly(
                        "customer.erased",
                        "customer.exported",
                        "customer.orders_read",
                        "customer.consents_read",
                        "customer.preferences_read",
                        "customer.addresses_read",
                        "customer.read");
        JsonNode searched =
                lines("action=customer.searched&actor=" + id(support)).getFirst();
        assertThat(change(searched, "found")).startsWith("none > cus_");
        assertThat(change(searched, "for")).matches("none > #\\S{16}");
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
                lines("").stream().map(line -> line.path("id").asString()).toList();
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
        assertThat(lines("").stream()
                        .map(line -> line.path("service").asString())
                        .collect(Collectors.toSet()))
                .contains("order", "inventory");
    }

    @Test
    void theListIsNarrowedByTime() {
        Instant before = Instant.now();
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1));
        order.move(shikanji.staff("cashier"), "confirmed").expect(200);

        assertThat(lines("subject=" + order.id() + "&to=" + before)).isEmpty();
        assertThat(lines("subject=" + order.id() + "&from=" + before.minusSeconds(1)))
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
