package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What staff see of products beside what guests see: drafts, what was deleted, and why a badge does not hold. */
class CatalogueForStaffTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private final Client owner = shikanji.staff("owner");

    private static String id(String ingredient) {
        return shikanji.anyone().get("/ingredients/" + ingredient).expect(200).text("/ingredient/id");
    }

    private static Map<String, Object> part(String ingredient, Number amount) {
        return Map.of("ingredientId", id(ingredient), "amount", amount);
    }

    /** A draft of a lassi, with ginger if one wants it. */
    private Answer lassi(String name) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "name", name,
                "kind", "made_to_order",
                "pricePaise", 9000,
                "taxBps", 500,
                "hsn", "996331",
                "category", "coolers",
                "station", "bar"));
        draft.put("recipe", List.of(part("curd", 150), part("sugar", 15)));
        Map<String, Object> ginger = Map.of(
                "name",
                "With ginger",
                "effects",
                List.of(Map.of("effect", "add", "ingredientId", id("fresh-ginger"), "amount", 5)));
        draft.put("customizations", List.of(Map.of("name", "Ginger", "min", 0, "max", 1, "options", List.of(ginger))));
        return owner.post("/products", draft).expect(201);
    }

    private JsonNode row(String query, String slug) {
        for (JsonNode row :
                owner.get("/catalogue/products?" + query).expect(200).at("/items")) {
            if (row.at("/slug").asString().equals(slug)) {
                return row;
            }
        }
        throw new AssertionError("no row for " + slug + " with " + query);
    }

    @Test
    void aDraftIsJudgedAsItComesAndWithWhatIsChosen() {
        Answer made = lassi("Plain Lassi");
        String slug = made.text("/product/slug");
        String ginger = made.text("/product/customizations/0/options/0/id");

        Answer usual = owner.get("/catalogue/products/" + slug + "/diet").expect(200);
        Answer chosen = owner.get("/catalogue/products/" + slug + "/diet?options=" + ginger)
                .expect(200);

        assertThat(made.at("/diet/jain").booleanValue()).isTrue();
        assertThat(usual.at("/diet")).isEqualTo(made.at("/diet"));
        assertThat(usual.at("/options")).isEmpty();
        assertThat(chosen.text("/options/0")).isEqualTo(ginger);
        assertThat(chosen.at("/diet/jain").booleanValue()).isFalse();
        assertThat(chosen.at("/diet/why").toString()).contains("Has fresh ginger, a fresh root.");
        assertThat(owner.get("/catalogue/products/" + slug + "/diet?options=opt_none")
                        .expect(422)
                        .text("/code"))
                .isEqualTo("unknown_option");
    }

    @Test
    void aPreviewSaysWhatTakesABadgeAndHowItWouldBeJudged() {
        String slug = lassi("Cumin Lassi").text("/product/slug");
        Map<String, Object> change = Map.of("recipe", List.of(part("curd", 150), part("fresh-ginger", 5)));

        Answer preview =
                owner.put("/products/" + slug + "?preview=true", change).expect(200);

        JsonNode jain = preview.at("/badges")
                .valueStream()
                .filter(badge -> badge.at("/badge").asString().equals("jain"))
                .findFirst()
                .orElseThrow();
        assertThat(jain.at("/after").booleanValue()).isFalse();
        assertThat(jain.at("/why/0").asString()).isEqualTo("Has fresh ginger, a fresh root.");
        assertThat(preview.at("/diet/jain").booleanValue()).isFalse();
        assertThat(owner.get("/catalogue/products/" + slug + "/diet")
                        .at("/diet/jain")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void theListShowsPicturesAndBadgesAndWhatWasDeletedOnlyToWhoAsks() {
        String slug = lassi("Rose Lassi").text("/product/slug");

        JsonNode row = row("q=rose+lassi", slug);
        assertThat(row.at("/image").asString()).startsWith("/images/products/");
        assertThat(row.at("/badges").toString()).contains("\"jain\"").doesNotContain("vegan");
        assertThat(owner.get("/catalogue/products/" + slug).expect(200).text("/images/0/alt"))
                .isEqualTo("Rose Lassi");

        owner.delete("/products/" + slug).expect(204);

        assertThat(owner.get("/catalogue/products?q=rose+lassi").at("/items")).isEmpty();
        assertThat(row("q=rose+lassi&status=deleted", slug).at("/status").asString())
                .isEqualTo("deleted");
        owner.get("/catalogue/products/" + slug).expect(404);
    }
}
