package in.shikanji.store;

import in.shikanji.platform.Ids;
import in.shikanji.store.zones.Area;
import in.shikanji.store.zones.Fees;
import in.shikanji.store.zones.Zone;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds zones for tests: forty rupees below ₹299, free from there, on the store's terms, and nowhere until said. */
record AZone(
        String id,
        int rank,
        Area area,
        Fees fees,
        @Nullable Long minOrderPaise,
        @Nullable Integer rideMinutes,
        boolean active) {
    private static final Fees FORTY = new Fees(List.of(new Fees.Rule(null, null, 4000L)), 29900L);

    static AZone ranked(int rank) {
        return new AZone(Ids.next("zone"), rank, new Area.Pincodes(Set.of()), FORTY, null, null, true);
    }

    AZone called(String otherId) {
        return new AZone(otherId, rank, area, fees, minOrderPaise, rideMinutes, active);
    }

    AZone in(Area other) {
        return new AZone(id, rank, other, fees, minOrderPaise, rideMinutes, active);
    }

    AZone costing(Fees other) {
        return new AZone(id, rank, area, other, minOrderPaise, rideMinutes, active);
    }

    AZone from(long minimum, int ride) {
        return new AZone(id, rank, area, fees, minimum, ride, active);
    }

    AZone inactive() {
        return new AZone(id, rank, area, fees, minOrderPaise, rideMinutes, false);
    }

    Zone build() {
        return new Zone(id, "A zone", rank, area, minOrderPaise, rideMinutes, fees, active, 1);
    }
}
