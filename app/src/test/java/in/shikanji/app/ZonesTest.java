package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Where stores deliver, over HTTP: who draws it, who is served, and what that does to prices. */
class ZonesTest {
    /** About MG Road, some 2 km to each side. */
    static final List<List<Double>> SQUARE =
            List.of(at(77.58, 12.95), at(77.61, 12.95), at(77.61, 12.99), at(77.58, 12.99), at(77.58, 12.95));

    private static final Map<String, Object> PLACE = Map.of("lat", 12.9716, "lng", 77.5946);

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    static List<Double> at(double lng, double lat) {
        return List.of(lng, lat);
    }

    static Map<String, Object> polygon(Object... rings) {
        return Map.of("type", "polygon", "polygon", Map.of("type", "Polygon", "coordinates", List.of(rings)));
    }

    static Map<String, Object> pincodes(Object... codes) {
        return Map.of("type", "pincodes", "pincodes", List.of(codes));
    }

    static Map<String, Object> draft(Object area) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("name", "North");
        draft.put("rank", 0);
        draft.put("area", area);
        draft.put("fees", List.of(rule("feePaise", 2500)));
        return draft;
    }

    static Map<String, @Nullable Object> rule(String field, @Nullable Object value) {
        Map<String, @Nullable Object> rule = new HashMap<>();
        rule.put(field, value);
        return rule;
    }

    /** A store that is open, on the map unless said, and nobody else's. */
    private static String store(@Nullable Map<String, Object> location) {
        Map<String, @Nullable Object> draft = new HashMap<>(StoreDeeds.draft());
        draft.put("location", location);
        String id = owner().post("/stores", draft).expect(201).text("/id");
        owner().put("/stores/" + id + "/hours", Map.of("week", List.of(StoreDeeds.day("monday", "09:00", "21:00"))))
                .expect(200);
        return "/stores/" + id;
    }

    private static Client owner() {
        return shikanji.staff("owner");
    }

    private static Answer serving(String query) {
        return shikanji.anyone().get("/stores/serving?" + query).expect(200);
    }

    private static List<String> zones(String store) {
        return owner().get(store + "/delivery-zones").expect(200).texts("/items", "id");
    }

    @Test
    void aZoneIsDrawnChangedSwitchedOffAndDeleted() {
        String store = store(PLACE);
        Map<String, Object> draft = draft(pincodes("990011", "990010"));
        draft.put("minOrderPaise", 15000);
        draft.put("rideMinutes", 35);
        draft.put("freeAbovePaise", 50000);

        Answer made = owner().post(store + "/delivery-zones", draft).expect(201);
        String path = store + "/delivery-zones/" + made.text("/id");

        assertThat(made.header("Location")).isEqualTo("/api/v1" + path);
        assertThat(made.header("ETag")).isEqualTo("\"v1\"");
        Answer served = serving("pincode=990010");
        assertThat(served.texts("/items", "id")).containsExactly(store.substring("/stores/".length()));
        assertThat(served.text("/items/0/zoneId")).isEqualTo(made.text("/id"));
        assertThat(served.number("/items/0/deliveryFeePaise")).isEqualTo(2500);
        assertThat(served.number("/items/0/freeDeliveryAbovePaise")).isEqualTo(50000);
        assertThat(served.number("/items/0/minOrderPaise")).isEqualTo(15000);
        assertThat(served.number("/items/0/etaMinutes")).isEqualTo(15 + 35);
        assertThat(served.at("/items/0/distanceMetres").isNull()).isTrue();

        Answer changed = owner().put(path, rule("freeAbovePaise", null)).expect(200);
        assertThat(changed.at("/freeAbovePaise").isNull()).isTrue();
        assertThat(changed.text("/area/pincodes/0")).isEqualTo("990010");
        assertThat(serving("pincode=990010")
                        .at("/items/0/freeDeliveryAbovePaise")
                        .isNull())
                .isTrue();
        owner().put(path, Map.of("active", false)).expect(200);
        assertThat(serving("pincode=990010").at("/items")).isEmpty();
        assertThat(zones(store)).containsExactly(made.text("/id"));
        owner().delete(path).expect(204);
        owner().delete(path).expect(404);
        assertThat(zones(store)).isEmpty();
    }

    @Test
    void whatWasReadMayBeSentBack() {
        String store = store(PLACE);
        Map<String, Object> radius = new HashMap<>(Map.of("type", "radius", "radiusMetres", 1500));
        radius.put("centre", Map.of("lat", 12.9, "lng", 77.5));
        for (Object area : List.of(pincodes("990001"), radius, polygon(SQUARE))) {
            Answer made = owner().post(store + "/delivery-zones", draft(area)).expect(201);
            JsonNode before = made.body();

            Answer after = owner().with("If-Match", made.header("ETag"))
                    .put(store + "/delivery-zones/" + made.text("/id"), before)
                    .expect(200);

            assertThat(after.at("/area")).isEqualTo(before.at("/area"));
            assertThat(after.at("/fees")).isEqualTo(before.at("/fees"));
            assertThat(after.number("/version")).isEqualTo(2);
        }
    }

    @Test
    void aFeatureIsTakenAndGivenBackAsWhatItIsOf() {
        Map<String, Object> feature = Map.of(
                "type",
                "Feature",
                "properties",
                Map.of("name", "North"),
                "geometry",
                Map.of("type", "MultiPolygon", "coordinates", List.of(List.of(SQUARE))));

        Answer made = owner().post(
                        store(PLACE) + "/delivery-zones", draft(Map.of("type", "polygon", "polygon", feature)))
                .expect(201);

        assertThat(made.text("/area/polygon/type")).isEqualTo("MultiPolygon");
        assertThat(made.at("/area/polygon/coordinates/0/0/2/0").doubleValue()).isEqualTo(77.61);
    }

    @Test
    void theSameKeyMakesOneAndOfManyWhoEditAtOnceOneDoes() {
        String path = store(PLACE) + "/delivery-zones";
        Client keyed = owner().once();

        List<String> made = AtOnce.run(
                6, _ -> keyed.post(path, draft(pincodes("990001"))).expect(201).text("/id"));

        assertThat(made).hasSize(6).containsOnly(made.getFirst());
        assertThat(owner().get(path).texts("/items", "id")).containsExactly(made.getFirst());
        keyed.post(path, draft(pincodes("990002"))).expect(422, "idempotency_key_reused");
        Client knowing = owner().with("If-Match", "\"v1\"");
        String zone = path + "/" + made.getFirst();
        assertThat(AtOnce.run(
                        6, number -> knowing.put(zone, Map.of("rank", number)).status()))
                .containsOnlyOnce(200)
                .contains(412);
        knowing.delete(zone).expect(412, "version_conflict");
        owner().with("If-Match", "\"v2\"").delete(zone).expect(204);
    }

    @Test
    void managersSeeToTheirOwnStoreAndToNoOther() {
        Client manager = shikanji.manager();
        String theirs = zones("/stores/koramangala").getFirst();
        String own = zones("/stores/mg-road").getFirst();

        manager.get("/stores/mg-road/delivery-zones").expect(200);
        manager.get("/stores/koramangala/delivery-zones").expect(404);
        manager.post("/stores/koramangala/delivery-zones", draft(pincodes("990001")))
                .expect(404);
        manager.put("/stores/koramangala/delivery-zones/" + theirs, Map.of("rank", 9))
                .expect(404);
        manager.delete("/stores/koramangala/delivery-zones/" + theirs).expect(404);
        manager.put("/stores/mg-road/delivery-zones/" + theirs, Map.of("rank", 9))
                .expect(404);
        manager.delete("/stores/mg-road/delivery-zones/" + theirs).expect(404);
        owner().put("/stores/koramangala/delivery-zones/" + own, Map.of("rank", 9))
                .expect(404);
        shikanji.staff("cashier").get("/stores/mg-road/delivery-zones").expect(403);
        shikanji.anyone().get("/stores/mg-road/delivery-zones").expect(401);
    }

    @Test
    void aStoreStaysOnTheMapWhileZonesGoByIt() {
        String store = store(PLACE);
        Answer radius = owner().post(store + "/delivery-zones", draft(Map.of("type", "radius", "radiusMetres", 500)))
                .expect(201);

        owner().put(store, rule("location", null)).expect(422, "location_needed_by_zones");
        owner().delete(store + "/delivery-zones/" + radius.text("/id")).expect(204);
        owner().put(store, rule("location", null)).expect(200);
    }

    @Test
    void aStoreHasFiftyZonesAtMost() {
        String path = store(null) + "/delivery-zones";
        IntStream.range(0, 50)
                .forEach(_ -> owner().post(path, draft(pincodes("990001"))).expect(201));

        owner().post(path, draft(pincodes("990001"))).expect(422, "too_many_zones");
    }

    @Test
    void whatIsDrawnOnTheMapNeedsTheStoreOnIt() {
        String path = store(null) + "/delivery-zones";

        owner().post(path, draft(Map.of("type", "radius", "radiusMetres", 500))).expect(422, "store_location_needed");
        owner().post(path, draft(polygon(SQUARE))).expect(422, "store_location_needed");
        owner().post(path, draft(Map.of("type", "radius", "radiusMetres", 500, "centre", PLACE)))
                .expect(201);
    }

    @Test
    void thoseServeWhoseAreaAPointIsIn() {
        // Whitefield is in no list of PIN codes, and 16 km from MG Road.
        assertThat(serving("lat=12.9698&lng=77.7500").at("/items")).isEmpty();
        Answer near = serving("lat=12.9352&lng=77.6245");

        // Both by radius, the nearer first.
        assertThat(near.texts("/items", "slug")).startsWith("koramangala").contains("mg-road");
        assertThat(near.number("/items/0/distanceMetres")).isBetween(800L, 900L);
        // The PIN code's rank goes before nearness.
        assertThat(serving("pincode=560025&lat=12.9352&lng=77.6245").texts("/items", "slug"))
                .startsWith("mg-road");
    }
}
