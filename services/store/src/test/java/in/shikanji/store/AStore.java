package in.shikanji.store;

import in.shikanji.contracts.store.Stores.Acceptance;
import in.shikanji.contracts.store.Stores.OnSilence;
import in.shikanji.platform.Ids;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds stores for tests: open daily in Bengaluru, from eleven unless said otherwise, to eleven at night. */
record AStore(
        String name,
        String opens,
        Map<String, Integer> ranks,
        boolean accepting,
        @Nullable Instant pausedUntil) {
    static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final Profile.Rules RULES =
            new Profile.Rules(Acceptance.MANUAL, OnSilence.CANCEL, 600, 120, true, 12, 20, 0, 4000, 29900, 4 * 60);

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
                name.toLowerCase(Locale.ROOT),
                name,
                new Profile(
                        name,
                        new Profile.Address("1 Road", null, "Bengaluru", "Karnataka", "560001", null, null),
                        new Profile.Contact("+919876543210", null),
                        new Profile.Legal(null, null, Profile.GstScheme.UNREGISTERED, null, null, null),
                        accepting,
                        RULES,
                        List.of(),
                        SlotRules.USUAL),
                Timetable.of(
                        INDIA,
                        new Week(Arrays.stream(DayOfWeek.values())
                                .collect(Collectors.toMap(day -> day, _ -> List.of(range(opens, "23:00"))))),
                        Map.of(),
                        List.of()),
                ranks,
                pausedUntil == null
                        ? Interruptions.NONE
                        : new Interruptions(List.of(new Interruptions.Pause(null, pausedUntil, "A leak")), null),
                true,
                Store.Editions.FIRST);
    }

    static TimeRange range(String from, String to) {
        return new TimeRange(LocalTime.parse(from), LocalTime.parse(to));
    }
}
