package in.shikanji.bench.house;

import in.shikanji.bench.house.HouseOrder.HouseStore;
import java.nio.file.Path;
import java.sql.SQLException;

/** The store service's file: stores with hours and a zone of the PIN code that they deliver to. */
final class StoreRows {
    private static final int OPENS_AT_MINUTE = 11 * 60;
    private static final int CLOSES_AT_MINUTE = 23 * 60;

    private StoreRows() {}

    static void write(Path folder, House house) throws SQLException {
        try (DataFile file = new DataFile(folder.resolve("store.db"))) {
            DataFile.Insert stores = file.into(
                    "stores",
                    "id",
                    "slug",
                    "code",
                    "name",
                    "line1",
                    "city",
                    "state",
                    "pincode",
                    "phone",
                    "time_zone",
                    "accepting_orders",
                    "acceptance",
                    "on_silence",
                    "accept_within_seconds",
                    "cancel_within_seconds",
                    "prep_minutes",
                    "ride_minutes",
                    "min_order_paise",
                    "day_ends_at_minute");
            DataFile.Insert hours = file.into("store_hours", "store_id", "weekday", "from_minute", "to_minute");
            DataFile.Insert zones =
                    file.into("delivery_zones", "id", "store_id", "name", "rank", "area", "fees", "free_from_paise");
            for (HouseStore store : house.stores()) {
                String pincode = House.pincode(store.index());
                stores.row(
                        store.id(),
                        store.slug(),
                        store.code(),
                        store.name(),
                        "1 Market Road",
                        "Bengaluru",
                        "Karnataka",
                        pincode,
                        "+918000000000",
                        House.ZONE.getId(),
                        true,
                        "manual",
                        "cancel",
                        600,
                        120,
                        12,
                        20,
                        0,
                        240);
                for (int weekday = 1; weekday <= 7; weekday++) {
                    hours.row(store.id(), weekday, OPENS_AT_MINUTE, CLOSES_AT_MINUTE);
                }
                zones.row(
                        store.id().replace("store_", "zone_"),
                        store.id(),
                        "Own area",
                        0,
                        "{\"type\":\"pincodes\",\"pincodes\":[\"" + pincode + "\"]}",
                        "[{\"feePaise\":4000}]",
                        29_900);
            }
        }
    }
}
