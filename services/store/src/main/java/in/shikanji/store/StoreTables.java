package in.shikanji.store;

import in.shikanji.contracts.store.Stores.Acceptance;
import in.shikanji.contracts.store.Stores.OnSilence;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import in.shikanji.store.zones.Zone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL of stores. */
final class StoreTables {
    private static final List<String> COLUMNS = List.of(
            "id",
            "slug",
            "code",
            "name",
            "line1",
            "line2",
            "city",
            "state",
            "pincode",
            "phone",
            "email",
            "lat",
            "lng",
            "time_zone",
            "accepting_orders",
            "acceptance",
            "on_silence",
            "accept_within_seconds",
            "cancel_within_seconds",
            "accepts_cash",
            "prep_minutes",
            "ride_minutes",
            "min_order_paise",
            "day_ends_at_minute",
            "legal_name",
            "head_office",
            "gst_scheme",
            "gstin",
            "fssai",
            "officer_name",
            "officer_phone",
            "officer_email",
            "stations",
            "busy_minutes",
            "busy_until",
            "active",
            "slots_offered",
            "slot_minutes",
            "slot_days_ahead",
            "slot_notice_minutes",
            "slot_orders",
            "longest_wait_minutes",
            "version",
            "hours_version",
            "special_days_version");

    private StoreTables() {}

    static boolean isEmpty(Sql sql) {
        return sql.get("select count(*) as n from stores", row -> row.number("n")) == 0;
    }

    /** Which of these a store has already: {@code slug} or {@code code}. */
    static Optional<String> taken(Sql sql, String slug, String code) {
        return sql
                .list(
                        "select slug from stores where slug = ? or code = ? order by id",
                        row -> row.text("slug").equals(slug) ? "slug" : "code",
                        slug,
                        code)
                .stream()
                .findFirst();
    }

    /** Writes a new one with all that belongs to it. */
    static void insert(Sql sql, Store store) {
        sql.update(
                "insert into stores (" + String.join(", ", COLUMNS) + ") values ("
                        + String.join(", ", Collections.nCopies(COLUMNS.size(), "?")) + ")",
                values(store).toArray());
        HoursTables.write(sql, store);
        store.zones().forEach(zone -> ZoneTables.insert(sql, store.id(), zone));
    }

    /** Writes all that staff edit of one, instead of what was there. */
    static void update(Sql sql, Store store) {
        List<@Nullable Object> values = values(store);
        values.add(store.id());
        sql.update("update stores set " + String.join(" = ?, ", COLUMNS) + " = ? where id = ?", values.toArray());
        HoursTables.write(sql, store);
    }

    private static List<@Nullable Object> values(Store store) {
        Profile profile = store.profile();
        Profile.Address address = profile.address();
        Profile.Rules rules = profile.rules();
        Profile.Legal legal = profile.legal();
        Profile.Officer officer = legal.grievanceOfficer();
        Interruptions.Busy busy = store.interruptions().busy();
        List<@Nullable Object> values = new ArrayList<>();
        Collections.addAll(values, store.id(), store.slug(), store.code(), profile.name());
        Collections.addAll(
                values, address.line1(), address.line2(), address.city(), address.state(), address.pincode());
        Collections.addAll(values, profile.contact().phone(), profile.contact().email());
        Collections.addAll(values, address.lat(), address.lng());
        Collections.addAll(values, store.zone().getId(), profile.switchedOn());
        Collections.addAll(values, rules.acceptance(), rules.onSilence());
        Collections.addAll(values, rules.acceptWithinSeconds(), rules.cancelWithinSeconds(), rules.acceptsCash());
        Collections.addAll(values, rules.prepMinutes(), rules.rideMinutes(), rules.minOrderPaise());
        Collections.addAll(values, rules.dayEndsAtMinute());
        Collections.addAll(values, legal.name(), legal.headOffice(), legal.gstScheme(), legal.gstin(), legal.fssai());
        Collections.addAll(
                values,
                officer == null ? null : officer.name(),
                officer == null ? null : officer.phone(),
                officer == null ? null : officer.email());
        Collections.addAll(values, Json.text(profile.stations()));
        Collections.addAll(values, busy == null ? null : busy.extraMinutes(), busy == null ? null : busy.until());
        SlotRules slots = profile.slots();
        Collections.addAll(values, store.active(), slots.offered(), slots.minutes(), slots.daysAhead());
        Collections.addAll(values, slots.noticeMinutes(), slots.orders(), slots.longestWaitMinutes());
        for (Store.Part part : Store.Part.values()) {
            values.add(store.editions().of(part));
        }
        return values;
    }

    static Optional<Store> find(Sql sql, String id) {
        return load(
                        sql,
                        HoursTables.load(sql, " where store_id = ?", id),
                        ZoneTables.load(sql, " where store_id = ?", id),
                        " where id = ?",
                        id)
                .stream()
                .findFirst();
    }

    /** All stores, the oldest first, with their hours and zones. */
    static List<Store> list(Sql sql) {
        return load(sql, HoursTables.load(sql, ""), ZoneTables.load(sql, ""), "");
    }

    private static List<Store> load(
            Sql sql, HoursTables.Loaded hours, Map<String, List<Zone>> zones, String which, Object... parameters) {
        return sql.list(
                "select " + String.join(", ", COLUMNS) + " from stores" + which + " order by id",
                row -> store(row, hours, zones.getOrDefault(row.text("id"), List.of())),
                parameters);
    }

    private static Store store(Sql.Row row, HoursTables.Loaded loaded, List<Zone> zones) {
        String id = row.text("id");
        return new Store(
                id,
                row.text("slug"),
                row.text("code"),
                new Profile(
                        row.text("name"),
                        new Profile.Address(
                                row.text("line1"),
                                row.textOrNull("line2"),
                                row.text("city"),
                                row.text("state"),
                                row.text("pincode"),
                                row.decimalOrNull("lat"),
                                row.decimalOrNull("lng")),
                        new Profile.Contact(row.text("phone"), row.textOrNull("email")),
                        legal(row),
                        row.flag("accepting_orders"),
                        rules(row),
                        List.of(Json.read(row.text("stations"), Profile.Station[].class)),
                        slots(row)),
                loaded.timetable(id, row.text("time_zone")),
                zones,
                new Interruptions(loaded.pauses().getOrDefault(id, List.of()), busy(row)),
                row.flag("active"),
                new Store.Editions(
                        row.number("version"), row.number("hours_version"), row.number("special_days_version")));
    }

    private static Profile.Legal legal(Sql.Row row) {
        String officer = row.textOrNull("officer_name");
        return new Profile.Legal(
                row.textOrNull("legal_name"),
                row.textOrNull("head_office"),
                Profile.GstScheme.valueOf(row.text("gst_scheme").toUpperCase(Locale.ROOT)),
                row.textOrNull("gstin"),
                row.textOrNull("fssai"),
                officer == null
                        ? null
                        : new Profile.Officer(
                                officer, row.textOrNull("officer_phone"), row.textOrNull("officer_email")));
    }

    private static Profile.Rules rules(Sql.Row row) {
        return new Profile.Rules(
                Acceptance.valueOf(row.text("acceptance").toUpperCase(Locale.ROOT)),
                OnSilence.valueOf(row.text("on_silence").toUpperCase(Locale.ROOT)),
                row.integer("accept_within_seconds"),
                row.integer("cancel_within_seconds"),
                row.flag("accepts_cash"),
                row.integer("prep_minutes"),
                row.integer("ride_minutes"),
                row.number("min_order_paise"),
                row.integer("day_ends_at_minute"));
    }

    private static SlotRules slots(Sql.Row row) {
        return new SlotRules(
                row.flag("slots_offered"),
                row.integer("slot_minutes"),
                row.integer("slot_days_ahead"),
                row.integer("slot_notice_minutes"),
                whole(row.numberOrNull("slot_orders")),
                whole(row.numberOrNull("longest_wait_minutes")));
    }

    private static @Nullable Integer whole(@Nullable Long number) {
        return number == null ? null : number.intValue();
    }

    private static Interruptions.@Nullable Busy busy(Sql.Row row) {
        Long minutes = row.numberOrNull("busy_minutes");
        return minutes == null ? null : new Interruptions.Busy(minutes.intValue(), row.instant("busy_until"));
    }
}
