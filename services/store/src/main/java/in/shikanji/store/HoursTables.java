package in.shikanji.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import in.shikanji.store.hours.SpecialDay;
import in.shikanji.store.hours.TimeRange;
import in.shikanji.store.hours.Timetable;
import in.shikanji.store.hours.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The SQL of what a store has several of: ranges of hours, special days, pauses. */
final class HoursTables {
    /** In a column of fulfilment: all, or those without an entry of their own. */
    private static final String ANY = "any";

    private static final int SECONDS_OF_MINUTE = 60;

    private HoursTables() {}

    /** By the ids of stores. */
    record Loaded(
            Map<String, Map<String, Map<DayOfWeek, List<TimeRange>>>> weeks,
            Map<String, List<SpecialDay>> days,
            Map<String, List<Interruptions.Pause>> pauses) {
        Timetable timetable(String storeId, String zone) {
            Map<FulfilmentType, Week> own = new EnumMap<>(FulfilmentType.class);
            Map<String, Map<DayOfWeek, List<TimeRange>>> found = weeks.getOrDefault(storeId, Map.of());
            found.forEach((code, ranges) -> {
                FulfilmentType type = type(code);
                if (type != null) {
                    own.put(type, new Week(ranges));
                }
            });
            return Timetable.of(
                    ZoneId.of(zone),
                    new Week(found.getOrDefault(ANY, Map.of())),
                    own,
                    days.getOrDefault(storeId, List.of()));
        }
    }

    /** @param which a condition on {@code store_id}, or nothing for all */
    static Loaded load(Sql sql, String which, Object... parameters) {
        Loaded loaded = new Loaded(new HashMap<>(), new HashMap<>(), new HashMap<>());
        sql.list(
                "select store_id, '" + ANY + "' as fulfilment, weekday, from_minute, to_minute from store_hours"
                        + which,
                row -> add(loaded, row),
                parameters);
        sql.list(
                "select store_id, fulfilment, weekday, from_minute, to_minute from fulfilment_hours" + which,
                row -> add(loaded, row),
                parameters);
        sql.list(
                "select store_id, day, fulfilment, kind, reason, ranges from special_days" + which
                        + " order by store_id, day, fulfilment",
                row -> loaded.days
                        .computeIfAbsent(row.text("store_id"), id -> new ArrayList<>())
                        .add(specialDay(row)),
                parameters);
        sql.list(
                "select store_id, fulfilment, ends_at, reason from pauses" + which + " order by store_id, fulfilment",
                row -> loaded.pauses
                        .computeIfAbsent(row.text("store_id"), id -> new ArrayList<>())
                        .add(new Interruptions.Pause(
                                type(row.text("fulfilment")), row.instant("ends_at"), row.text("reason"))),
                parameters);
        return loaded;
    }

    private static boolean add(Loaded loaded, Sql.Row row) {
        return loaded.weeks
                .computeIfAbsent(row.text("store_id"), id -> new HashMap<>())
                .computeIfAbsent(row.text("fulfilment"), code -> new EnumMap<>(DayOfWeek.class))
                .computeIfAbsent(DayOfWeek.of(row.integer("weekday")), day -> new ArrayList<>())
                .add(new TimeRange(time(row.integer("from_minute")), time(row.integer("to_minute"))));
    }

    private static SpecialDay specialDay(Sql.Row row) {
        return new SpecialDay(
                LocalDate.parse(row.text("day")),
                type(row.text("fulfilment")),
                SpecialDay.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.text("reason"),
                List.of(Json.read(row.text("ranges"), TimeRange[].class)));
    }

    /** Writes hours, special days and pauses, instead of what was there. */
    static void write(Sql sql, Store store) {
        String id = store.id();
        Timetable hours = store.hours();
        for (String table : List.of("store_hours", "fulfilment_hours", "special_days", "pauses")) {
            sql.update("delete from " + table + " where store_id = ?", id);
        }
        List<@Nullable Object[]> general = new ArrayList<>();
        hours.general()
                .ranges()
                .forEach((day, ranges) -> ranges.forEach(range -> general.add(
                        new @Nullable Object[] {id, day.getValue(), minute(range.from()), minute(range.to())})));
        sql.batch("insert into store_hours (store_id, weekday, from_minute, to_minute) values (?, ?, ?, ?)", general);
        List<@Nullable Object[]> own = new ArrayList<>();
        hours.own()
                .forEach((type, week) -> week.ranges()
                        .forEach((day, ranges) -> ranges.forEach(range -> own.add(new @Nullable Object[] {
                            id, code(type), day.getValue(), minute(range.from()), minute(range.to())
                        }))));
        sql.batch("""
                insert into fulfilment_hours (store_id, fulfilment, weekday, from_minute, to_minute)
                values (?, ?, ?, ?, ?)
                """, own);
        List<@Nullable Object[]> days = new ArrayList<>();
        for (SpecialDay day : hours.listSpecialDays()) {
            days.add(new @Nullable Object[] {
                id, day.date().toString(), code(day.fulfilment()), day.kind(), day.reason(), Json.text(day.ranges())
            });
        }
        sql.batch("""
                insert into special_days (store_id, day, fulfilment, kind, reason, ranges) values (?, ?, ?, ?, ?, ?)
                """, days);
        List<@Nullable Object[]> pauses = new ArrayList<>();
        for (Interruptions.Pause pause : store.interruptions().pauses()) {
            pauses.add(new @Nullable Object[] {id, code(pause.fulfilment()), pause.until(), pause.reason()});
        }
        sql.batch("insert into pauses (store_id, fulfilment, ends_at, reason) values (?, ?, ?, ?)", pauses);
    }

    private static @Nullable FulfilmentType type(String code) {
        return code.equals(ANY) ? null : FulfilmentType.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static String code(@Nullable FulfilmentType type) {
        return type == null ? ANY : type.name().toLowerCase(Locale.ROOT);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / SECONDS_OF_MINUTE;
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * (long) SECONDS_OF_MINUTE);
    }
}
