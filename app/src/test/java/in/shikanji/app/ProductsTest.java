package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The owner keeps the menu, each store its own prices and what is sold out. */
class ProductsTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private final Client owner = shikanji.staff("owner");

    private static Map<String, Object> sherbet(String name) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "name",
                name,
                "kind",
                "made_to_order",
                "pricePaise",
                6000,
                "taxBps",
                500,
                "hsn",
                "996331",
                "category",
                "coolers",
                "station",
                "bar",
                "prepMinutes",
                3));
        draft.put("recipe", List.of(part("lemon-juice", 20), part("sugar", 15), part("water", 200)));
        draft.put("status", "published");
        return draft;
    }

    private static Map<String, Object> part(String ingredient, Number amount) {
        return Map.of("ingredientId", id(ingredient), "amount", amount);
    }

    private static String id(String ingredient) {
        return shikanji.anyone().get("/ingredients/" + ingredient).expect(200).text("/ingredient/id");
    }

    private static Answer menu(String product) {
        return shikanji.anyone().get("/products/" + product + "?storeId=mg-road");
    }

    private static Answer quote(String product, String... options) {
        return shikanji.customer()
                .post(
                        "/orders/quote",
                        Map.of(
                                "storeId", "mg-road",
                                "fulfilment", Map.of("type", "pickup"),
                                "items",
                                        List.of(Map.of(
                                                "productId", product, "quantity", 1, "options", List.of(options)))))
                .expect(200);
    }

    @Test
    void whatIsPublishedIsOnTheMenuOfTheNextReaderAndCanBeOrdered() {
        Map<String, Object> draft = sherbet("Nimbu Sherbet");
        draft.put("status", "draft");
        Answer made = owner.post("/products", draft).expect(201);
        String slug = made.text("/product/slug");
        assertThat(slug).isEqualTo("nimbu-sherbet");
        menu(slug).expect(404);

        owner.put("/products/" + slug, Map.of("status", "published")).expect(200);

        Answer shown = menu(slug).expect(200);
        assertThat(shown.at("/diet/jain").booleanValue()).isTrue();
        assertThat(shown.at("/available").booleanValue()).isTrue();
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), Basket.of(slug, 2));
        owner.delete("/products/" + slug).expect(204);
        menu(slug).expect(404);
        owner.delete("/products/" + slug).expect(404);
        assertThat(owner.get("/orders/" + order.id()).expect(200).text("/lines/0/name"))
                .isEqualTo("Nimbu Sherbet");
        order.along(shikanji.staff("chef"), "confirmed", "preparing");
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void putTakesBackWhatGetGaveAndLeavesTheRest() {
        Answer before = owner.get("/catalogue/products/masala-chai").expect(200);

        owner.put("/products/masala-chai", before.at("")).expect(200);
        Answer changed = owner.put("/products/masala-chai", Map.of("hindiName", "मसाला चाय"))
                .expect(200);

        assertThat(changed.text("/product/hindiName")).isEqualTo("मसाला चाय");
        for (String field : List.of("recipe", "customizations", "pricePaise", "nutrition", "tags")) {
            assertThat(changed.at("/product/" + field)).as(field).isEqualTo(before.at("/" + field));
        }
        assertThat(menu("masala-chai").text("/hindiName")).isEqualTo("मसाला चाय");
    }

    @Test
    void optionsThatAreSentWithoutEffectsKeepThem() {
        JsonNode shown = menu("masala-chaas").expect(200).at("/customizations");

        owner.put("/products/masala-chaas", Map.of("customizations", shown)).expect(200);

        String jain = shikanji.option("masala-chaas", "Jain preparation, without ginger");
        assertThat(quote("masala-chaas", jain).at("/lines/0/diet/jain").booleanValue())
                .isTrue();
    }

    @Test
    void aGroupIsAskedOnlyWithTheOptionThatItNeeds() {
        Map<String, Object> draft = sherbet("Sherbet with topping");
        draft.put(
                "customizations",
                List.of(
                        Map.of(
                                "name",
                                "Topping",
                                "min",
                                0,
                                "max",
                                1,
                                "options",
                                List.of(
                                        Map.of("name", "Plain"),
                                        Map.of(
                                                "name",
                                                "Nuts",
                                                "pricePaise",
                                                1500,
                                                "effects",
                                                List.of(Map.of(
                                                        "effect",
                                                        "add",
                                                        "ingredientId",
                                                        id("pistachio"),
                                                        "amount",
                                                        4))))),
                        Map.of(
                                "name",
                                "Which nuts",
                                "min",
                                1,
                                "max",
                                1,
                                "needs",
                                List.of("0/1"),
                                "options",
                                List.of(Map.of("name", "Whole"), Map.of("name", "Chopped", "pricePaise", 500)))));
        String slug = owner.post("/products", draft).expect(201).text("/product/slug");
        String nuts = shikanji.option(slug, "Nuts");
        String chopped = shikanji.option(slug, "Chopped");

        assertThat(quote(slug).number("/totalPaise")).isEqualTo(6000);
        assertThat(quote(slug, nuts).texts("/lines/0/options", "name")).containsExactly("Nuts", "Whole");
        assertThat(quote(slug, nuts, chopped).number("/totalPaise")).isEqualTo(8000);
        assertThat(quote(slug, chopped).texts("/problems", "code")).containsExactly("option_not_applicable");
        assertThat(quote(slug, nuts).at("/lines/0/diet/nutFree").booleanValue()).isFalse();
    }

    @Test
    void whatIsSoldByTheClockIsOfferedThenAndSaysWhen() {
        Map<String, Object> draft = sherbet("Lunch Sherbet");
        draft.put(
                "schedule",
                Map.of(
                        "weekdays",
                        List.of("monday", "tuesday"),
                        "times",
                        List.of(Map.of("from", "12:00", "to", "15:00"))));
        String slug = owner.post("/products", draft).expect(201).text("/product/slug");

        assertThat(menu(slug).at("/available").booleanValue()).isTrue();
        assertThat(quote(slug).at("/problems")).isEmpty();

        shikanji.pass(Duration.ofMinutes(150)); // 15:00 in Bengaluru
        assertThat(menu(slug).at("/available").booleanValue()).isFalse();
        assertThat(quote(slug).texts("/problems", "code")).contains("item_unavailable");
        assertThat(quote(slug).texts("/problems", "message"))
                .anySatisfy(message -> assertThat(message).contains("12:00 PM to 3:00 PM, Mondays, Tuesdays"));
    }

    @Test
    void aStoreHasItsOwnPriceAndLeavesOutWhatItDoesNotSell() {
        Client manager = shikanji.manager();

        manager.put("/inventory/sweet-lassi/offer?storeId=mg-road", Map.of("pricePaise", 9900))
                .expect(200);
        manager.put("/inventory/kachori/offer?storeId=mg-road", Map.of("listed", false))
                .expect(200);

        assertThat(menu("sweet-lassi").number("/pricePaise")).isEqualTo(9900);
        assertThat(quote("sweet-lassi").number("/totalPaise")).isEqualTo(9900);
        assertThat(shikanji.anyone()
                        .get("/products/sweet-lassi?storeId=koramangala")
                        .number("/pricePaise"))
                .isEqualTo(9000);
        assertThat(shikanji.anyone().get("/products?storeId=mg-road&limit=100").texts("/items", "slug"))
                .doesNotContain("kachori");
        assertThat(quote("kachori").texts("/problems", "code")).contains("item_unavailable");
        manager.put("/inventory/sweet-lassi/offer?storeId=koramangala", Map.of("pricePaise", 1))
                .expect(404);
        manager.put("/inventory/kachori/offer?storeId=mg-road", Map.of("listed", true))
                .expect(200);
        Map<String, Object> chainPrice = new HashMap<>();
        chainPrice.put("pricePaise", null);
        manager.put("/inventory/sweet-lassi/offer?storeId=mg-road", chainPrice).expect(200);
        assertThat(menu("sweet-lassi").number("/pricePaise")).isEqualTo(9000);
    }

    @Test
    void nobodySellsAboveTheMrp() {
        Client manager = shikanji.manager();

        manager.put("/inventory/masala-shikanji-mix/offer?storeId=mg-road", Map.of("pricePaise", 39901))
                .expect(422, "above_mrp");
        owner.put("/products/masala-shikanji-mix", Map.of("pricePaise", 40000)).expect(422, "above_mrp");
        owner.put("/products/masala-shikanji-mix", Map.of("mrpPaise", 20000)).expect(422, "above_mrp");
        for (Object price : List.of(0, -1, 1.5, "80")) {
            owner.put("/products/masala-shikanji-mix", Map.of("pricePaise", price))
                    .expect(422);
        }
        assertThat(menu("masala-shikanji-mix").text("/unitSalePrice/per")).isEqualTo("g");
        assertThat(menu("masala-shikanji-mix").number("/unitSalePrice/pricePaise"))
                .isEqualTo(120);
    }

    @Test
    void whatIsSoldOutComesBackByItselfAndWhenSomebodySaysSo() {
        Client chef = shikanji.staff("chef");
        String until = RunningShikanji.OPEN.plus(Duration.ofHours(1)).toString();
        Map<String, String> gone = Map.of("storeId", "mg-road", "until", until, "reason", "fryer");

        chef.post("/inventory/samosa/sold-out", gone).expect(200);
        assertThat(menu("samosa").at("/available").booleanValue()).isFalse();
        assertThat(quote("samosa").texts("/problems", "code")).contains("item_unavailable");
        shikanji.pass(Duration.ofHours(1));
        assertThat(menu("samosa").at("/available").booleanValue()).isTrue();

        chef.post("/inventory/dhokla/sold-out", Map.of("storeId", "mg-road", "until", "2026-11-23T12:00:00Z"))
                .expect(200);
        assertThat(menu("dhokla").at("/available").booleanValue()).isFalse();
        chef.delete("/inventory/dhokla/sold-out?storeId=mg-road").expect(200);
        assertThat(menu("dhokla").at("/available").booleanValue()).isTrue();

        chef.post("/inventory/samosa/sold-out", Map.of("storeId", "mg-road")).expect(422, "validation_failed");
        chef.post("/inventory/samosa/sold-out", Map.of("storeId", "mg-road", "until", "2027-01-01T00:00:00Z"))
                .expect(422, "validation_failed");
    }

    @Test
    void whatWasSoldOutAfterTheQuoteIsRefusedWhenOrdering() {
        Client customer = shikanji.customer();
        String token = customer.post(
                        "/orders/quote", Basket.of("mango-lassi", 1).json())
                .expect(200)
                .text("/quoteToken");
        shikanji.staff("chef")
                .post("/inventory/mango-lassi/sold-out", Map.of("storeId", "mg-road", "until", "2026-11-23T12:00:00Z"))
                .expect(200);

        customer.once()
                .post("/orders", Map.of("quoteToken", token, "paymentMethod", "counter"))
                .expect(422, "item_unavailable");

        shikanji.staff("chef")
                .delete("/inventory/mango-lassi/sold-out?storeId=mg-road")
                .expect(200);
        customer.once()
                .post("/orders", Map.of("quoteToken", token, "paymentMethod", "counter"))
                .expect(201);
    }

    @Test
    void theMenuIsFoundByNameIngredientAndInHindiAndForgivesSlips() {
        for (String words : List.of("shikanjee", "शिकंजी", "tradtional shikanji")) {
            assertThat(found(words)).as(words).startsWith("traditional-shikanji");
        }
        assertThat(found("पिस्ता")).startsWith("sweet-lassi");
        assertThat(found("lassi")).containsExactly("sweet-lassi", "mango-lassi");
        assertThat(found("pizza")).isEmpty();
        assertThat(found("lassi&maxPricePaise=9500")).containsExactly("sweet-lassi");
        assertThat(found("lassi&sort=-price")).containsExactly("mango-lassi", "sweet-lassi");
    }

    private static List<String> found(String words) {
        String query = words.replace(" ", "%20");
        return shikanji.anyone().get("/products?q=" + query).expect(200).texts("/items", "slug");
    }

    @Test
    void badInputIsNamedFieldByField() {
        Map<String, Object> bad = sherbet("Bad");
        bad.put("kind", "packaged");
        bad.put("hsn", "abcd");
        bad.put("taxBps", 700);
        bad.put("category", "nowhere");
        bad.put("station", "moon");
        bad.put("netQuantity", "a lot");
        bad.put("schedule", Map.of("times", List.of(Map.of("from", "25:00", "to", "3"))));
        bad.put(
                "customizations",
                List.of(Map.of("name", "Size", "min", 2, "max", 1, "options", List.of(Map.of("name", "One")))));
        bad.put("recipe", List.of(Map.of("ingredientId", "ingr_none"), part("sugar", 0.0001)));

        assertThat(owner.post("/products", bad).expect(422).texts("/errors", "pointer"))
                .contains(
                        "/mrpPaise",
                        "/hsn",
                        "/taxBps",
                        "/category",
                        "/station",
                        "/netQuantity",
                        "/schedule/times/0/from",
                        "/customizations/0/min",
                        "/recipe/0/ingredientId",
                        "/recipe/1/amount");
    }

    @Test
    void theSameRequestMakesOneProductAndASkuIsOneProducts() {
        Client keyed = owner.once();
        Map<String, Object> draft = sherbet("Once");
        draft.put("sku", "SHB-1");

        String id = keyed.post("/products", draft).expect(201).text("/product/id");

        assertThat(keyed.post("/products", draft).expect(201).text("/product/id"))
                .isEqualTo(id);
        owner.post("/products", draft).expect(422, "sku_taken");
        draft.remove("sku");
        assertThat(owner.post("/products", draft).expect(201).text("/product/slug"))
                .isEqualTo("once-2");
    }

    @Test
    void optionsOfAnotherProductCantBeTakenOver() {
        JsonNode chai = owner.get("/catalogue/products/masala-chai").at("/customizations");
        Map<String, Object> thief = sherbet("Thief");
        thief.put("customizations", chai);

        String slug = owner.post("/products", thief).expect(201).text("/product/slug");

        assertThat(owner.get("/catalogue/products/masala-chai").at("/customizations"))
                .isEqualTo(chai);
        assertThat(owner.get("/catalogue/products/" + slug).texts("/customizations", "id"))
                .doesNotContainAnyElementsOf(
                        owner.get("/catalogue/products/masala-chai").texts("/customizations", "id"));
    }

    @Test
    void twoWhoChangeTheSameVersionAreToldApart() {
        Client mine =
                owner.with("If-Match", owner.get("/catalogue/products/dhokla").header("ETag"));

        List<Answer> answers =
                AtOnce.run(4, number -> mine.put("/products/dhokla", Map.of("seoTitle", "Dhokla " + number)));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).contains(412);
    }
}
