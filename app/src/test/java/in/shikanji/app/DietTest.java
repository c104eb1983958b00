package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What is said of a dish follows from what staff say of ingredients and of the rules, in the same moment. */
class DietTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private final Client owner = shikanji.staff("owner");

    private static boolean is(String product, String badge) {
        return shikanji.anyone()
                .get("/products/" + product)
                .expect(200)
                .at("/diet/" + badge)
                .booleanValue();
    }

    private static List<String> badges(Answer changed) {
        return changed.at("/badges")
                .valueStream()
                .map(change -> change.path("productName").asString() + " "
                        + change.path("badge").asString() + " "
                        + change.path("after").booleanValue())
                .toList();
    }

    @Test
    void whatSomebodySaysOfAnIngredientIsSeenByTheNextReader() {
        Answer before = owner.get("/ingredients/nutmeg").expect(200);
        assertThat(before.texts("/products", "slug")).containsExactly("premium-chai-masala");

        Map<String, Object> asRoot = Map.of("part", "root");
        Answer preview = owner.put("/ingredients/nutmeg?preview=true", asRoot).expect(200);
        assertThat(is("premium-chai-masala", "jain")).isTrue();
        Answer changed = owner.put("/ingredients/nutmeg", asRoot).expect(200);
        assertThat(is("premium-chai-masala", "jain")).isFalse();

        assertThat(badges(changed)).isEqualTo(badges(preview)).containsExactly("Premium Chai Masala jain false");
        assertThat(badges(owner.put("/ingredients/nutmeg", before.at("/ingredient"))
                        .expect(200)))
                .containsExactly("Premium Chai Masala jain true");
    }

    @Test
    void whatNobodyDescribedTakesEveryClaimFromWhatHasIt() {
        JsonNode before = owner.get("/ingredients/citric-acid").at("/ingredient");

        Answer changed = owner.put("/ingredients/citric-acid", java.util.Collections.singletonMap("origin", null));

        assertThat(badges(changed.expect(200)))
                .contains("Masala Shikanji Mix veg false", "Masala Shikanji Mix jain false");
        assertThat(is("masala-shikanji-mix", "veg")).isFalse();
        owner.put("/ingredients/citric-acid", before).expect(200);
        assertThat(is("masala-shikanji-mix", "veg")).isTrue();
    }

    @Test
    void whatThePasteIsMadeOfDecidesForTheDish() {
        JsonNode paste = owner.get("/ingredients/ginger-chilli-paste").at("/ingredient");
        String chilli = owner.get("/ingredients/green-chilli").text("/ingredient/id");

        Answer changed = owner.put(
                        "/ingredients/ginger-chilli-paste",
                        Map.of(
                                "preparation",
                                Map.of(
                                        "yield",
                                        100,
                                        "parts",
                                        List.of(Map.of("ingredientId", chilli, "amount", 0.1, "unit", "kg")))))
                .expect(200);

        assertThat(badges(changed)).containsExactly("Dhokla jain true");
        assertThat(is("dhokla", "jain")).isTrue();
        owner.put("/ingredients/ginger-chilli-paste", paste).expect(200);
        assertThat(is("dhokla", "jain")).isFalse();
    }

    @Test
    void nothingIsMadeOfItself() {
        String paste = owner.get("/ingredients/ginger-chilli-paste").text("/ingredient/id");
        String chilli = owner.get("/ingredients/green-chilli").text("/ingredient/id");
        for (String part : List.of(paste, chilli)) {
            owner.put(
                            "/ingredients/green-chilli",
                            Map.of(
                                    "preparation",
                                    Map.of("yield", 100, "parts", List.of(Map.of("ingredientId", part, "amount", 1)))))
                    .expect(422, "circular_recipe");
        }
    }

    @Test
    void whoSawAnEarlierVersionIsTold() {
        Answer seen = owner.get("/ingredients/fennel").expect(200);
        Client mine = owner.with("If-Match", seen.header("ETag"));

        mine.put("/ingredients/fennel", Map.of("hindiName", "सौंफ")).expect(200);

        mine.put("/ingredients/fennel", Map.of("hindiName", "सोंफ")).expect(412, "version_conflict");
        assertThat(owner.get("/ingredients/fennel").text("/ingredient/hindiName"))
                .isEqualTo("सौंफ");
    }

    @Test
    void theSameRequestMakesOneIngredient() {
        Client keyed = owner.once();
        Map<String, Object> kokum = Map.of("name", "Kokum " + UUID.randomUUID(), "unit", "g");

        String id = keyed.post("/ingredients", kokum).expect(201).text("/ingredient/id");

        assertThat(keyed.post("/ingredients", kokum).expect(201).text("/ingredient/id"))
                .isEqualTo(id);
        keyed.post("/ingredients", Map.of("name", "Another", "unit", "g")).expect(422, "idempotency_key_reused");
    }

    @Test
    void badInputIsNamedFieldByField() {
        Answer refused = owner.post(
                        "/ingredients",
                        Map.of(
                                "name",
                                " ",
                                "unit",
                                "cup",
                                "origin",
                                "moon",
                                "traits",
                                List.of("tasty"),
                                "allergens",
                                List.of("dust"),
                                "preparation",
                                Map.of("yield", -1, "parts", List.of(Map.of("ingredientId", "x", "amount", 0)))))
                .expect(422, "validation_failed");

        assertThat(refused.texts("/errors", "pointer"))
                .contains(
                        "/name",
                        "/unit",
                        "/origin",
                        "/traits",
                        "/allergens",
                        "/preparation/yield",
                        "/preparation/parts/0/ingredientId");
        owner.put("/ingredients/mint", Map.of("unit", "ml")).expect(422, "unit_in_use");
    }

    @Test
    void theBrandApprovesItsOwnRules() {
        assertThat(is("masala-chai", "jain")).isFalse();
        Map<String, Object> lenient = Map.of(
                "note",
                "As our acharya advised",
                "rules",
                List.of(Map.of("code", "fresh_rhizome", "cells", Map.of("jain", "ok"))));

        Answer preview = owner.post("/diet-rules?preview=true", lenient).expect(200);
        assertThat(shikanji.anyone().get("/diet-rules").number("/version"))
                .isLessThan(preview.number("/policy/version"));
        Answer approved = owner.post("/diet-rules", lenient).expect(201);

        assertThat(badges(approved)).contains("Masala Chai jain true", "Masala Chaas jain true", "Dhokla jain true");
        assertThat(is("masala-chai", "jain")).isTrue();
        assertThat(shikanji.anyone().get("/diet-rules").text("/approvedBy"))
                .isEqualTo(owner.get("/auth/me").text("/id"));
        owner.post(
                        "/diet-rules",
                        Map.of("rules", List.of(Map.of("code", "fresh_rhizome", "cells", Map.of("jain", "no")))))
                .expect(201);
        assertThat(is("masala-chai", "jain")).isFalse();
    }

    @Test
    void whatWasApprovedForLaterHoldsFromItsMomentOn() {
        Map<String, Object> later = Map.of(
                "effectiveFrom", RunningShikanji.OPEN.plus(Duration.ofHours(2)).toString(),
                "rules", List.of(Map.of("code", "ice", "cells", Map.of("jain", "no"))));
        Map<String, Object> again = Map.of(
                "effectiveFrom", RunningShikanji.OPEN.plus(Duration.ofHours(3)).toString(),
                "rules", List.of(Map.of("code", "ice", "cells", Map.of("jain", "ok"))));

        owner.post("/diet-rules", later).expect(201);
        owner.post("/diet-rules", again).expect(201);
        assertThat(is("traditional-shikanji", "jain")).isTrue();

        shikanji.setClock(RunningShikanji.OPEN.plus(Duration.ofHours(2)));
        assertThat(is("traditional-shikanji", "jain")).isFalse();
        shikanji.setClock(RunningShikanji.OPEN.plus(Duration.ofHours(3)));
        assertThat(is("traditional-shikanji", "jain")).isTrue();
    }

    @Test
    void whatTheWordMeansIsNoBrandsChoice() {
        for (String cell : List.of("veg", "vegan", "jain")) {
            owner.post("/diet-rules", Map.of("rules", List.of(Map.of("code", "animal", "cells", Map.of(cell, "ok")))))
                    .expect(422, "rule_fixed");
        }
        owner.post(
                        "/diet-rules",
                        Map.of("rules", List.of(Map.of("code", "gluten", "cells", Map.of("glutenFree", "ok")))))
                .expect(422, "rule_fixed");
        owner.post("/diet-rules", Map.of("effectiveFrom", "2020-01-01T00:00:00Z", "rules", List.of()))
                .expect(422, "in_the_past");
    }

    @Test
    void anOrderKeepsWhatWasSaidWhenItWasPlaced() {
        PlacedOrder order = PlacedOrder.by(shikanji.customer(), Basket.of("masala-shikanji-mix", 1));
        JsonNode before = owner.get("/ingredients/citric-acid").at("/ingredient");

        owner.put("/ingredients/citric-acid", Map.of("origin", "fungus")).expect(200);

        assertThat(is("masala-shikanji-mix", "jain")).isFalse();
        assertThat(owner.get("/orders/" + order.id()).at("/lines/0/diet/jain").booleanValue())
                .isTrue();
        owner.put("/ingredients/citric-acid", before).expect(200);
    }

    @Test
    void theOwnerKeepsTheCalendar() {
        Map<String, Object> paryushan = Map.of(
                "kind",
                "paryushan",
                "name",
                "Paryushan",
                "from",
                "2027-08-28",
                "to",
                "2027-09-04",
                "sect",
                "Shvetambara",
                "source",
                "Our sangh's almanac");
        String id = owner.post("/observances", paryushan).expect(201).text("/id");

        assertThat(shikanji.anyone()
                        .get("/observances?from=2027-09-04&to=2027-09-10")
                        .texts("/items", "id"))
                .contains(id);
        assertThat(shikanji.anyone().get("/observances?from=2027-09-05").texts("/items", "id"))
                .doesNotContain(id);
        owner.put("/observances/" + id, Map.of("to", "2027-08-01")).expect(422, "before_from");
        owner.put("/observances/" + id, Map.of("to", "2027-09-05")).expect(200);
        assertThat(shikanji.anyone().get("/observances?from=2027-09-05").texts("/items", "id"))
                .contains(id);
        owner.delete("/observances/" + id).expect(204);
        owner.delete("/observances/" + id).expect(404);
    }

    @Test
    void everyStoreKnowsItsSunset() {
        Answer sun =
                shikanji.anyone().get("/stores/mg-road/sun?date=2026-11-23").expect(200);

        assertThat(sun.text("/sunset")).startsWith("2026-11-23T12:20");
        assertThat(shikanji.anyone().get("/stores/mg-road/sun").expect(200).text("/date"))
                .isEqualTo("2026-11-23");
        shikanji.anyone().get("/stores/mg-road/sun?date=yesterday").expect(400);
    }
}
