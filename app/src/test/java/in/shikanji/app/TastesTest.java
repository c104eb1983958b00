package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each household keeps its own way: a quote says what does not suit it, and lets it be ordered all the same. */
class TastesTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private final Client customer = shikanji.customer();

    private List<String> warnings(String product, String... options) {
        Answer quote = customer.post(
                        "/orders/quote",
                        Map.of(
                                "storeId", "mg-road",
                                "fulfilment", Map.of("type", "pickup"),
                                "items",
                                        List.of(Map.of(
                                                "productId", product, "quantity", 1, "options", List.of(options)))))
                .expect(200);
        assertThat(quote.at("/problems")).isEmpty();
        assertThat(quote.text("/quoteToken")).isNotEmpty();
        return quote.texts("/warnings", "message");
    }

    private void keep(String diet, List<String> accepts, List<String> refuses) {
        customer.put("/customers/me/preferences", Map.of("diet", diet, "accepts", accepts, "refuses", refuses))
                .expect(200);
    }

    @Test
    void whoKeepsNothingIsWarnedOfNothing() {
        assertThat(warnings("masala-chai")).isEmpty();
    }

    @Test
    void aJainHouseholdIsWarnedOfWhatIsNotJainAndNotOfTheJainPreparation() {
        keep("jain", List.of(), List.of());

        assertThat(warnings("masala-chai"))
                .containsExactly("Masala Chai is not what you keep to. Has fresh ginger, a fresh root.");
        assertThat(warnings("masala-chai", shikanji.option("masala-chai", "Jain preparation, with dry ginger")))
                .isEmpty();
        assertThat(warnings("samosa"))
                .singleElement()
                .asString()
                .contains("potato")
                .contains("shared fryer");
    }

    @Test
    void aStrictHouseholdMayAcceptWhatHouseholdsDifferOver() {
        keep("jain_strict", List.of(), List.of());
        assertThat(warnings("premium-chai-masala")).singleElement().asString().contains("dry ginger");

        keep("jain_strict", List.of("dried_rhizome"), List.of());
        assertThat(warnings("premium-chai-masala")).isEmpty();

        keep("jain_strict", List.of("fresh_rhizome", "root_vegetable", "shared_station"), List.of());
        assertThat(warnings("samosa")).hasSize(1);
    }

    @Test
    void aHouseholdMayRefuseWhatOthersAllow() {
        keep("jain", List.of(), List.of("dvidal"));

        String jain = shikanji.option("dhokla", "Jain preparation, chilli only");
        assertThat(warnings("dhokla", jain)).singleElement().asString().contains("dvidal");
        keep("jain", List.of(), List.of());
        assertThat(warnings("dhokla", jain)).isEmpty();
    }

    /** The sun rises at 6:20 and sets at 17:50 at the store that day, and a guest needs half an hour to eat. */
    @ParameterizedTest
    @CsvSource({
        "16:00, '', ''",
        "17:15, '', 'This would come at 5:27 PM today, and the sun sets at 5:50 PM. Choose an earlier time, or another day.'",
        "12:00, 19:00, 'This would come at 7:00 PM today, and the sun sets at 5:50 PM. Choose an earlier time, or another day.'",
        "12:00, 17:00, ''"
    })
    void whoKeepsChauviharIsToldOfWhatComesAfterSunset(String now, String slot, String warning) {
        shikanji.setClock(Instant.parse("2026-11-23T" + now + ":00+05:30"));
        customer.put("/customers/me/preferences", Map.of("chauvihar", true)).expect(200);
        Map<String, Object> fulfilment = new HashMap<>(Map.of("type", "pickup"));
        if (!slot.isEmpty()) {
            fulfilment.put(
                    "slot", Instant.parse("2026-11-23T" + slot + ":00+05:30").toString());
        }

        Answer quote = customer.post(
                        "/orders/quote",
                        Map.of(
                                "storeId",
                                "mg-road",
                                "fulfilment",
                                fulfilment,
                                "items",
                                List.of(Map.of("productId", "samosa", "quantity", 1))))
                .expect(200);

        assertThat(quote.at("/problems")).isEmpty();
        assertThat(quote.texts("/warnings", "message")).isEqualTo(warning.isEmpty() ? List.of() : List.of(warning));
        customer.put("/customers/me/preferences", Map.of("chauvihar", false)).expect(200);
        assertThat(customer.get("/customers/me/preferences").at("/chauvihar").asBoolean())
                .isFalse();
    }

    @Test
    void whatIsNoCodeIsRefused() {
        customer.put("/customers/me/preferences", Map.of("accepts", List.of("Dry ginger!")))
                .expect(422, "validation_failed");
        customer.put("/customers/me/preferences", Map.of("accepts", "dried_rhizome"))
                .expect(422);
    }
}
