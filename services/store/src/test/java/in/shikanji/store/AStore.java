package in.shikanji.store;

import in.shikanji.contracts.store.Stores.Acceptance;
import in.shikanji.contracts.store.Stores.OnSilence;
import in.shikanji.platform.Ids;
import in.shikanji.store.hours.TimeRange;
import in.shikanji.store.hours.Timetable;
import in.shikanji.store.hours.Week;
import in.shikanji.store.zones.Area;
import in.shikanji.store.zones.Point;
import in.shikanji.store.zones.Zone;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds stores for tests: open daily in Bengaluru, from eleven unless said otherwise, to eleven at night. */
record AStore(
        String name,
        String opens,
        List<Zone> zones,
        @Nullable Point at,
        boolean accepting,
        @Nullable Instant pausedUntil) {
    static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final Profile.Rules RULES =
            new Profile.Rules(Acceptance.MANUAL, OnSilence.CANCEL, 600, 120, true, 12, 20, 0, 4 * 60);

    static AStore named(String name) {
        return new AStore(name, "11:00", List.of(), null, true, null);
    }

    AStore opening(String time) {
        return new AStore(name, time, zones, at, accepting, pausedUntil);
    }

    AStore delivering(String pincode, int rank) {
        return zone(AZone.ranked(rank).in(new Area.Pincodes(Set.of(pincode))));
    }

    /** With one more. */
    AStore zone(AZone zone) {
        List<Zone> more = new ArrayList<>(zones);
        more.add(zone.build());
        return new AStore(name, opens, more, at, accepting, pausedUntil);
    }

    AStore at(double lat, double lng) {
        return new AStore(name, opens, zones, new Point(lat, lng), accepting, pausedUntil);
    }

    AStore paused(Instant until) {
        return new AStore(name, opens, zones, at, accepting, until);
    }

    AStore switchedOff() {
        return new AStore(name, opens, zones, at, false, pausedUntil);
    }

    Store build() {
        return new Store(
                Ids.next("store"),
                name.toLowerCase(Locale.ROOT),
                name,
                new Profile(
                        name,
                        new Profile.Address(
                                "1 Road",
                                null,
                                "Bengaluru",
                                "Karnataka",
                                "560001",
                                at == null ? null : at.lat(),
                                at == null ? null : at.lng()),
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
                zones,
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
