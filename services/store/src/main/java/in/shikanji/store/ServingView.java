package in.shikanji.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import in.shikanji.contracts.store.Stores.FeeStep;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A store that delivers to where somebody asked, as the API shows it: its minimum and ride are those of the zone.
 *
 * @param zoneId which of its zones holds
 * @param deliveryFeePaise of the smallest basket that is delivered
 * @param freeDeliveryAbovePaise the basket from which it costs nothing; null if it always costs
 * @param deliveryFees by basket value, the lowest first
 * @param distanceMetres null if it isn't known where they are, or the store is
 */
record ServingView(
        @JsonUnwrapped StoreView store,
        String zoneId,
        long deliveryFeePaise,
        @Nullable Long freeDeliveryAbovePaise,
        List<FeeStep> deliveryFees,
        @Nullable Integer distanceMetres,
        int etaMinutes) {
    static ServingView of(Served served, Instant now) {
        Store store = served.store();
        Profile.Rules rules = store.rules().in(served.reach().zone());
        List<FeeStep> fees = served.reach().fees();
        FeeStep last = fees.getLast();
        return new ServingView(
                StoreView.of(store.with(store.profile().with(rules), store.zone(), store.active()), now),
                served.reach().zone().id(),
                fees.stream()
                        .map(FeeStep::feePaise)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow(),
                Objects.equals(last.feePaise(), 0L) ? last.fromPaise() : null,
                fees,
                served.reach().metres(),
                store.prepMinutes(now) + rules.rideMinutes());
    }
}
