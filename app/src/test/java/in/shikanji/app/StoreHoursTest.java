package in.shikanji.app;

import static in.shikanji.app.StoreDeeds.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** When a store takes orders, over HTTP: hours, special days, pauses and busy hours. */
class StoreHoursTest {
    private static final String STORE = "/stores/mg-road";
    private static final Object WEEK = List.of(day("monday", "11:00", "23:00"), day("tuesday", "11:00", "23:00"));

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    @AfterEach
    void asUsual() {
        Client manager = shikanji.manager();
        manager.put(STORE + "/hours", Map.of("week", WEEK, "fulfilments", List.of()))
                .expect(200);
        manager.put(STORE + "/special-days", Map.of("days", List.of())).expect(200);
        manager.delete(STORE + "/pause").expect(200);
        manager.delete(STORE + "/busy").expect(200);
    }

    private static Basket delivery() {
        return Basket.of("samosa", 1).deliveredTo("560001");
    }

    private static Answer place(Basket basket) {
        return PlacedOrder.place(shikanji.customer().once(), basket);
    }

    @Test
    void deliveryMayHaveHoursOfItsOwn() {
        Map<String, Object> own = Map.of("type", "delivery", "week", List.of(day("monday", "18:00", "22:00")));

        Answer hours = shikanji.manager()
                .put(STORE + "/hours", Map.of("week", WEEK, "fulfilments", List.of(own)))
                .expect(200);

        assertThat(hours.at("/week")).hasSize(7);
        assertThat(hours.at("/fulfilments/0/week")).hasSize(7);
        Answer refused = place(delivery()).expect(422, "store_closed");
        assertThat(refused.texts("/errors", "message").getFirst())
                .contains("closed for delivery")
                .contains("at 6:00 PM today");
        place(Basket.of("samosa", 1)).expect(201);
        Answer store = shikanji.anyone().get(STORE).expect(200);
        assertThat(store.texts("/fulfilments", "isOpen")).containsExactly("false", "true", "true");
        assertThat(store.text("/fulfilments/0/opensAt")).isEqualTo("2026-11-23T12:30:00Z");
        assertThat(store.text("/fulfilments/1/closesAt")).isEqualTo("2026-11-23T17:30:00Z");
        assertThat(store.text("/closesAt")).isEqualTo("23:00");
        shikanji.setClock(Instant.parse("2026-11-23T12:30:00Z"));
        place(delivery()).expect(201);
    }

    @Test
    void rangesThatOverlapAreRefusedByName() {
        Map<String, Object> early = Map.of("day", "tuesday", "ranges", List.of(Map.of("from", "01:00", "to", "05:00")));

        Answer answer = shikanji.manager()
                .put(STORE + "/hours", Map.of("week", List.of(day("monday", "18:00", "02:00"), early)))
                .expect(422, "hours_overlap");

        assertThat(answer.text("/detail")).contains("Monday 18:00–02:00 and Tuesday 01:00–05:00");
        assertThat(answer.texts("/errors", "pointer")).containsExactly("/week");
    }

    @Test
    void guestsReadWhyADayIsSpecial() {
        Map<String, Object> diwali = Map.of("date", "2026-11-23", "kind", "closed", "reason", "Diwali. Happy lights!");

        shikanji.manager()
                .put(STORE + "/special-days", Map.of("days", List.of(diwali)))
                .expect(200);

        assertThat(place(Basket.of("samosa", 1)).expect(422, "store_closed").text("/detail"))
                .isEqualTo("Jain Shikanji MG Road is closed: Diwali. Happy lights. It opens at 11:00 AM tomorrow.");
        assertThat(shikanji.anyone().get(STORE).text("/notice")).isEqualTo("Diwali. Happy lights!");
        assertThat(shikanji.anyone().get(STORE + "/special-days").texts("/days", "reason"))
                .containsExactly("Diwali. Happy lights!");
    }

    @Test
    void whatWasReadMayBeSentBackAndOldVersionsAreRefused() {
        Client manager = shikanji.manager();
        Map<String, Object> partly = Map.of(
                "date",
                "2026-11-25",
                "kind",
                "closed_partly",
                "fulfilment",
                "pickup",
                "reason",
                "Stocktaking",
                "ranges",
                List.of(Map.of("from", "15:00", "to", "16:00")));
        manager.put(STORE + "/special-days", Map.of("days", List.of(partly))).expect(200);
        for (String part : List.of("/hours", "/special-days")) {
            Answer before = manager.get(STORE + part).expect(200);
            Client knowing = manager.with("If-Match", before.header("ETag"));

            Answer after = knowing.put(STORE + part, before.body()).expect(200);

            assertThat(after.number("/version")).isEqualTo(before.number("/version") + 1);
            assertThat(after.at("/week")).isEqualTo(before.at("/week"));
            assertThat(after.at("/days")).isEqualTo(before.at("/days"));
            knowing.put(STORE + part, before.body()).expect(412, "version_conflict");
            manager.with("If-None-Match", after.header("ETag"))
                    .get(STORE + part)
                    .expect(304);
        }
    }

    @Test
    void ofTwoWhoSawTheSameHoursOneChangesThem() {
        String tag = shikanji.anyone().get(STORE + "/hours").header("ETag");
        Client knowing = shikanji.manager().with("If-Match", tag);

        List<Integer> statuses = AtOnce.run(
                6,
                number -> knowing.put(
                                STORE + "/hours", Map.of("week", List.of(day("monday", "1" + number + ":00", "23:00"))))
                        .status());

        assertThat(statuses).containsOnlyOnce(200);
        assertThat(statuses.stream().filter(status -> status == 412)).hasSize(5);
    }

    static List<Arguments> hostileHours() {
        return List.of(
                Arguments.of(Map.of("week", List.of()), "/week"),
                Arguments.of(Map.of("week", "always"), "/week"),
                Arguments.of(Map.of("week", List.of(day("funday", "11:00", "12:00"))), "/week/0/day"),
                Arguments.of(Map.of("week", List.of(day("monday", "11", "12:00"))), "/week/0/ranges/0/from"),
                Arguments.of(Map.of("week", List.of(day("monday", "24:00", "12:00"))), "/week/0/ranges/0/from"),
                Arguments.of(Map.of("week", List.of(day("monday", "11:00:01", "12:00"))), "/week/0/ranges/0/from"),
                Arguments.of(
                        Map.of("week", List.of(day("monday", "11:00", "12:00"), day("monday", "13:00", "14:00"))),
                        "/week/1/day"),
                Arguments.of(
                        Map.of("week", WEEK, "fulfilments", List.of(Map.of("type", "drone", "week", WEEK))),
                        "/fulfilments/0/type"),
                Arguments.of(
                        Map.of("week", WEEK, "fulfilments", List.of(Map.of("type", "pickup", "week", List.of()))),
                        "/fulfilments/0/week"));
    }

    @ParameterizedTest
    @MethodSource("hostileHours")
    void hoursThatCannotBeAreRefusedAtTheirPlace(Object body, String pointer) {
        assertThat(shikanji.manager().put(STORE + "/hours", body).expect(422).texts("/errors", "pointer"))
                .contains(pointer);
    }

    static List<Arguments> hostileDays() {
        Object range = List.of(Map.of("from", "10:00", "to", "12:00"));
        return List.of(
                Arguments.of(Map.of("date", "2026-02-30", "kind", "closed", "reason", "x"), "/days/0/date"),
                Arguments.of(Map.of("date", "-999999999-01-01", "kind", "closed", "reason", "x"), "/days/0/date"),
                Arguments.of(Map.of("date", "9999-12-31", "kind", "closed", "reason", "x"), "/days/0/date"),
                Arguments.of(Map.of("date", "2026-11-24", "kind", "shut", "reason", "x"), "/days/0/kind"),
                Arguments.of(Map.of("date", "2026-11-24", "kind", "closed", "reason", " "), "/days/0/reason"),
                Arguments.of(
                        Map.of("date", "2026-11-24", "kind", "closed", "reason", "x", "ranges", range),
                        "/days/0/ranges"),
                Arguments.of(Map.of("date", "2026-11-24", "kind", "hours", "reason", "x"), "/days/0/ranges"));
    }

    @ParameterizedTest
    @MethodSource("hostileDays")
    void daysThatCannotBeAreRefusedAtTheirPlace(Object day, String pointer) {
        assertThat(shikanji.manager()
                        .put(STORE + "/special-days", Map.of("days", List.of(day)))
                        .expect(422)
                        .texts("/errors", "pointer"))
                .contains(pointer);
    }

    @Test
    void oneDateHasOneEntryForEach() {
        Object day = Map.of("date", "2026-11-24", "kind", "closed", "reason", "x");

        shikanji.manager()
                .put(STORE + "/special-days", Map.of("days", List.of(day, day)))
                .expect(422, "twice");
    }

    @Test
    void aPauseEndsByItself() {
        Client manager = shikanji.manager();
        Map<String, Object> leak =
                Map.of("until", "2026-11-23T07:30:00Z", "reason", "A leak", "fulfilment", "delivery");

        manager.post(STORE + "/pause", leak).expect(200);

        assertThat(place(delivery()).expect(422, "store_paused").text("/detail"))
                .isEqualTo("Jain Shikanji MG Road is taking no orders for delivery until 1:00 PM today.");
        place(Basket.of("samosa", 1)).expect(201);
        assertThat(shikanji.anyone().get(STORE).text("/fulfilments/0/pausedUntil"))
                .isEqualTo("2026-11-23T07:30:00Z");
        shikanji.pass(Duration.ofMinutes(30));
        place(delivery()).expect(201);
        assertThat(shikanji.anyone().get(STORE).at("/fulfilments/0/pausedUntil").isNull())
                .isTrue();
    }

    @Test
    void aBusyHourPushesThePromiseOut() {
        Answer usual = place(Basket.of("samosa", 1)).expect(201);

        shikanji.manager()
                .post(STORE + "/busy", Map.of("until", "2026-11-23T08:00:00Z", "extraMinutes", 25))
                .expect(200);
        Answer busy = place(Basket.of("samosa", 1)).expect(201);

        assertThat(Duration.between(Instant.parse(usual.text("/promisedAt")), Instant.parse(busy.text("/promisedAt"))))
                .isEqualTo(Duration.ofMinutes(25));
        shikanji.pass(Duration.ofHours(1));
        assertThat(shikanji.anyone().get(STORE).at("/busy").isNull()).isTrue();
    }

    @Test
    void staffSeeWhatIsNotAsUsualAtTheirOwnStores() {
        Client owner = shikanji.staff("owner");
        Map<String, Object> leak = Map.of("until", "2026-11-23T07:30:00Z", "reason", "A leak");
        owner.post("/stores/koramangala/pause", leak).expect(200);
        owner.post(STORE + "/pause", leak).expect(200);
        owner.post(STORE + "/busy", Map.of("until", "2026-11-23T08:00:00Z", "extraMinutes", 5))
                .expect(200);
        owner.put(STORE, Map.of("switchedOn", false)).expect(200);

        Answer own = shikanji.staff("chef").get("/stores/abnormal").expect(200);

        assertThat(own.texts("/items", "kind")).containsExactly("paused", "busy", "switched_off");
        assertThat(own.texts("/items", "storeName")).containsOnly("Jain Shikanji MG Road");
        assertThat(own.text("/items/0/reason")).isEqualTo("A leak");
        assertThat(owner.get("/stores/abnormal").at("/items")).hasSize(4);
        owner.put(STORE, Map.of("switchedOn", true)).expect(200);
        owner.delete("/stores/koramangala/pause").expect(200);
        shikanji.pass(Duration.ofHours(1));
        assertThat(owner.get("/stores/abnormal").at("/items")).isEmpty();
    }

    @Test
    void nothingIsPausedForeverOrInThePast() {
        Client manager = shikanji.manager();

        manager.post(STORE + "/pause", Map.of("reason", "A leak")).expect(422, "validation_failed");
        manager.post(STORE + "/pause", Map.of("until", "2026-11-23T07:00:00Z", "reason", "A leak"))
                .expect(422, "in_the_past");
        manager.post(STORE + "/pause", Map.of("until", "2026-12-23T07:00:00Z", "reason", "A leak"))
                .expect(422, "validation_failed");
        manager.post(STORE + "/busy", Map.of("until", "2026-11-23T08:00:00Z", "extraMinutes", 0))
                .expect(422, "validation_failed");
        manager.delete(STORE + "/pause?fulfilment=drone").expect(400);
    }
}
