package in.shikanji.store;

import in.shikanji.contracts.store.Stores.Acceptance;
import in.shikanji.contracts.store.Stores.OnSilence;
import in.shikanji.platform.Ids;
import in.shikanji.platform.database.Sql;
import in.shikanji.store.hours.TimeRange;
import in.shikanji.store.hours.Timetable;
import in.shikanji.store.hours.Week;
import in.shikanji.store.zones.Area;
import in.shikanji.store.zones.Fees;
import in.shikanji.store.zones.Zone;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The two demo stores. The GSTIN and FSSAI numbers are synthetic but well-formed. */
final class StoreDemo {
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");
    private static final String GSTIN = "29AAACJ0000A1ZL";
    private static final List<Profile.Station> STATIONS = List.of(
            new Profile.Station("bar", "Drinks bar", null),
            new Profile.Station("stove", "Tea stove", null),
            new Profile.Station("fryer", "Shared fryer", null),
            new Profile.Station("kadhai", "Kachori kadhai", null),
            new Profile.Station("steamer", "Steamer", null),
            new Profile.Station("shelf", "Shelf", null));
    private static final SlotRules SLOTS = new SlotRules(true, 30, 2, 0, 20, null);

    /** Forty rupees, and nothing from ₹299 on. */
    private static final Fees FEES = new Fees(List.of(new Fees.Rule(null, null, 40_00L)), 299_00L);

    private StoreDemo() {}

    static void load(Sql sql) {
        StoreTables.insert(
                sql,
                store(
                        "mg-road",
                        "MGR",
                        "Jain Shikanji MG Road",
                        new Profile.Address("123 MG Road", null, "Bengaluru", "Karnataka", "560001", 12.9716, 77.5946),
                        new Profile.Contact("+919876543210", "mgroad@jainshikanji.com"),
                        "11226999000101",
                        zones(
                                List.of(
                                        "560001", "560002", "560004", "560005", "560006", "560007", "560008", "560009",
                                        "560017", "560018", "560020", "560025", "560027", "560032", "560033", "560038",
                                        "560042", "560043", "560045", "560046", "560051", "560052", "560053", "560071",
                                        "560075", "560080", "560084", "560093"),
                                List.of("560003", "560011", "560029", "560030", "560047", "560095"),
                                10_000)));
        StoreTables.insert(
                sql,
                store(
                        "koramangala",
                        "KOR",
                        "Jain Shikanji Koramangala",
                        new Profile.Address(
                                "456 Koramangala", null, "Bengaluru", "Karnataka", "560034", 12.9279, 77.6271),
                        new Profile.Contact("+919876543211", "koramangala@jainshikanji.com"),
                        "11226999000102",
                        zones(
                                List.of(
                                        "560034", "560011", "560029", "560030", "560041", "560047", "560068", "560069",
                                        "560076", "560078", "560095", "560102"),
                                List.of("560008", "560025", "560027", "560071"),
                                8_000)));
    }

    private static Store store(
            String slug,
            String code,
            String name,
            Profile.Address address,
            Profile.Contact contact,
            String fssai,
            List<Zone> zones) {
        Profile.Rules rules =
                new Profile.Rules(Acceptance.MANUAL, OnSilence.CANCEL, 10 * 60, 2 * 60, true, 12, 20, 0, 4 * 60);
        Profile.Legal legal = new Profile.Legal(
                "Jain Shikanji",
                "123 MG Road, Bengaluru 560001, Karnataka",
                Profile.GstScheme.REGULAR,
                GSTIN,
                fssai,
                new Profile.Officer("The manager of MG Road", "+919876543210", "mgroad@jainshikanji.com"));
        return new Store(
                Ids.next("store"),
                slug,
                code,
                new Profile(name, address, contact, legal, true, rules, STATIONS, SLOTS),
                Timetable.of(INDIA, week(), Map.of(), List.of()),
                zones,
                Interruptions.NONE,
                true,
                Store.Editions.FIRST);
    }

    private static Week week() {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean weekend = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
            LocalTime closes = weekend ? LocalTime.of(23, 30) : LocalTime.of(23, 0);
            week.put(day, List.of(new TimeRange(LocalTime.of(11, 0), closes)));
        }
        return new Week(week);
    }

    /** Own area first, then the border that another store serves rather, then what is near enough to ride to. */
    private static List<Zone> zones(List<String> own, List<String> border, int metres) {
        return List.of(
                zone("Own area", 0, new Area.Pincodes(Set.copyOf(own))),
                zone("Border", 1, new Area.Pincodes(Set.copyOf(border))),
                zone("Round about", 2, new Area.Radius(metres, null)));
    }

    private static Zone zone(String name, int rank, Area area) {
        return new Zone(Ids.next("zone"), name, rank, area, null, null, FEES, true, 1);
    }
}
