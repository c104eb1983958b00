package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Packets on their way from one store to another, and on the day on which they may no longer be sold. */
class BatchesAndTransfersTest {
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

    @Test
    void betweenTwoStoresItIsNeithers() {
        Client there = Purchases.elsewhere(shikanji);
        long here = onHand("mg-road");
        long away = onHand("koramangala");
        Client keyed = manager.once();
        Answer sent =
                keyed.post("/inventory/transfers", Purchases.transfer(MIX, 30)).expect(201);
        assertThat(keyed.post("/inventory/transfers", Purchases.transfer(MIX, 30))
                        .expect(201)
                        .body())
                .isEqualTo(sent.body());
        String path = "/inventory/transfers/" + sent.text("/id");
        assertThat(onHand("mg-road")).isEqualTo(here - 30);
        assertThat(onHand("koramangala")).isEqualTo(away);

        manager.send("POST", path + "/receive", "").expect(403);
        there.send("POST", path + "/cancel", "").expect(403);
        String item = sent.text("/items/0/itemId");
        Map<String, Object> arrived = Map.of("items", List.of(Map.of("itemId", item, "received", 28)));
        there.post(path + "/receive", Map.of("items", List.of(Map.of("itemId", item, "received", 31))))
                .expect(422, "more_than_sent");
        List<Answer> clicks = AtOnce.run(4, _ -> there.post(path + "/receive", arrived));

        assertThat(clicks).extracting(Answer::status).containsOnly(200);
        assertThat(clicks.getFirst().number("/items/0/lost")).isEqualTo(2);
        manager.send("POST", path + "/cancel", "").expect(409, "transfer_ended");
        assertThat(onHand("koramangala")).isEqualTo(away + 28);
        assertThat(onHand("mg-road")).isEqualTo(here - 30);
        assertThat(there.get("/inventory/" + MIX + "/movements?storeId=koramangala&limit=2")
                        .texts("/items", "kind"))
                .containsExactly("waste", "transfer_in");
        assertThat(there.get("/inventory/transfers?storeId=koramangala&status=received")
                        .texts("/items", "id"))
                .contains(sent.text("/id"));
        there.once().post("/inventory/transfers", Purchases.transfer(MIX, 1)).expect(404);
        manager.once()
                .post("/inventory/transfers", Purchases.transfer(MIX, 1_000_000))
                .expect(422, "not_enough_to_send");
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void whatExpiresIsWithdrawnAndSoldBefore() {
        Map<String, Object> old = Map.of("label", "OLD", "expiresOn", "2027-01-20");
        manager.once()
                .put(
                        "/inventory/" + MIX + "/adjust",
                        Map.of("storeId", "mg-road", "quantity", 20, "reason", "found", "batch", old))
                .expect(200);
        long before = onHand("mg-road");
        assertThat(batches("mg-road")).first().asString().startsWith("OLD ");

        PlacedOrder order = PlacedOrder.by(shikanji.customer(), Basket.of(MIX, 1));
        order.move(shikanji.staff("chef"), "confirmed").expect(200);
        order.move(shikanji.staff("chef"), "preparing").expect(200);
        Stock.of(shikanji, MIX).when(() -> onHand("mg-road") == before - 1);
        assertThat(batches("mg-road")).first().asString().startsWith("OLD ");
        shikanji.pass(Duration.ofDays(200));

        assertThat(batches("mg-road")).noneMatch(batch -> batch.startsWith("OLD"));
        assertThat(manager.get("/inventory/" + MIX + "/movements?storeId=mg-road&limit=100")
                        .texts("/items", "reason"))
                .contains("expiring");
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void aBadBatchIsThrownAwayByItself() {
        Map<String, Object> bad = Map.of("label", "BAD", "expiresOn", "2028-01-20");
        manager.once()
                .put(
                        "/inventory/" + MIX + "/adjust",
                        Map.of("storeId", "mg-road", "quantity", 20, "reason", "found", "batch", bad))
                .expect(200);
        long before = onHand("mg-road");

        manager.once().post("/inventory/waste", away(21, bad)).expect(422, "not_in_batch");
        manager.once().post("/inventory/waste", away(20, bad)).expect(200);

        assertThat(onHand("mg-road")).isEqualTo(before - 20);
        assertThat(batches("mg-road")).isNotEmpty().noneMatch(batch -> batch.startsWith("BAD"));
        assertThat(manager.get("/inventory/" + MIX + "/movements?storeId=mg-road&limit=1")
                        .texts("/items", "note"))
                .containsExactly("BAD, expires 2028-01-20");
        Stock.requireIntegrity(shikanji);
    }

    private static Map<String, Object> away(long quantity, Map<String, Object> batch) {
        return Map.of(
                "storeId",
                "mg-road",
                "reason",
                "damaged",
                "items",
                List.of(Map.of("itemId", MIX, "quantity", quantity, "batch", batch)));
    }
}
