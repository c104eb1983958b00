package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A field that says null says nothing, also where it stands in place of one that is needed. */
@Tag("once")
class NothingGivenTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    @Test
    void aDifferenceOfNothingIsNoAdjustment() {
        Answer answer = shikanji.staff("manager").put("/inventory/kachori/adjust", stock("quantity", null));

        refused(answer, "/quantity");
    }

    @Test
    void aCountedNumberBesideADifferenceOfNothingIsTaken() {
        Map<String, Object> counted = stock("quantity", null);
        counted.put("setTo", 400);

        shikanji.staff("manager").put("/inventory/kachori/adjust", counted).expect(200);
    }

    @Test
    void nothingCountedIsNoCountAndNothingThrownAwayNoWaste() {
        Client chef = shikanji.staff("chef").once();

        refused(chef.post("/inventory/counts", items("counted")), "/items/0/counted");
        refused(chef.post("/inventory/waste", items("quantity")), "/items/0/quantity");
    }

    @Test
    void neitherYesNorNoTakesNoConsentAway() {
        Map<String, Object> said = new HashMap<>(Map.of("purpose", "marketing", "textVersion", "2026-11"));
        said.put("granted", null);

        refused(shikanji.customer().post("/customers/me/consents", said), "/granted");
    }

    private static Map<String, Object> stock(String field, @Nullable Object value) {
        Map<String, Object> sent = new HashMap<>(Map.of("storeId", "mg-road", "reason", "spilled"));
        sent.put(field, value);
        return sent;
    }

    private static Map<String, Object> items(String field) {
        Map<String, Object> item = new HashMap<>(Map.of("itemId", "kachori"));
        item.put(field, null);
        return stock("items", List.of(item));
    }

    private static void refused(Answer answer, String pointer) {
        assertThat(answer.expect(422, "validation_failed").texts("/errors", "pointer"))
                .containsExactly(pointer);
    }
}
