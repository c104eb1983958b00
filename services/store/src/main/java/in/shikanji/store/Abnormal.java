package in.shikanji.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.store.hours.SpecialDay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something at a store that is not as usual now.
 *
 * @param fulfilment the only one that it is about; null if about all
 * @param until null of what somebody has to end
 * @param extraMinutes of a busy hour
 */
record Abnormal(
        String storeId,
        String storeName,
        Kind kind,
        @Nullable FulfilmentType fulfilment,
        @Nullable Instant until,
        @Nullable String reason,
        @Nullable Integer extraMinutes) {
    enum Kind {
        PAUSED,
        BUSY,
        SWITCHED_OFF,
        SPECIAL_DAY
    }

    static List<Abnormal> of(Store store, Instant now) {
        List<Abnormal> found = new ArrayList<>();
        for (Interruptions.Pause pause : store.interruptions().pausesAt(now)) {
            found.add(of(store, Kind.PAUSED, pause.fulfilment(), pause.until(), pause.reason()));
        }
        store.interruptions()
                .busyAt(now)
                .ifPresent(busy -> found.add(new Abnormal(
                        store.id(), store.name(), Kind.BUSY, null, busy.until(), null, busy.extraMinutes())));
        if (!store.profile().switchedOn()) {
            found.add(of(store, Kind.SWITCHED_OFF, null, null, null));
        }
        for (SpecialDay day : store.hours().specialsAt(now)) {
            found.add(
                    of(store, Kind.SPECIAL_DAY, day.fulfilment(), store.hours().endOfDay(now), day.reason()));
        }
        return found;
    }

    private static Abnormal of(
            Store store,
            Kind kind,
            @Nullable FulfilmentType fulfilment,
            @Nullable Instant until,
            @Nullable String reason) {
        return new Abnormal(store.id(), store.name(), kind, fulfilment, until, reason, null);
    }
}
