package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Some products together, for one price: as the owner makes it, guests order it and the kitchen cooks it. */
class CombosTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private final Client owner = shikanji.staff("owner");

    static Map<String, Object> draft(String name, long pricePaise, String... products) {
        List<Map<String, Object>> slots = Arrays.stream(products)
                .map(product -> Map.<String, Object>of(
                        "name", "Part " + product, "choices", List.of(Map.of("productId", product))))
                .toList();
        return new HashMap<>(Map.of("name", name, "pricePaise", pricePaise, "status", "published", "slots", slots));
    }

    private static Map<String, Object> item(String combo, int quantity, Object... parts) {
        return Map.of("productId", combo, "quantity", quantity, "parts", List.of(parts));
    }

    private static Map<String, Object> part(String product, String... options) {
        return Map.of("productId", product, "options", List.of(options));
    }

    private static Map<String, Object> basket(Object... items) {
        return Map.of(
                "storeId",
                "mg-road",
                "fulfilment",
                Map.of("type", "pickup"),
                "paymentMethod",
                "counter",
                "items",
                List.of(items));
    }

    private static Answer quote(Object... items) {
        return shikanji.customer().post("/orders/quote", basket(items)).expect(200);
    }

    private static long onHand(String product) {
        return owner(product, "/onHand");
    }

    private static long owner(String product, String field) {
        return shikanji.staff("owner")
                .get("/inventory/" + product + "?storeId=mg-road")
                .expect(200)
                .number(field);
    }

    @Test
    void itsPartsShareThePriceInLinesOfTheirOwn() {
        Answer quote = quote(
                item("chai-break", 2, part("masala-chai"), part("samosa")),
                Map.of("productId", "kachori", "quantity", 1));

        assertThat(quote.texts("/problems", "code")).isEmpty();
        assertThat(quote.texts("/lines", "name")).containsExactly("Masala Chai", "Samosa", "Kachori");
        // 99 rupees over 30 and 80: 27 and 72.
        assertThat(quote.number("/lines/0/unitPricePaise")).isEqualTo(27_00);
        assertThat(quote.number("/lines/1/unitPricePaise")).isEqualTo(72_00);
        assertThat(quote.number("/subtotalPaise")).isEqualTo(2 * 99_00 + 50_00);
        assertThat(quote.text("/lines/1/combo/name")).isEqualTo("Chai Break");
        assertThat(quote.at("/lines/2/combo").isMissingNode()).isTrue();
        assertThat(quote.at("/lines")
                        .valueStream()
                        .map(line -> line.path("item").asInt()))
                .containsExactly(1, 1, 2);
    }

    @Test
    void whatIsChosenCostsMoreAndOptionsAreOnTop() {
        JsonNode ginger = option("masala-chai", "Without ginger");
        Answer usual = quote(Map.of("productId", "lassi-meal", "quantity", 1));
        Answer mango = quote(item("lassi-meal", 1, part("mango-lassi"), part("samosa")));

        assertThat(usual.number("/totalPaise")).isEqualTo(125_00);
        assertThat(usual.texts("/lines", "productSlug")).containsExactly("sweet-lassi", "kachori");
        assertThat(mango.number("/totalPaise")).isEqualTo((125 + 20 + 25) * 100);
        assertThat(quote(item(
                                "chai-break",
                                1,
                                part("masala-chai", ginger.path("id").asString()),
                                part("samosa")))
                        .number("/totalPaise"))
                .isEqualTo(99_00 + ginger.path("pricePaise").asLong());
    }

    private static JsonNode option(String product, String name) {
        return shikanji.anyone()
                .get("/products/" + product + "?storeId=mg-road")
                .at("/customizations")
                .valueStream()
                .flatMap(group -> group.path("options").valueStream())
                .filter(choice -> choice.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itIsNeverDearerThanItsParts() {
        // 40 instead of 80, at this store only.
        shikanji.manager()
                .put("/inventory/samosa/offer?storeId=mg-road", Map.of("pricePaise", 40_00))
                .expect(200);
        try {
            Answer quote = quote(Map.of("productId", "chai-break", "quantity", 1));

            assertThat(quote.number("/totalPaise")).isEqualTo(30_00 + 40_00);
            assertThat(shikanji.anyone()
                            .get("/combos/chai-break?storeId=mg-road")
                            .number("/apartPaise"))
                    .isEqualTo(70_00);
        } finally {
            Map<String, Object> chainPrice = new HashMap<>();
            chainPrice.put("pricePaise", null);
            shikanji.manager()
                    .put("/inventory/samosa/offer?storeId=mg-road", chainPrice)
                    .expect(200);
        }
        owner.post("/combos", draft("Dear", 110_01, "masala-chai", "samosa")).expect(422, "dearer_than_apart");
    }

    @Test
    void anOrderTakesStockOfEachPartAndKeepsWhatItWasCalled() {
        String id = owner.post("/combos", draft("Chai with Two Kachori", 110_00, "kachori", "masala-chai", "kachori"))
                .expect(201)
                .text("/id");
        long before = onHand("kachori");
        long reserved = owner("kachori", "/reserved");
        Answer placed = shikanji.customer()
                .once()
                .post("/orders", basket(Map.of("productId", id, "quantity", 3)))
                .expect(201);

        assertThat(owner("kachori", "/reserved")).isEqualTo(reserved + 6);
        assertThat(onHand("kachori")).isEqualTo(before);
        assertThat(placed.number("/totalPaise")).isEqualTo(330_00);
        owner.delete("/combos/" + id).expect(204);
        shikanji.anyone().get("/combos/" + id).expect(404);
        Answer order =
                shikanji.staff("owner").get("/orders/" + placed.text("/id")).expect(200);
        assertThat(order.at("/lines")
                        .valueStream()
                        .map(line -> line.at("/combo/name").asString()))
                .containsExactly("Chai with Two Kachori", "Chai with Two Kachori", "Chai with Two Kachori");
        assertThat(quote(Map.of("productId", id, "quantity", 1)).texts("/problems", "code"))
                .containsExactly("item_unavailable");
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void whatDoesNotGoTogetherIsNamedAtItsPlace() {
        Answer quote = quote(
                item("chai-break", 1, part("masala-chai")),
                item("chai-break", 1, part("masala-chai"), part("kachori")),
                item("chai-break", 1, part("masala-chai", "opt_none"), part("samosa")),
                item("lassi-meal", 99, part("sweet-lassi"), part("kachori")),
                item("lassi-meal", 99, part("sweet-lassi"), part("kachori")),
                item("lassi-meal", 99, part("sweet-lassi"), part("kachori")),
                item("lassi-meal", 99, part("sweet-lassi"), part("kachori")),
                item("lassi-meal", 99, part("sweet-lassi"), part("kachori")),
                item("lassi-meal", 99, part("sweet-lassi"), part("kachori")));

        assertThat(quote.texts("/problems", "code"))
                .contains("combo_incomplete", "combo_choice_unknown", "unknown_option", "out_of_stock");
        assertThat(quote.texts("/problems", "pointer"))
                .contains(
                        "/items/0/parts",
                        "/items/1/parts/1/productId",
                        "/items/2/parts/0/options",
                        "/items/3/quantity");
        assertThat(quote.at("/quoteToken").isNull()).isTrue();
    }

    @Test
    void aStoreDoesNotOfferItWhileAPartOfItIsSoldOut() {
        String until = RunningShikanji.OPEN.plusSeconds(3_600).toString();
        shikanji.manager()
                .post("/inventory/masala-chai/sold-out", Map.of("storeId", "mg-road", "until", until))
                .expect(200);
        try {
            JsonNode combos =
                    shikanji.anyone().get("/combos?storeId=mg-road").expect(200).at("/items");
            assertThat(combos.valueStream()
                            .filter(combo -> combo.path("slug").asString().equals("chai-break"))
                            .map(combo -> combo.path("available").asBoolean()))
                    .containsExactly(false);
            assertThat(shikanji.anyone()
                            .get("/combos/chai-break?storeId=koramangala")
                            .at("/available")
                            .asBoolean())
                    .isTrue();
            assertThat(quote(Map.of("productId", "chai-break", "quantity", 1)).texts("/problems", "pointer"))
                    .containsExactly("/items/0/parts/0/productId");
        } finally {
            shikanji.manager()
                    .delete("/inventory/masala-chai/sold-out?storeId=mg-road")
                    .expect(200);
        }
    }

    @Test
    void theOwnerChangesItAndTwoDoNotOverwriteEachOther() {
        Client keyed = owner.once();
        Map<String, Object> draft = draft("Evening Pair", 120_00, "traditional-shikanji", "kachori");
        Answer made = keyed.post("/combos", draft).expect(201);
        assertThat(keyed.post("/combos", draft).expect(201).text("/id")).isEqualTo(made.text("/id"));
        assertThat(made.text("/slug")).isEqualTo("evening-pair");
        assertThat(owner.post("/combos", draft).expect(201).text("/slug")).isEqualTo("evening-pair-2");
        String path = "/combos/" + made.text("/id");

        Answer changed = owner.with("If-Match", made.header("ETag"))
                .put(path, Map.of("pricePaise", 115_00))
                .expect(200);
        owner.with("If-Match", made.header("ETag"))
                .put(path, Map.of("pricePaise", 100_00))
                .expect(412, "version_conflict");

        assertThat(changed.at("/slots")).isEqualTo(made.at("/slots"));
        assertThat(shikanji.anyone().get(path).number("/pricePaise")).isEqualTo(115_00);
        owner.put(path, Map.of("status", "draft")).expect(200);
        shikanji.anyone().get(path).expect(404);
        assertThat(owner.get("/catalogue" + path).expect(200).text("/status")).isEqualTo("draft");
    }

    @Test
    void badInputIsNamedFieldByField() {
        Answer refused = owner.post(
                        "/combos",
                        Map.of(
                                "name",
                                "",
                                "pricePaise",
                                -1,
                                "slots",
                                List.of(
                                        Map.of("name", "One", "choices", List.of(Map.of("productId", "none"))),
                                        Map.of(
                                                "name",
                                                "Two",
                                                "choices",
                                                List.of(
                                                        Map.of("productId", "samosa", "default", true),
                                                        Map.of(
                                                                "productId",
                                                                "samosa",
                                                                "surchargePaise",
                                                                -5,
                                                                "default",
                                                                true))))))
                .expect(422);

        assertThat(refused.texts("/errors", "pointer"))
                .contains(
                        "/name",
                        "/pricePaise",
                        "/slots/0/choices/0/productId",
                        "/slots/1/choices/1/productId",
                        "/slots/1/choices/1/surchargePaise",
                        "/slots/1/choices");
        owner.post("/combos", draft("Alone", 10_00, "samosa")).expect(422);
    }

    @Test
    void aSectionOfTheMenuIsMadeMovedAndRemovedOnlyWhenEmpty() {
        Answer made = owner.post("/categories", Map.of("name", "Sweets", "hindiName", "मिठाई", "position", 9))
                .expect(201);
        String path = "/categories/" + made.text("/id");
        assertThat(made.text("/slug")).isEqualTo("sweets");
        assertThat(shikanji.anyone().get("/categories").texts("/items", "slug")).endsWith("sweets");
        owner.post("/categories", Map.of("name", "Dry sweets", "parent", "sweets"))
                .expect(201);
        owner.put("/categories/coolers", Map.of("parent", "dry-sweets")).expect(422, "too_deep");
        owner.put(path, Map.of("parent", "coolers")).expect(422, "too_deep");
        owner.delete(path).expect(409, "category_in_use");
        owner.delete("/categories/coolers").expect(409, "category_in_use");

        owner.delete("/categories/dry-sweets").expect(204);
        owner.with("If-Match", made.header("ETag"))
                .put(path, Map.of("position", 0, "name", "Mithai"))
                .expect(200);
        owner.with("If-Match", made.header("ETag"))
                .put(path, Map.of("position", 1))
                .expect(412, "version_conflict");
        owner.delete(path).expect(204);

        owner.delete(path).expect(404);
        assertThat(shikanji.anyone().get("/categories").texts("/items", "slug")).doesNotContain("sweets");
    }
}
