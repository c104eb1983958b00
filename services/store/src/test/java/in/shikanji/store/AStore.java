package in.shikanji.store;

import in.shikanji.contracts.store.Stores.Acceptance;
import in.shikanji.contracts.store.Stores.OnSilence;
import in.shikanji.platform.Ids;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds stores for tests: open daily in Bengaluru, from eleven unless said otherwise, to eleven at night. */
record AStore(
        String name,
        String opens,
        Map<String, Integer> ranks,
        boolean accepting,
        @Nullable Instant pausedUntil) {
    static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    static AStore named(String name) {
        return new AStore(name, "11:00", Map.of(), true, null);
    }

    AStore opening(String time) {
        return new AStore(name, time, ranks, accepting, pausedUntil);
    }

    AStore delivering(String pincode, int rank) {
        return new AStore(name, opens, Map.of(pincode, rank), accepting, pausedUntil);
    }

    AStore paused(Instant until) {
        return new AStore(name, opens, ranks, accepting, until);
    }

    AStore switchedOff() {
        return new AStore(name, opens, ranks, false, pausedUntil);
    }

    Store build() {
        return new Store(
                Ids.next("store"),
                name.toLowerCase(java.util.Locale.ROOT),
                name,
                name,
                new Store.Address("1 Road", null, "Bengaluru", "Karnataka", "560001", null, null),
                new Store.Contact("+919876543210", null),
                pausedUntil,
                accepting,
                new Store.Rules(Acceptance.MANUAL, OnSilence.CANCEL, 600, 120, 12, 20, 0, 4000, 29900, 4 * 60),
                new WeeklyHours(
                        INDIA,
                        Arrays.stream(DayOfWeek.values())
                                .map(day ->
                                        new WeeklyHours.Range(day, LocalTime.parse(opens), LocalTime.parse("23:00")))
                                .toList()),
                ranks,
                null,
                null);
    }
}
