package in.shikanji.store.zones;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.store.Stores.FeeStep;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a delivery costs, by basket and distance. In rules {@code <100} is below so many paise and {@code @100} within so many metres. */
class FeesTest {
    @ParameterizedTest(name = "{0}, free from {1}: {3} paise at {2} m cost {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            40                      | -   | -    | 0   | 40
            40                      | -   | 5000 | 999 | 40
            40                      | 299 | -    | 298 | 40
            40                      | 299 | -    | 299 | 0
            40                      | 299 | -    | 300 | 0
            40                      | 0   | -    | 0   | 0
            0                       | -   | -    | 100 | 0
            none                    | -   | 100  | 100 | none
            none                    | 50  | 100  | 100 | none
            <100=50 20              | -   | -    | 99  | 50
            <100=50 20              | -   | -    | 100 | 20
            <100=none 20            | -   | -    | 99  | none
            <100=none 20            | -   | -    | 100 | 20
            <100=none 20            | 100 | -    | 99  | none
            <100=none 20            | 100 | -    | 100 | 0
            <100=50 <200=30 10      | -   | -    | 199 | 30
            <100=50 <200=30 10      | -   | -    | 200 | 10
            <200=30 <100=50 10      | -   | -    | 50  | 30
            <100=50 <200=30 10      | 150 | -    | 149 | 30
            <100=50 <200=30 10      | 150 | -    | 150 | 0
            @3000=20 60             | -   | 2999 | 10  | 20
            @3000=20 60             | -   | 3000 | 10  | 20
            @3000=20 60             | -   | 3001 | 10  | 60
            @3000=20 60             | -   | 0    | 10  | 20
            @3000=20 60             | -   | -    | 10  | 60
            @3000=20 none           | -   | -    | 10  | none
            @3000=20 none           | -   | 3001 | 10  | none
            @3000=20 none           | 100 | 3001 | 500 | none
            @3000=20 none           | 100 | 3000 | 100 | 0
            @3000=none 60           | -   | 100  | 10  | none
            <100@3000=20 @3000=0 60 | -   | 2000 | 99  | 20
            <100@3000=20 @3000=0 60 | -   | 2000 | 100 | 0
            <100@3000=20 @3000=0 60 | -   | 4000 | 99  | 60
            <100@3000=20 @3000=0 60 | -   | -    | 100 | 60
            <100=none @3000=20 none | -   | 3000 | 99  | none
            <100=none @3000=20 none | -   | 3000 | 100 | 20
            <100=none @3000=20 none | -   | -    | 100 | none
            """)
    void theFirstRuleThatFitsHolds(
            String rules, @Nullable Long free, @Nullable Integer metres, long basket, String fee) {
        List<FeeStep> steps = fees(rules, free).steps(metres);

        assertThat(steps.getFirst().fromPaise()).isZero();
        FeeStep holding = steps.reversed().stream()
                .filter(step -> step.fromPaise() <= basket)
                .findFirst()
                .orElseThrow();
        assertThat(holding.feePaise() == null ? "none" : holding.feePaise().toString())
                .isEqualTo(fee);
    }

    @Test
    void thereAreNoMoreStepsThanDifferences() {
        assertThat(fees("<100=50 <200=50 <300=none @10=7 0", 300L).steps(11))
                .containsExactly(new FeeStep(0, 50L), new FeeStep(200, null), new FeeStep(300, 0L));
    }

    static Fees fees(String rules, @Nullable Long free) {
        return new Fees(Arrays.stream(rules.split(" ")).map(FeesTest::rule).toList(), free);
    }

    private static Fees.Rule rule(String text) {
        String fee = text.replaceFirst(".*=", "");
        String below = text.matches("<.*") ? text.replaceFirst("<([0-9]+).*", "$1") : "";
        String within = text.contains("@") ? text.replaceFirst(".*@([0-9]+).*", "$1") : "";
        return new Fees.Rule(
                below.isEmpty() ? null : Long.valueOf(below),
                within.isEmpty() ? null : Integer.valueOf(within),
                fee.equals("none") ? null : Long.valueOf(fee));
    }
}
