package in.shikanji.store;

import in.shikanji.contracts.store.Stores.Acceptance;
import in.shikanji.contracts.store.Stores.OnSilence;
import in.shikanji.platform.database.Sql;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The SQL of stores. */
final class StoreTables {
    private StoreTables() {}

    static boolean isEmpty(Sql sql) {
        return sql.get("select count(*) as n from stores", row -> row.number("n")) == 0;
    }

    static void insert(Sql sql, Store store) {
        Store.Address address = store.address();
        Store.Rules rules = store.rules();
        sql.update(
                """
                insert into stores (id, slug, code, name, line1, line2, city, state, pincode, phone, email, lat, lng,
                    time_zone, accepting_orders, paused_until, acceptance, on_silence, accept_within_seconds,
                    cancel_within_seconds, prep_minutes, ride_minutes, min_order_paise, delivery_fee_paise,
                    free_delivery_from_paise, day_ends_at_minute, gstin, fssai)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                store.id(),
                store.slug(),
                store.code(),
                store.name(),
                address.line1(),
                address.line2(),
                address.city(),
                address.state(),
                address.pincode(),
                store.contact().phone(),
                store.contact().email(),
                address.lat(),
                address.lng(),
                store.hours().zone().getId(),
                store.acceptingOrders(),
                store.pausedUntil(),
                rules.acceptance(),
                rules.onSilence(),
                rules.acceptWithinSeconds(),
                rules.cancelWithinSeconds(),
                rules.prepMinutes(),
                rules.rideMinutes(),
                rules.minOrderPaise(),
                rules.deliveryFeePaise(),
                rules.freeDeliveryFromPaise(),
                rules.dayEndsAtMinute(),
                store.gstin(),
                store.fssai());
        List<@Nullable Object[]> hours = new ArrayList<>();
        for (WeeklyHours.Range range : store.hours().ranges()) {
            hours.add(new @Nullable Object[] {
                store.id(),
                range.day().getValue(),
                range.from().toSecondOfDay() / 60,
                range.to().toSecondOfDay() / 60
            });
        }
        sql.batch("insert into store_hours (store_id, weekday, from_minute, to_minute) values (?, ?, ?, ?)", hours);
        List<@Nullable Object[]> pincodes = new ArrayList<>();
        store.deliveryRanks()
                .forEach((pincode, rank) -> pincodes.add(new @Nullable Object[] {store.id(), pincode, rank}));
        sql.batch("insert into delivery_pincodes (store_id, pincode, rank) values (?, ?, ?)", pincodes);
    }

    /** All stores, the oldest first, with their hours and zones. */
    static List<Store> list(Sql sql) {
        Map<String, List<WeeklyHours.Range>> hours = new HashMap<>();
        sql.list(
                "select store_id, weekday, from_minute, to_minute from store_hours order by weekday, from_minute",
                row -> hours.computeIfAbsent(row.text("store_id"), id -> new ArrayList<>())
                        .add(new WeeklyHours.Range(
                                DayOfWeek.of(row.integer("weekday")),
                                LocalTime.ofSecondOfDay(row.integer("from_minute") * 60L),
                                LocalTime.ofSecondOfDay(row.integer("to_minute") * 60L))));
        Map<String, Map<String, Integer>> ranks = new HashMap<>();
        sql.list(
                "select store_id, pincode, rank from delivery_pincodes",
                row -> ranks.computeIfAbsent(row.text("store_id"), id -> new HashMap<>())
                        .put(row.text("pincode"), row.integer("rank")));
        return sql.list(
                """
                select id, slug, code, name, line1, line2, city, state, pincode, phone, email, lat, lng, time_zone,
                    accepting_orders, paused_until, acceptance, on_silence, accept_within_seconds,
                    cancel_within_seconds, prep_minutes, ride_minutes, min_order_paise, delivery_fee_paise,
                    free_delivery_from_paise, day_ends_at_minute, gstin, fssai
                from stores order by id
                """,
                row -> map(
                        row,
                        hours.getOrDefault(row.text("id"), List.of()),
                        ranks.getOrDefault(row.text("id"), Map.of())));
    }

    private static Store map(Sql.Row row, List<WeeklyHours.Range> hours, Map<String, Integer> ranks) {
        return new Store(
                row.text("id"),
                row.text("slug"),
                row.text("code"),
                row.text("name"),
                new Store.Address(
                        row.text("line1"),
                        row.textOrNull("line2"),
                        row.text("city"),
                        row.text("state"),
                        row.text("pincode"),
                        row.decimalOrNull("lat"),
                        row.decimalOrNull("lng")),
                new Store.Contact(row.text("phone"), row.textOrNull("email")),
                row.instantOrNull("paused_until"),
                row.flag("accepting_orders"),
                new Store.Rules(
                        Acceptance.valueOf(row.text("acceptance").toUpperCase(Locale.ROOT)),
                        OnSilence.valueOf(row.text("on_silence").toUpperCase(Locale.ROOT)),
                        row.integer("accept_within_seconds"),
                        row.integer("cancel_within_seconds"),
                        row.integer("prep_minutes"),
                        row.integer("ride_minutes"),
                        row.number("min_order_paise"),
                        row.number("delivery_fee_paise"),
                        row.number("free_delivery_from_paise"),
                        row.integer("day_ends_at_minute")),
                new WeeklyHours(ZoneId.of(row.text("time_zone")), hours),
                ranks,
                row.textOrNull("gstin"),
                row.textOrNull("fssai"));
    }
}
