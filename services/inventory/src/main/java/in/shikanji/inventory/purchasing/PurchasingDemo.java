package in.shikanji.inventory.purchasing;

import in.shikanji.contracts.store.Stores.Terms;
import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.Lot;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.inventory.ingredient.Unit;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Create;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Draft;
import in.shikanji.inventory.purchasing.PurchaseOrderService.DraftLine;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Noted;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Outcome;
import in.shikanji.inventory.purchasing.Receiving.Came;
import in.shikanji.inventory.purchasing.Receiving.Delivery;
import in.shikanji.inventory.purchasing.Supplier.Contact;
import in.shikanji.inventory.purchasing.Supplier.Offer;
import in.shikanji.inventory.purchasing.Supplier.Profile;
import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The demo's suppliers, the order with which each store bought its packets (500 of each, in two batches), and one that is on
 * its way. Names and GSTINs are made up; the check characters are right.
 */
public final class PurchasingDemo {
    private static final Caller DEMO = Caller.platform("demo");
    private static final int GST_BPS = 500;
    private static final long CARTON = 20;
    private static final List<Packet> PACKETS = List.of(
            new Packet("masala-shikanji-mix", 3_100_00, "MSM"),
            new Packet("premium-chai-masala", 2_700_00, "PCM"),
            new Packet("instant-shikanji-powder", 1_900_00, "ISP"),
            new Packet("jaggery-shikanji-mix", 3_300_00, "JSM"));
    private static final List<Produce> PRODUCE = List.of(
            new Produce("lemon", "crate", "100", Unit.PIECE, 420_00, 10),
            new Produce("mint", "bundle", "1", Unit.KG, 90_00, 4),
            new Produce("sugar", "sack", "25", Unit.KG, 1_125_00, 4),
            new Produce("curd", "can", "10", Unit.KG, 650_00, 6));

    private final Receiving receiving;
    private final PurchaseOrderService orders;
    private final Clock clock;
    private final Function<String, Item> items;

    /** @param paise for a carton, before tax */
    private record Packet(String slug, long paise, String batch) {}

    /**
     * @param size of a pack, in the unit
     * @param paise for a pack, before tax
     * @param packs on their way
     */
    private record Produce(String slug, String pack, String size, Unit unit, long paise, long packs) {}

    /** @param items by slug */
    public PurchasingDemo(
            Database database, Clock clock, Audit audit, Warehouse warehouse, Function<String, Item> items) {
        this.orders = new PurchaseOrderService(database, clock, audit);
        this.receiving = new Receiving(database, clock, audit, warehouse, orders);
        this.clock = clock;
        this.items = items;
    }

    public void load(Sql sql, List<Terms> stores) {
        Supplier packer = packer();
        Supplier grower = grower();
        SupplierTables.write(sql, packer);
        SupplierTables.write(sql, grower);
        if (stores.isEmpty()) {
            return;
        }
        for (Terms store : stores) {
            bought(sql, store, packer);
        }
        LocalDate soon =
                stores.getFirst().businessDate().plusDays(grower.profile().leadDays());
        List<DraftLine> lines = PRODUCE.stream()
                .map(one -> new DraftLine(
                        items.apply(one.slug()).id(), PurchaseOrder.PACK, 0, one.packs(), 0, one.paise(), 0))
                .toList();
        send(sql, stores.getFirst(), grower, new Draft(soon, "Deliver before ten, by the back door.", lines));
    }

    private Supplier packer() {
        List<Offer> offers = PACKETS.stream()
                .map(packet -> new Offer(
                        items.apply(packet.slug()).id(), packet.batch() + "-20", "carton", CARTON, packet.paise()))
                .toList();
        Profile profile = new Profile(
                "Saurashtra Spice Packers",
                new Contact("Hetal Mehta", "+919845000101", "orders@saurashtra-spice.example"),
                "14 Industrial Suburb, Yeshwanthpur, Bengaluru 560022",
                "29AALCS0000K1ZG",
                "11226999000201",
                5,
                "30 days",
                null,
                offers);
        return new Supplier(Ids.next("sup"), profile, true, 1);
    }

    private Supplier grower() {
        List<Offer> offers = PRODUCE.stream()
                .map(one -> {
                    Item item = items.apply(one.slug());
                    long size = new BigDecimal(one.size())
                            .multiply(BigDecimal.valueOf(item.keptIn(one.unit())))
                            .longValueExact();
                    return new Offer(item.id(), null, one.pack(), size, one.paise());
                })
                .toList();
        Profile profile = new Profile(
                "Namma Fresh Produce",
                new Contact("Ravi Gowda", "+919845000102", "ravi@namma-fresh.example"),
                "Shop 31, KR Market, Bengaluru 560002",
                "29AAFFN0000P1ZB",
                "21226999000202",
                1,
                "On delivery",
                "Closed on Tuesdays.",
                offers);
        return new Supplier(Ids.next("sup"), profile, true, 1);
    }

    private void bought(Sql sql, Terms store, Supplier packer) {
        List<DraftLine> lines = PACKETS.stream()
                .map(packet -> new DraftLine(
                        items.apply(packet.slug()).id(), PurchaseOrder.PACK, 0, 25, 0, packet.paise(), GST_BPS))
                .toList();
        String orderId = send(sql, store, packer, new Draft(store.businessDate(), null, lines));
        Delivery delivery = new Delivery(
                orderId,
                store.businessDate(),
                came(store.businessDate()),
                new Receiving.Terms(false, null),
                "SSP/1042",
                null,
                DEMO,
                null);
        require(receiving.receive(sql, delivery));
    }

    /** Of each packet ten cartons that were packed two months ago, and fifteen of last month. */
    private List<Came> came(LocalDate today) {
        List<Came> came = new ArrayList<>();
        for (int index = 0; index < PACKETS.size(); index++) {
            Packet packet = PACKETS.get(index);
            Integer months = items.apply(packet.slug()).shelfLifeMonths();
            LocalDate newest = today.plusMonths(months == null ? 12 : months);
            came.add(new Came("", index + 1, 10 * CARTON, new Lot(packet.batch() + "-A", newest.minusMonths(2)), null));
            came.add(new Came("", index + 1, 15 * CARTON, new Lot(packet.batch() + "-B", newest.minusMonths(1)), null));
        }
        return came;
    }

    private String send(Sql sql, Terms store, Supplier supplier, Draft draft) {
        LocalDate date = clock.instant().atZone(store.timeZone()).toLocalDate();
        String id = require(orders.create(
                sql,
                new Create(store.storeId(), PurchaseNumber.of(store.code(), date), supplier.id(), draft, DEMO, null)));
        return require(orders.move(sql, id, new Noted(PurchaseOrder.Status.SENT, null, null), "purchase.sent", DEMO));
    }

    private static String require(Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            return done.orderId();
        }
        throw new IllegalStateException("the demo's purchase was refused: " + outcome);
    }
}
