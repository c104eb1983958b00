package in.shikanji.store.zones;

import in.shikanji.contracts.store.Stores.FeeStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a delivery costs.
 *
 * @param rules the first that fits holds; the last always fits
 * @param freeFromPaise the basket from which what is delivered costs nothing; null if it always costs
 */
public record Fees(List<Rule> rules, @Nullable Long freeFromPaise) {
    public Fees {
        rules = List.copyOf(rules);
    }

    /**
     * The fee under conditions.
     *
     * @param belowPaise fits baskets of less; null for all
     * @param withinMetres fits who is no farther from the store, and nobody of whom that isn't known; null for all
     * @param feePaise tax included; null where nothing is delivered
     */
    public record Rule(
            @Nullable Long belowPaise,
            @Nullable Integer withinMetres,
            @Nullable Long feePaise) {
        public boolean always() {
            return belowPaise == null && withinMetres == null;
        }

        private boolean fits(long basketPaise, @Nullable Integer metres) {
            return (belowPaise == null || basketPaise < belowPaise)
                    && (withinMetres == null || (metres != null && metres <= withinMetres));
        }
    }

    /** What it costs so far away, by basket value, the lowest first; the first step is from 0. */
    List<FeeStep> steps(@Nullable Integer metres) {
        TreeSet<Long> changes = new TreeSet<>(List.of(0L));
        rules.stream().map(Rule::belowPaise).filter(Objects::nonNull).forEach(changes::add);
        if (freeFromPaise != null) {
            changes.add(freeFromPaise);
        }
        List<FeeStep> steps = new ArrayList<>();
        for (long from : changes) {
            Long fee = fee(from, metres);
            if (steps.isEmpty() || !Objects.equals(steps.getLast().feePaise(), fee)) {
                steps.add(new FeeStep(from, fee));
            }
        }
        return List.copyOf(steps);
    }

    private @Nullable Long fee(long basketPaise, @Nullable Integer metres) {
        Long fee = rules.stream()
                .filter(rule -> rule.fits(basketPaise, metres))
                .findFirst()
                .orElseThrow()
                .feePaise();
        // What is not delivered is not delivered for any money.
        return fee != null && freeFromPaise != null && basketPaise >= freeFromPaise ? Long.valueOf(0) : fee;
    }
}
