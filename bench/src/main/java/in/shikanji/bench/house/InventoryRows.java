package in.shikanji.bench.house;

import in.shikanji.bench.house.HouseOrder.HouseProduct;
import in.shikanji.bench.house.HouseOrder.HouseStore;
import in.shikanji.bench.house.HouseOrder.Step;
import in.shikanji.platform.Json;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** The inventory service's file: a menu, the holds of every order, the ledger of movements and its sums. */
final class InventoryRows {
    private static final long ON_HAND = 500;
    private static final long LOW_AT = 20;
    private static final String STATION = "house-counter";
    /** A number of movements that no order has: four products, each reserved and then consumed or released. */
    private static final int MOVEMENTS_OF_AN_ORDER = 8;

    private final House house;
    private final HouseEvents events;
    private final DataFile.Insert holds;
    private final DataFile.Insert movements;
    private final long[][] consumed = new long[House.STORES][House.PRODUCTS];
    private final long[][] reserved = new long[House.STORES][House.PRODUCTS];
    private long position;

    private InventoryRows(DataFile file, House house) throws SQLException {
        this.house = house;
        events = new HouseEvents(house);
        holds = file.into("holds", "order_id", "store_id", "state", "expires_at", "amounts");
        movements = file.into(
                "movements",
                "id",
                "store_id",
                "item_id",
                "kind",
                "on_hand_delta",
                "reserved_delta",
                "reason",
                "note",
                "reference",
                "actor",
                "at");
    }

    static void write(Path folder, House house) throws SQLException {
        try (DataFile file = new DataFile(folder.resolve("inventory.db"))) {
            menu(file, house);
            InventoryRows rows = new InventoryRows(file, house);
            house.forEachOrder(rows::write);
            rows.stock(file);
            file.followed(rows.position);
        }
    }

    private static void menu(DataFile file, House house) throws SQLException {
        String category = house.id("cat", house.opened().toEpochMilli(), 0);
        file.into("categories", "id", "slug", "name", "position").row(category, "house", "House dishes", 100);
        file.into("stations", "slug", "name", "jain_only").row(STATION, "house counter", true);
        DataFile.Insert products = file.into(
                "products",
                "id",
                "slug",
                "category_id",
                "position",
                "name",
                "description",
                "kind",
                "price_paise",
                "tax_bps",
                "hsn",
                "station",
                "prep_minutes",
                "image",
                "tags");
        for (HouseProduct product : house.products()) {
            products.row(
                    product.id(),
                    product.slug(),
                    category,
                    1000 + product.index(),
                    product.name(),
                    "One of many.",
                    "made_to_order",
                    product.pricePaise(),
                    HouseBill.TAX_BPS,
                    HouseBill.HSN,
                    STATION,
                    5,
                    "/images/products/samosa.svg",
                    "[]");
        }
    }

    private void write(HouseOrder order) {
        position += events.count(order);
        Map<String, Integer> amounts = new TreeMap<>();
        for (int index = 0; index < order.lines().size(); index++) {
            HouseOrder.Line line = order.lines().get(index);
            amounts.put(line.product().id(), line.quantity());
            move(order, index);
        }
        holds.row(order.id(), order.store().id(), state(order), null, Json.text(amounts));
    }

    private static String state(HouseOrder order) {
        return order.status().equals("cancelled") ? "released" : order.hasBeen("preparing") ? "consumed" : "placed";
    }

    private void move(HouseOrder order, int index) {
        HouseOrder.Line line = order.lines().get(index);
        int store = order.store().index();
        int product = line.product().index();
        long quantity = line.quantity();
        movement(order, index, order.steps().getFirst(), "reserve", 0, quantity);
        for (Step step : order.steps()) {
            switch (step.status()) {
                case "preparing" -> {
                    movement(order, index, step, "consume", -quantity, -quantity);
                    consumed[store][product] += quantity;
                    return;
                }
                case "cancelled" -> {
                    movement(order, index, step, "release", 0, -quantity);
                    return;
                }
                default -> {}
            }
        }
        reserved[store][product] += quantity;
    }

    private void movement(HouseOrder order, int index, Step step, String kind, long onHand, long held) {
        long number = order.index() * MOVEMENTS_OF_AN_ORDER + 2L * index + (kind.equals("reserve") ? 0 : 1);
        movements.row(
                house.id("mov", step.at().toEpochMilli(), number),
                order.store().id(),
                order.lines().get(index).product().id(),
                kind,
                onHand,
                held,
                null,
                null,
                order.id(),
                step.by(),
                step.at().toEpochMilli());
    }

    /** All that was ever used came in on the first day. */
    private void stock(DataFile file) throws SQLException {
        DataFile.Insert stock = file.into("stock", "store_id", "item_id", "on_hand", "reserved", "low_at", "estimated");
        long opened = house.opened().toEpochMilli();
        for (HouseStore store : house.stores()) {
            for (HouseProduct product : house.products()) {
                long held = reserved[store.index()][product.index()];
                long came = ON_HAND + held + consumed[store.index()][product.index()];
                long number = -1L - ((long) store.index() * House.PRODUCTS + product.index());
                movements.row(
                        house.id("mov", opened, number),
                        store.id(),
                        product.id(),
                        "receive",
                        came,
                        0L,
                        "opening stock",
                        null,
                        null,
                        "system:house",
                        opened);
                stock.row(store.id(), product.id(), ON_HAND + held, held, LOW_AT, false);
            }
        }
    }
}
