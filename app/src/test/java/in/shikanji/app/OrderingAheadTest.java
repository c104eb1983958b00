package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ordering for a slot, over HTTP; how a slot's places are taken and freed, and what is promised. Each test has its own slot. */
class OrderingAheadTest {
    private static final String STORE = "/stores/mg-road";
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private static Basket at(String slot) {
        return Basket.of("samosa", 1).with("fulfilment", Map.of("type", "pickup", "slot", slot));
    }

    private static Answer place(Basket basket) {
        return PlacedOrder.place(shikanji.customer().once(), basket);
    }

    private static void rules(Map<String, Object> changed) {
        Map<String, Object> rules = new HashMap<>(Map.of("minutes", 30, "daysAhead", 2));
        rules.put("orders", 20);
        rules.putAll(changed);
        shikanji.manager().put(STORE, Map.of("slots", rules)).expect(200);
    }

    private static boolean isFree(String slot) {
        List<String> starts = slots(slot).texts("/items", "start");
        return slots(slot)
                .texts("/items", "available")
                .get(starts.indexOf(slot))
                .equals("true");
    }

    private static Answer slots(String slot) {
        return shikanji.anyone()
                .get(STORE + "/slots?fulfilment=pickup&date=" + slot.substring(0, 10))
                .expect(200);
    }

    @Test
    void twentyOfFiveHundredGetASlotForTwenty() {
        String slot = "2026-11-23T13:30:00Z";
        List<Client> guests = AtOnce.run(50, _ -> shikanji.customer());

        List<Answer> answers = AtOnce.run(
                500, number -> PlacedOrder.place(guests.get(number % 50).once(), at(slot)));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(20);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 422 && answer.code().equals("slot_full"))
                .hasSize(480);
        assertThat(isFree(slot)).isFalse();
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void aCancelledOrderFreesItsPlaceForExactlyOne() {
        String slot = "2026-11-23T14:00:00Z";
        List<PlacedOrder> orders = IntStream.range(0, 20)
                .mapToObj(_ -> PlacedOrder.by(shikanji.customer(), at(slot)))
                .toList();
        place(at(slot)).expect(422, "slot_full");

        orders.getFirst().cancel(orders.getFirst().customer()).expect(200);
        long begun = System.nanoTime();
        while (!isFree(slot)) {
            assertThat(System.nanoTime() - begun)
                    .as("the store did not hear of it")
                    .isLessThan(PATIENCE_NANOS);
        }
        List<Integer> statuses = AtOnce.run(5, _ -> place(at(slot)).status());
        assertThat(statuses).containsOnlyOnce(201).hasSize(5);
    }

    @Test
    void anOrderForASlotIsPromisedForItAndKeepsIt() {
        String slot = "2026-11-24T13:00:00Z";
        Client customer = shikanji.customer();
        Answer quote = customer.post("/orders/quote", at(slot).json()).expect(200);
        assertThat(quote.at("/problems")).isEmpty();
        assertThat(quote.text("/promisedAt")).isEqualTo(slot);

        Answer order = customer.once()
                .post("/orders", Map.of("quoteToken", quote.text("/quoteToken"), "paymentMethod", "counter"))
                .expect(201);

        assertThat(order.text("/fulfilment/slot")).isEqualTo(slot);
        assertThat(order.text("/fulfilment/slotEnd")).isEqualTo("2026-11-24T13:30:00Z");
        assertThat(order.text("/promisedAt")).isEqualTo(slot);
        // Until the kitchen has to begin, twelve minutes before it.
        assertThat(order.text("/canCancelUntil")).isEqualTo("2026-11-24T12:48:00Z");
        assertThat(customer.get("/orders/" + order.text("/id")).expect(200).text("/fulfilment/slot"))
                .isEqualTo(slot);
    }

    @Test
    void theSameRequestTakesOnePlace() {
        rules(Map.of("orders", 1));
        Client customer = shikanji.customer().once();
        Basket basket = at("2026-11-24T10:00:00Z");

        List<Answer> answers = AtOnce.run(8, _ -> PlacedOrder.place(customer, basket));

        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 201)
                .extracting(answer -> answer.text("/id"))
                .isNotEmpty()
                .allMatch(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .findFirst()
                        .orElseThrow()
                        .text("/id")::equals);
        place(basket).expect(422, "slot_full");
        rules(Map.of());
    }

    @Test
    void whatIsSoldOutLetsTheSlotGo() {
        String slot = "2026-11-24T10:30:00Z";
        rules(Map.of("orders", 1));
        Stock stock = Stock.of(shikanji, "mango-lassi").setTo(0);
        Basket lassi = Basket.of("mango-lassi", 1).with("fulfilment", Map.of("type", "pickup", "slot", slot));

        for (int times = 0; times < 3; times++) {
            place(lassi).expect(422, "out_of_stock");
        }

        assertThat(isFree(slot)).isTrue();
        stock.setTo(500);
        place(lassi).expect(201);
        rules(Map.of());
    }

    @Test
    void everySlotThatIsOfferedIsTaken() {
        Map<String, Object> wish =
                new HashMap<>(Basket.of("samosa", 3).deliveredTo("560001").json());
        wish.put("date", "2026-11-25");
        Answer offered = shikanji.anyone().post("/orders/slots", wish).expect(200);

        List<String> starts = offered.texts("/items", "start");

        assertThat(offered.text("/date")).isEqualTo("2026-11-25");
        assertThat(offered.at("/dates").toString()).isEqualTo("[\"2026-11-23\",\"2026-11-24\",\"2026-11-25\"]");
        assertThat(starts).hasSizeGreaterThan(15).first().isEqualTo("2026-11-25T06:30:00Z");
        Client customer = shikanji.customer();
        for (String start : starts) {
            Basket basket = Basket.of("samosa", 3)
                    .with("paymentMethod", "cod")
                    .with("fulfilment", Map.of("type", "delivery", "address", Basket.address("560001"), "slot", start));
            PlacedOrder.place(customer.once(), basket).expect(201);
        }
    }

    /** Kachori only at tea time, on weekdays but Tuesday: no slot is offered for which the checkout would take it out. */
    @Test
    void noSlotIsOfferedAtWhichADishIsNotSold() {
        Map<String, Object> teaTime = Map.of(
                "times", List.of(Map.of("from", "16:00", "to", "17:30")),
                "weekdays", List.of("monday", "wednesday", "thursday", "friday"));
        shikanji.staff("owner")
                .put("/products/kachori", Map.of("schedule", teaTime))
                .expect(200);
        shikanji.setClock(Instant.parse("2026-11-23T14:00:00Z"));
        Basket basket = Basket.of("samosa", 1).and("kachori", 1);

        Answer first = shikanji.anyone().post("/orders/slots", basket.json()).expect(200);
        assertThat(first.text("/date")).isEqualTo("2026-11-25");
        assertThat(first.texts("/items", "start"))
                .containsExactly("2026-11-25T10:30:00Z", "2026-11-25T11:00:00Z", "2026-11-25T11:30:00Z");
        Map<String, Object> tuesday = new HashMap<>(basket.json());
        tuesday.put("date", "2026-11-24");
        assertThat(shikanji.anyone().post("/orders/slots", tuesday).expect(200).texts("/items", "start"))
                .isEmpty();

        for (String start : first.texts("/items", "start")) {
            place(basket.with("fulfilment", Map.of("type", "pickup", "slot", start)))
                    .expect(201);
        }
        place(basket.with("fulfilment", Map.of("type", "pickup", "slot", "2026-11-25T12:00:00Z")))
                .expect(422, "item_unavailable");
        shikanji.staff("owner")
                .put("/products/kachori", Map.of("schedule", Map.of("times", List.of())))
                .expect(200);
    }

    @Test
    void theFirstDateWithSlotsIsOfferedWhenNoneIsNamed() {
        shikanji.setClock(Instant.parse("2026-11-23T18:00:00Z"));

        Answer offered = shikanji.anyone()
                .post("/orders/slots", Basket.of("samosa", 1).json())
                .expect(200);

        assertThat(offered.text("/date")).isEqualTo("2026-11-24");
        assertThat(offered.text("/items/0/start")).isEqualTo("2026-11-24T06:00:00Z");
    }

    @Test
    void anOrderOfTheNightIsAcceptedInTheMorning() {
        shikanji.setClock(Instant.parse("2026-11-23T18:30:00Z"));
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), at("2026-11-24T09:00:00Z"));

        shikanji.setClock(Instant.parse("2026-11-24T05:39:00Z"));
        assertThat(order.status()).isEqualTo("pending");

        shikanji.setClock(Instant.parse("2026-11-24T05:41:00Z"));
        assertThat(order.status()).isEqualTo("cancelled");
    }

    @Test
    void whoOrdersAheadIsNotAskedWhetherTheStoreIsOpenNow() {
        shikanji.setClock(Instant.parse("2026-11-23T18:30:00Z"));

        place(Basket.of("samosa", 1)).expect(422, "store_closed");
        place(at("2026-11-24T09:30:00Z")).expect(201);
    }

    @Test
    void aPromiseThatCannotBeKeptIsNotMovedSilently() {
        Object stations = shikanji.anyone().get(STORE).expect(200).at("/stations");
        counting("fryer", 4);
        try {
            Client customer = shikanji.customer();
            Basket plate = Basket.of("samosa", 1);
            Answer quote = customer.post("/orders/quote", plate.json()).expect(200);
            place(Basket.of("samosa", 8)).expect(201);

            Answer refused = customer.once()
                    .post("/orders", Map.of("quoteToken", quote.text("/quoteToken"), "paymentMethod", "counter"))
                    .expect(422, "promise_changed");

            assertThat(refused.text("/errors/0/message")).contains("not 12:4");
            Answer again = customer.post("/orders/quote", plate.json()).expect(200);
            assertThat(Instant.parse(again.text("/promisedAt")))
                    .isAfter(Instant.parse(quote.text("/promisedAt")).plus(Duration.ofMinutes(5)));
            customer.once()
                    .post("/orders", Map.of("quoteToken", again.text("/quoteToken"), "paymentMethod", "counter"))
                    .expect(201);
        } finally {
            shikanji.manager().put(STORE, Map.of("stations", stations)).expect(200);
        }
    }

    @Test
    void nobodyWaitsLongerThanTheStoreSays() {
        rules(Map.of("longestWaitMinutes", 10));

        Answer quote = shikanji.customer()
                .post("/orders/quote", Basket.of("samosa", 1).json())
                .expect(200);

        assertThat(quote.texts("/problems", "code")).containsExactly("wait_too_long");
        place(Basket.of("samosa", 1)).expect(422, "wait_too_long");
        place(at("2026-11-24T11:30:00Z")).expect(201);
        rules(Map.of());
    }

    @Test
    void whatTheStationsCanMakeInASlotIsALimit() {
        Object stations = shikanji.anyone().get(STORE).expect(200).at("/stations");
        counting("fryer", 2);
        try {
            String slot = "2026-11-25T09:00:00Z";
            // A plate keeps the fryer busy for 45 seconds; it has two minutes in each half hour, and an hour for a
            // slot.
            place(Basket.of("samosa", 5).with("fulfilment", Map.of("type", "pickup", "slot", slot)))
                    .expect(201);
            place(at(slot)).expect(422, "slot_full");
            place(Basket.of("masala-chaas", 1).with("fulfilment", Map.of("type", "pickup", "slot", slot)))
                    .expect(201);
        } finally {
            shikanji.manager().put(STORE, Map.of("stations", stations)).expect(200);
        }
    }

    private static void counting(String station, int makeMinutes) {
        List<Map<String, Object>> stations =
                List.of(Map.of("slug", station, "name", "Fryer", "makeMinutes", makeMinutes));
        shikanji.manager().put(STORE, Map.of("stations", stations)).expect(200);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-11-23T13:05:00Z, slot_unavailable",
        "2026-11-23T07:00:00Z, slot_unavailable",
        "2026-11-22T13:00:00Z, slot_unavailable",
        "2026-11-23T17:30:00Z, slot_unavailable",
        "2026-11-26T13:00:00Z, slot_unavailable",
        "9999-12-31T13:00:00Z, slot_unavailable",
        "soon, validation_failed",
        "2026-11-23, validation_failed"
    })
    void whatIsNoSlotIsRefused(String slot, String code) {
        Answer refused = place(at(slot)).expect(422, code);

        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/fulfilment/slot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?date=tomorrow", "?date=2026-02-30", "?date=%2B999999999-12-31", "?fulfilment=drone"})
    void whatIsNoQuestionForSlotsIsRefused(String query) {
        shikanji.anyone().get(STORE + "/slots" + query).expect(400, "malformed_request");
    }

    @ParameterizedTest
    @CsvSource({
        "minutes, 25, /slots/minutes",
        "daysAhead, 15, /slots/daysAhead",
        "orders, 0, /slots/orders",
        "noticeMinutes, -1, /slots/noticeMinutes",
        "longestWaitMinutes, 0, /slots/longestWaitMinutes"
    })
    void rulesThatCannotBeAreRefused(String field, int value, String pointer) {
        Answer refused = shikanji.manager()
                .put(STORE, Map.of("slots", Map.of(field, value)))
                .expect(422, "validation_failed");

        assertThat(refused.texts("/errors", "pointer")).contains(pointer);
    }
}
