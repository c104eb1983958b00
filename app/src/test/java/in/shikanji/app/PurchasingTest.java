package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** From a supplier's name to the packet on the shelf, as those who buy and those who may not see it over HTTP. */
class PurchasingTest {
    private static final String MIX = "masala-shikanji-mix";

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private final Client manager = shikanji.manager();

    private long onHand(String store) {
        return shikanji.staff("owner")
                .get("/inventory/" + MIX + "?storeId=" + store)
                .expect(200)
                .number("/onHand");
    }

    private List<String> batches(String store) {
        return shikanji.staff("owner")
                .get("/inventory/" + MIX + "/batches?storeId=" + store)
                .expect(200)
                .at("/items")
                .valueStream()
                .map(batch -> batch.path("label").asString("?") + " "
                        + batch.path("onHand").longValue())
                .toList();
    }

    private static Map<String, Object> cartons(long packs) {
        return Map.of("itemId", MIX, "packs", packs, "packSize", 20, "pricePaise", 3_100_00, "taxBps", 500);
    }

    private static Map<String, Object> came(long packs, String batch, String expiresOn) {
        return Map.of("lines", List.of(Map.of("line", 1, "packs", packs, "batch", batch, "expiresOn", expiresOn)));
    }

    private String sent(long packs) {
        String id = manager.post(
                        "/purchase-orders",
                        Map.of(
                                "storeId",
                                "mg-road",
                                "supplierId",
                                Purchases.supplier(manager),
                                "lines",
                                List.of(cartons(packs))))
                .expect(201)
                .text("/id");
        manager.send("POST", "/purchase-orders/" + id + "/send", "").expect(200);
        return id;
    }

    @Test
    void onePurchaseFromDraftToShelf() {
        String supplierId = manager.post(
                        "/suppliers",
                        Map.of(
                                "name",
                                "Kaveri Packers",
                                "contactName",
                                "Meena",
                                "phone",
                                "98450 33221",
                                "gstin",
                                "29 aagcb 7383 j1z4",
                                "leadDays",
                                4,
                                "items",
                                List.of(Map.of("itemId", MIX, "packName", "carton", "packSize", 20))))
                .expect(201)
                .text("/id");
        long before = onHand("mg-road");
        Map<String, Object> line = new HashMap<>(cartons(3));
        line.remove("packSize");

        Client keyed = manager.once();
        Map<String, Object> draft = Map.of(
                "storeId", "mg-road", "supplierId", supplierId, "expectedOn", "2026-11-27", "lines", List.of(line));
        Answer made = keyed.post("/purchase-orders", draft).expect(201);
        String path = "/purchase-orders/" + made.text("/id");
        Answer again = keyed.post("/purchase-orders", draft).expect(201);
        assertThat(again.body()).isEqualTo(made.body());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(made.text("/number")).matches("PO-MGR-[0-9]{4}-[0-9]{4}");
        assertThat(made.number("/netPaise")).isEqualTo(9_300_00);
        assertThat(made.number("/totalPaise")).isEqualTo(9_765_00);
        assertThat(made.number("/lines/0/amount")).isEqualTo(60);

        Answer changed = manager.with("If-Match", made.header("ETag"))
                .put(path, made.body())
                .expect(200);
        manager.with("If-Match", made.header("ETag"))
                .put(path, Map.of("note", "x"))
                .expect(412, "version_conflict");
        assertThat(changed.at("/lines")).isEqualTo(made.at("/lines"));

        manager.send("POST", path + "/send", "").expect(200);
        assertThat(manager.send("POST", path + "/send", "")
                        .expect(200)
                        .at("/history")
                        .size())
                .isEqualTo(2);
        manager.put(path, Map.of("note", "Too late")).expect(409, "purchase_not_editable");

        Client delivery = manager.once();
        Answer part =
                delivery.post(path + "/receive", came(2, "K-1", "2027-10-30")).expect(200);
        Answer twice =
                delivery.post(path + "/receive", came(2, "K-1", "2027-10-30")).expect(200);
        assertThat(twice.body()).isEqualTo(part.body());
        assertThat(part.text("/status")).isEqualTo("part_received");
        assertThat(part.number("/lines/0/open")).isEqualTo(20);
        assertThat(onHand("mg-road")).isEqualTo(before + 40);

        manager.once().post(path + "/receive", came(2, "K-2", "2027-10-31")).expect(422, "over_receipt");
        Answer whole = manager.once()
                .post(path + "/receive", came(1, "K-2", "2027-10-31"))
                .expect(200);
        assertThat(whole.texts("/history", "status")).containsExactly("draft", "sent", "part_received", "received");
        assertThat(whole.texts("/history", "by"))
                .containsOnly(manager.get("/auth/me").text("/id"));
        manager.send("POST", path + "/cancel", "").expect(409, "purchase_not_possible");

        assertThat(batches("mg-road")).contains("K-1 40", "K-2 20");
        assertThat(manager.get("/suppliers/" + supplierId).number("/items/0/lastPricePaise"))
                .isEqualTo(3_100_00);
        Answer costs = manager.get("/inventory/" + MIX + "/costs?storeId=mg-road&limit=2")
                .expect(200);
        assertThat(costs.number("/averagePaise")).isEqualTo(155_00);
        assertThat(costs.text("/items/0/batch")).isEqualTo("K-2");
        assertThat(costs.at("/nextCursor").isString()).isTrue();
        JsonNode movement =
                manager.get("/inventory/" + MIX + "/movements?storeId=mg-road").at("/items/0");
        assertThat(movement.path("kind").asString()).isEqualTo("receive");
        assertThat(movement.path("reference").asString())
                .isEqualTo(made.text("/id") + "/" + whole.text("/receipts/1/id"));
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void twoClicksAtOnceTakeADeliveryOnce() {
        String path = "/purchase-orders/" + sent(5) + "/receive";
        long before = onHand("mg-road");
        Client keyed = manager.once();

        List<Answer> same = AtOnce.run(4, _ -> keyed.post(path, came(1, "C", "2027-10-30")));
        List<Answer> rivals = AtOnce.run(6, _ -> manager.once().post(path, came(3, "D", "2027-10-30")));

        assertThat(same).extracting(Answer::status).containsOnly(200);
        assertThat(rivals).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(rivals).extracting(Answer::status).containsOnly(200, 422);
        assertThat(onHand("mg-road")).isEqualTo(before + 80);
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void whoBuysForAnotherStoreSeesNothingOfIt() {
        String path = "/purchase-orders/" + sent(5);
        Client other = Purchases.elsewhere(shikanji);

        other.get(path).expect(404);
        other.put(path, Map.of("note", "x")).expect(404);
        other.send("POST", path + "/send", "").expect(404);
        other.send("POST", path + "/cancel", "").expect(404);
        other.once().post(path + "/receive", came(1, "C", "2027-10-30")).expect(404);
        other.get("/purchase-orders?storeId=mg-road").expect(404);
        other.get("/inventory/" + MIX + "/costs?storeId=mg-road").expect(404);
        assertThat(other.get("/purchase-orders?storeId=koramangala").expect(200).texts("/items", "status"))
                .contains("received");
        shikanji.staff("chef").get(path).expect(403);
        shikanji.customer().get("/suppliers").expect(403);
    }

    @Test
    void badInputIsNamedFieldByField() {
        Answer supplier = manager.post(
                        "/suppliers",
                        Map.of(
                                "name",
                                " ",
                                "phone",
                                "12",
                                "email",
                                "x",
                                "gstin",
                                "29AAGCB7383J1Z5",
                                "fssai",
                                "3122",
                                "leadDays",
                                -1,
                                "items",
                                List.of(
                                        Map.of("itemId", "none", "packSize", 1),
                                        Map.of("itemId", MIX, "packSize", 0.5))))
                .expect(422);
        assertThat(supplier.texts("/errors", "pointer"))
                .contains(
                        "/name",
                        "/phone",
                        "/email",
                        "/gstin",
                        "/fssai",
                        "/leadDays",
                        "/items/0/itemId",
                        "/items/1/packSize");
        Answer order = manager.post(
                        "/purchase-orders",
                        Map.of(
                                "storeId",
                                "mg-road",
                                "supplierId",
                                Purchases.supplier(manager),
                                "expectedOn",
                                "tomorrow",
                                "lines",
                                List.of(
                                        Map.of("itemId", MIX, "amount", 1, "unit", "kg", "pricePaise", 1, "taxBps", 0),
                                        Map.of("itemId", MIX, "pricePaise", -1, "taxBps", 0))))
                .expect(422);
        assertThat(order.texts("/errors", "pointer"))
                .contains("/expectedOn", "/lines/0/unit", "/lines/1/amount", "/lines/1/pricePaise");
        String path = "/purchase-orders/" + sent(5) + "/receive";
        manager.post(path, came(1, "C", "2027-10-30")).expect(400, "idempotency_key_required");
        manager.once().post(path, came(1, "C", "2026-12-30")).expect(422, "short_dated");
        manager.once().post(path, came(1, "C", "2026-11-22")).expect(422, "expired");
        manager.once()
                .post(path, Map.of("lines", List.of(Map.of("line", 9, "packs", 1))))
                .expect(422, "unknown_line");
        manager.once()
                .post(path, Map.of("lines", List.of(Map.of("line", 1, "packs", 1))))
                .expect(422, "expiry_required");
    }

    @Test
    void aSupplierWhoIsGoneStaysOnTheOldOrders() {
        String id = Purchases.supplier(manager);
        String order = manager.post("/purchase-orders", Purchases.order("mg-road", id, "kachori", 5))
                .expect(201)
                .text("/id");

        manager.put("/suppliers/" + id, Map.of("active", false)).expect(200);

        manager.post("/purchase-orders", Purchases.order("mg-road", id, "kachori", 5))
                .expect(422, "supplier_inactive");
        assertThat(manager.get("/purchase-orders/" + order).text("/supplierName"))
                .isEqualTo("Namma Namkeen");
        assertThat(manager.get("/suppliers?active=false&limit=100").texts("/items", "id"))
                .contains(id);
        assertThat(manager.get("/suppliers?active=true&limit=100").texts("/items", "id"))
                .doesNotContain(id);
    }

    @Test
    void whatTheStoreRunsOutOfIsProposed() {
        Client owner = shikanji.staff("owner");
        String tea = owner.get("/ingredients/tea").text("/ingredient/id");
        String id = Purchases.supplier(manager);
        manager.put(
                        "/suppliers/" + id,
                        Map.of(
                                "items",
                                List.of(Map.of(
                                        "itemId",
                                        tea,
                                        "packName",
                                        "sack",
                                        "packSize",
                                        25,
                                        "unit",
                                        "kg",
                                        "lastPricePaise",
                                        1_100_00))))
                .expect(200);
        manager.once()
                .post(
                        "/inventory/counts",
                        Map.of("storeId", "mg-road", "items", List.of(Map.of("itemId", tea, "counted", 10_000.5))))
                .expect(200);
        Map<String, Object> marks =
                Map.of("storeId", "mg-road", "lowAt", 5_000, "reorderAt", 12_000, "reorderTo", 60_000);
        manager.put("/inventory/" + tea + "/marks", Map.of("storeId", "mg-road", "reorderAt", 9, "reorderTo", 9))
                .expect(422, "reorder_to_too_low");

        manager.put("/inventory/" + tea + "/marks", marks).expect(200);

        JsonNode proposal = manager.get("/purchase-orders/suggestion?storeId=mg-road&supplierId=" + id)
                .expect(200)
                .at("/items/0");
        assertThat(proposal.path("packs").longValue()).isEqualTo(2);
        assertThat(proposal.path("amount").longValue()).isEqualTo(50_000);
        assertThat(proposal.path("available").decimalValue()).isEqualByComparingTo("10000.5");
        assertThat(proposal.path("packPaise").longValue()).isEqualTo(1_100_00);
    }
}
