package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Stores are made, changed and closed by those who may, over HTTP. */
class StoresTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private static Client owner() {
        return shikanji.staff("owner");
    }

    private static Answer shown(String id) {
        return shikanji.anyone().get("/stores/" + id).expect(200);
    }

    private static Map<String, Object> draft(String field, @Nullable Object value) {
        Map<String, Object> draft = new HashMap<>(StoreDeeds.draft());
        draft.put(field, value);
        return draft;
    }

    @Test
    void aNewStoreIsOnTheListAndClosedUntilItHasHours() {
        Answer made = owner().post("/stores", StoreDeeds.draft()).expect(201);
        String id = made.text("/id");

        assertThat(made.header("Location")).isEqualTo("/api/v1/stores/" + id);
        assertThat(made.text("/phone")).isEqualTo("+918023456789");
        assertThat(shown(made.text("/slug")).text("/id")).isEqualTo(id);
        assertThat(shown(id).at("/isOpen").booleanValue()).isFalse();
        assertThat(shown(id).at("/nextChangeAt").isNull()).isTrue();
        owner().put("/stores/" + id + "/hours", Map.of("week", List.of(StoreDeeds.day("monday", "09:00", "21:00"))))
                .expect(200);
        assertThat(shown(id).at("/isOpen").booleanValue()).isTrue();
        assertThat(shikanji.anyone().get("/stores?limit=100").texts("/items", "id"))
                .contains(id);
    }

    @Test
    void theSameKeyMakesOneAndNoTwoHaveOneSlugOrCode() {
        Map<String, Object> draft = StoreDeeds.draft();
        Client keyed = owner().once();

        Answer first = keyed.post("/stores", draft).expect(201);
        Answer again = keyed.post("/stores", draft).expect(201);

        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        keyed.post("/stores", StoreDeeds.draft()).expect(422, "idempotency_key_reused");
        Client other = owner().once();
        other.post("/stores", draft("slug", draft.get("slug"))).expect(409, "store_slug_taken");
        // What was refused may be mended under the same key.
        other.post("/stores", draft("slug", draft.get("slug"))).expect(409, "store_slug_taken");
        owner().post("/stores", draft("code", draft.get("code"))).expect(409, "store_code_taken");
    }

    @Test
    void ofManyWhoMakeTheSameAtOnceOneDoes() {
        Map<String, Object> draft = StoreDeeds.draft();

        List<Integer> statuses =
                AtOnce.run(8, _ -> owner().once().post("/stores", draft).status());

        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses.stream().filter(status -> status == 409)).hasSize(7);
    }

    @Test
    void whatWasReadMayBeSentBack() {
        String path = "/stores/mg-road";
        Client manager = shikanji.manager();
        manager.post(path + "/pause", Map.of("until", "2026-11-23T08:00:00Z", "reason", "A leak"))
                .expect(200);
        manager.post(path + "/busy", Map.of("until", "2026-11-23T08:00:00Z", "extraMinutes", 15))
                .expect(200);
        Answer before = manager.get(path).expect(200);

        Answer after = manager.with("If-Match", before.header("ETag"))
                .put(path, before.body())
                .expect(200);

        assertThat(without(after.body(), "version", "warnings")).isEqualTo(without(before.body(), "version"));
        assertThat(after.number("/version")).isEqualTo(before.number("/version") + 1);
        assertThat(after.at("/warnings")).isEmpty();
        manager.delete(path + "/pause").expect(200);
        manager.delete(path + "/busy").expect(200);
        assertThat(shown("mg-road").at("/acceptingOrders").booleanValue()).isTrue();
        assertThat(shown("mg-road").number("/prepMinutes")).isEqualTo(12);
    }

    private static JsonNode without(JsonNode body, String... fields) {
        ObjectNode copy = (ObjectNode) Json.tree(Json.bytes(body));
        copy.remove(List.of(fields));
        return copy;
    }

    @Test
    void anOldVersionIsRefusedAndTheTagTellsWhatIsShown() {
        String path = "/stores/" + StoreDeeds.made(owner());
        owner().put(path + "/hours", Map.of("week", List.of(StoreDeeds.day("monday", "09:00", "13:00"))))
                .expect(200);
        String tag = shikanji.anyone().get(path).header("ETag");
        Client knowing = shikanji.anyone().with("If-None-Match", tag);
        knowing.get(path).expect(304);

        shikanji.setClock(RunningShikanji.OPEN.plusSeconds(60 * 60));

        // It closed meanwhile, so it looks otherwise, and is the same version all the same.
        knowing.get(path).expect(200);
        owner().with("If-Match", tag).put(path, Map.of("prepMinutes", 20)).expect(200);
        owner().with("If-Match", tag).put(path, Map.of("prepMinutes", 25)).expect(412, "version_conflict");
        owner().with("If-Match", "\"x\"").put(path, Map.of("prepMinutes", 25)).expect(412, "version_conflict");
        owner().put(path, Map.of("prepMinutes", 30)).expect(200);
    }

    @Test
    void twoWhoEditAtOnceLoseNothingOfEachOthers() {
        String path = "/stores/" + StoreDeeds.made(owner());
        List<Map<String, Object>> changes = new ArrayList<>(List.of(
                Map.of("name", "Jayanagar"),
                Map.of("prepMinutes", 21),
                Map.of("rideMinutes", 31),
                Map.of("minOrderPaise", 9900),
                Map.of("legalName", "Jain Shikanji"),
                Map.of("acceptance", "auto"),
                Map.of("acceptsCash", false),
                Map.of("dayEndsAt", "03:30")));

        AtOnce.run(
                changes.size(), number -> owner().put(path, changes.get(number)).expect(200));

        Answer after = shikanji.anyone().get(path);
        changes.forEach(change -> change.forEach(
                (field, value) -> assertThat(Json.text(after.at("/" + field))).isEqualTo(Json.text(value))));
        assertThat(after.number("/version")).isEqualTo(1 + changes.size());
        Client knowing = owner().with("If-Match", after.header("ETag"));
        assertThat(AtOnce.run(
                        6,
                        number -> knowing.put(path, Map.of("prepMinutes", 40 + number))
                                .status()))
                .containsOnlyOnce(200)
                .contains(412);
    }

    @Test
    void managersSeeToTheirOwnStoreAndToNoOther() {
        Client manager = shikanji.manager();

        manager.put("/stores/mg-road", Map.of("headOffice", "123 MG Road, Bengaluru 560001"))
                .expect(200);
        manager.put("/stores/koramangala", Map.of("name", "Mine")).expect(404);
        manager.put("/stores/koramangala/hours", Map.of()).expect(404);
        manager.put("/stores/koramangala/special-days", Map.of()).expect(404);
        manager.post("/stores/koramangala/pause", Map.of()).expect(404);
        manager.put("/stores/store_none", Map.of()).expect(404);
        manager.put("/stores/mg-road", Map.of("active", false)).expect(403, "not_allowed");
        manager.post("/stores", StoreDeeds.draft()).expect(403);
        shikanji.staff("cashier").put("/stores/mg-road", Map.of("name", "Mine")).expect(403);
    }

    @Test
    void aStoreThatClosedForGoodIsOfferedToNobodyAndKeptForItsOrders() {
        PlacedOrder order =
                PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1).from("koramangala"));
        Client owner = owner();

        owner.put("/stores/koramangala", Map.of("active", false)).expect(200);

        assertThat(shikanji.anyone().get("/stores?limit=100").texts("/items", "slug"))
                .doesNotContain("koramangala");
        assertThat(shikanji.anyone().get("/stores?active=false").texts("/items", "slug"))
                .isEmpty();
        assertThat(shikanji.manager().get("/stores?active=false").texts("/items", "slug"))
                .isEmpty();
        assertThat(owner.get("/stores?active=false").texts("/items", "slug")).containsExactly("koramangala");
        assertThat(shikanji.anyone().get("/stores/serving?pincode=560034").texts("/items", "slug"))
                .doesNotContain("koramangala");
        assertThat(shown("koramangala").at("/active").booleanValue()).isFalse();
        assertThat(shown("koramangala").at("/isOpen").booleanValue()).isFalse();
        PlacedOrder.place(shikanji.customer().once(), Basket.of("samosa", 1).from("koramangala"))
                .expect(422, "store_closed");
        order.move(owner, "confirmed").expect(200);
        order.seenBy(order.customer()).expect(200);
        owner.put("/stores/koramangala", Map.of("active", true)).expect(200);
        PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1).from("koramangala"));
    }

    @Test
    void whoTakesNoCashDeliversNoOrderThatIsPaidAtTheDoor() {
        shikanji.manager().put("/stores/mg-road", Map.of("acceptsCash", false)).expect(200);

        PlacedOrder.place(shikanji.customer().once(), Basket.of("samosa", 1).deliveredTo("560001"))
                .expect(422, "cash_not_accepted");
        PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1));
        shikanji.manager().put("/stores/mg-road", Map.of("acceptsCash", true)).expect(200);
        PlacedOrder.by(shikanji.customer(), Basket.of("samosa", 1).deliveredTo("560001"));
    }

    @Test
    void whatLooksWrongIsToldAndKept() {
        Map<String, Object> draft = draft(
                "address", Map.of("line1", "1 Beach Road", "city", "Kochi", "state", "Kerala", "pincode", "560011"));

        Answer made = owner().post("/stores", draft).expect(201);
        Answer misspelt = owner().put(
                        "/stores/" + made.text("/id"),
                        Map.of(
                                "address",
                                Map.of("line1", "1", "city", "Kochi", "state", "Kerela", "pincode", "682001")))
                .expect(200);

        assertThat(made.texts("/warnings", "code"))
                .containsExactly("pincode_of_other_state", "gstin_of_other_state", "legal_particulars_missing");
        assertThat(made.texts("/warnings", "message").getFirst())
                .isEqualTo("560011 is in Karnataka, and the address says Kerala.");
        assertThat(misspelt.texts("/warnings", "code")).startsWith("unknown_state");
    }

    static List<Arguments> hostile() {
        return List.of(
                Arguments.of("name", "", "/name"),
                Arguments.of("name", "x".repeat(81), "/name"),
                Arguments.of("name", "A\u0000B", "/name"),
                Arguments.of("name", 7, "/name"),
                Arguments.of("slug", "../etc", "/slug"),
                Arguments.of("slug", "serving", "/slug"),
                Arguments.of("slug", "abnormal", "/slug"),
                Arguments.of("slug", "UPPER", "/slug"),
                Arguments.of("code", "m", "/code"),
                Arguments.of("code", "M-1", "/code"),
                Arguments.of("timeZone", "Mars/Olympus", "/timeZone"),
                Arguments.of("timeZone", "+05:30", "/timeZone"),
                Arguments.of("gstScheme", "none", "/gstScheme"),
                Arguments.of("gstScheme", "unregistered", "/gstin"),
                Arguments.of("gstin", null, "/gstin"),
                Arguments.of("gstin", "29AAACJ0000A1ZM", "/gstin"),
                Arguments.of("fssai", "31226999000101", "/fssai"),
                Arguments.of("fssai", "1122699900010", "/fssai"),
                Arguments.of("fssai", "11299999000101", "/fssai"),
                Arguments.of("fssai", "11205999000101", "/fssai"),
                Arguments.of("phone", "call me", "/phone"),
                Arguments.of("email", "nobody", "/email"),
                Arguments.of("address", "MG Road", "/address"),
                Arguments.of(
                        "address",
                        Map.of("line1", "1", "city", "B", "state", "K", "pincode", "012345"),
                        "/address/pincode"),
                Arguments.of("location", Map.of("lat", 91, "lng", 0), "/location/lat"),
                Arguments.of("location", Map.of("lat", 12.9), "/location/lng"),
                Arguments.of("minOrderPaise", -1, "/minOrderPaise"),
                Arguments.of("minOrderPaise", 1.5, "/minOrderPaise"),
                Arguments.of("prepMinutes", 0, "/prepMinutes"),
                Arguments.of("dayEndsAt", "25:00", "/dayEndsAt"),
                Arguments.of("dayEndsAt", "13:00", "/dayEndsAt"),
                Arguments.of("stations", List.of(Map.of("slug", "bar", "name", "")), "/stations/0/name"),
                Arguments.of(
                        "stations",
                        List.of(Map.of("slug", "bar", "name", "Bar"), Map.of("slug", "bar", "name", "Bar")),
                        "/stations/1/slug"),
                Arguments.of("grievanceOfficer", Map.of("phone", "9845012345"), "/grievanceOfficer/name"),
                Arguments.of("acceptsCash", "yes", "/acceptsCash"));
    }

    /** Slug and code are for good. */
    static List<Arguments> hostileChanges() {
        return hostile().stream()
                .filter(one -> !List.of("slug", "code").contains(one.get()[0]))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("hostile")
    void whatCannotBeIsRefusedAtItsPlace(String field, @Nullable Object value, String pointer) {
        Answer answer = owner().post("/stores", draft(field, value)).expect(422);

        assertThat(answer.texts("/errors", "pointer")).containsExactly(pointer);
    }

    /** Each mistake once, although a unit that fails runs again. */
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("hostileChanges")
    void whatItCannotBecomeIsRefusedAtItsPlace(String field, @Nullable Object value, String pointer) {
        Answer answer = owner().put("/stores/koramangala", Collections.singletonMap(field, value))
                .expect(422);

        assertThat(answer.texts("/errors", "pointer")).containsExactly(pointer);
    }
}
