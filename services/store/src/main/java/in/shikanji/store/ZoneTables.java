package in.shikanji.store;

import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import in.shikanji.store.zones.AreaJson;
import in.shikanji.store.zones.Fees;
import in.shikanji.store.zones.Zone;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The SQL of delivery zones. */
final class ZoneTables {
    private ZoneTables() {}

    /**
     * By the ids of stores.
     *
     * @param which a condition on {@code store_id}, or nothing for all
     */
    static Map<String, List<Zone>> load(Sql sql, String which, Object... parameters) {
        Map<String, List<Zone>> zones = new HashMap<>();
        sql.list(
                """
                select id, store_id, name, rank, area, min_order_paise, ride_minutes, fees, free_from_paise, active, version
                from delivery_zones""" + which + " order by rank, id",
                row -> zones.computeIfAbsent(row.text("store_id"), _ -> new ArrayList<>())
                        .add(zone(row)),
                parameters);
        return zones;
    }

    private static Zone zone(Sql.Row row) {
        Long rideMinutes = row.numberOrNull("ride_minutes");
        return new Zone(
                row.text("id"),
                row.text("name"),
                row.integer("rank"),
                AreaJson.read(Json.tree(row.text("area").getBytes(StandardCharsets.UTF_8))),
                row.numberOrNull("min_order_paise"),
                rideMinutes == null ? null : rideMinutes.intValue(),
                new Fees(List.of(Json.read(row.text("fees"), Fees.Rule[].class)), row.numberOrNull("free_from_paise")),
                row.flag("active"),
                row.number("version"));
    }

    static void insert(Sql sql, String storeId, Zone zone) {
        List<@Nullable Object> values = values(zone);
        values.add(storeId);
        values.add(zone.id());
        sql.update("""
                insert into delivery_zones (name, rank, area, min_order_paise, ride_minutes, fees, free_from_paise, active,
                    version, store_id, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", values.toArray());
    }

    static void update(Sql sql, Zone zone) {
        List<@Nullable Object> values = values(zone);
        values.add(zone.id());
        sql.update("""
                update delivery_zones set name = ?, rank = ?, area = ?, min_order_paise = ?, ride_minutes = ?, fees = ?,
                    free_from_paise = ?, active = ?, version = ?
                where id = ?""", values.toArray());
    }

    static void delete(Sql sql, String id) {
        sql.update("delete from delivery_zones where id = ?", id);
    }

    private static List<@Nullable Object> values(Zone zone) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(zone.name());
        values.add(zone.rank());
        values.add(Json.text(AreaJson.of(zone.area())));
        values.add(zone.minOrderPaise());
        values.add(zone.rideMinutes());
        values.add(Json.text(zone.fees().rules()));
        values.add(zone.fees().freeFromPaise());
        values.add(zone.active());
        values.add(zone.version());
        return values;
    }
}
