package in.shikanji.store;

import in.shikanji.store.zones.AreaJson;
import in.shikanji.store.zones.Fees;
import in.shikanji.store.zones.Zone;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A delivery zone as the API shows it to who edits it. */
record ZoneView(
        String id,
        String storeId,
        String name,
        int rank,
        Map<String, @Nullable Object> area,
        @Nullable Long minOrderPaise,
        @Nullable Integer rideMinutes,
        List<Fees.Rule> fees,
        @Nullable Long freeAbovePaise,
        boolean active,
        long version) {
    static ZoneView of(String storeId, Zone zone) {
        return new ZoneView(
                zone.id(),
                storeId,
                zone.name(),
                zone.rank(),
                AreaJson.of(zone.area()),
                zone.minOrderPaise(),
                zone.rideMinutes(),
                zone.fees().rules(),
                zone.fees().freeFromPaise(),
                zone.active(),
                zone.version());
    }
}
