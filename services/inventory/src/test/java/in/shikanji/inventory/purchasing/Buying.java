package in.shikanji.inventory.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.DemoInventory;
import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.Lot;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Create;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Draft;
import in.shikanji.inventory.purchasing.PurchaseOrderService.DraftLine;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Outcome;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Whole;
import in.shikanji.inventory.purchasing.Receiving.Came;
import in.shikanji.inventory.purchasing.Receiving.Delivery;
import in.shikanji.inventory.purchasing.Supplier.Contact;
import in.shikanji.inventory.purchasing.Supplier.Offer;
import in.shikanji.inventory.purchasing.Supplier.Profile;
import in.shikanji.inventory.purchasing.SupplierService.Change;
import in.shikanji.inventory.purchasing.SupplierService.Changed;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.RequestKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who buys for a store, at noon on 23 November 2026, with a supplier of packets and sugar. */
final class Buying implements AutoCloseable {
    static final String STORE = DemoInventory.STORE;
    static final String PACKET = "masala-shikanji-mix";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate GOOD = LocalDate.of(2027, 11, 1);
    static final Caller BUYER = Caller.platform("buyer");
    static final long KILO = 1_000_000;

    final DemoInventory inventory;
    final PurchaseOrderService orders;
    final Receiving receiving;
    final SupplierService suppliers;
    final String supplierId;

    Buying(Path folder) {
        inventory = new DemoInventory(folder);
        orders = new PurchaseOrderService(inventory.database(), inventory.clock(), inventory.audit());
        receiving = new Receiving(
                inventory.database(), inventory.clock(), inventory.audit(), inventory.warehouse(), orders);
        suppliers = new SupplierService(inventory.database(), inventory.audit());
        supplierId = supplier(
                        new Offer(packet().id(), null, "carton", 20, 3_000_00L),
                        new Offer(sugar().id(), "S25", "sack", 25 * KILO, null))
                .id();
    }

    Item packet() {
        return inventory.item(PACKET);
    }

    Item sugar() {
        return inventory.item("sugar");
    }

    Supplier supplier(Offer... offers) {
        Profile profile = new Profile(
                "A supplier", new Contact(null, null, null), null, null, null, 7, null, null, List.of(offers));
        return ((Changed.Done) suppliers.change(new Change(null, profile, true, null, BUYER, null))).supplier();
    }

    static DraftLine cartons(Item item, long cartons, long paise) {
        return new DraftLine(item.id(), PurchaseOrder.PACK, 0, cartons, 0, paise, 500);
    }

    static DraftLine kilos(Item item, long kilos, long paise) {
        return new DraftLine(item.id(), "kg", KILO, 0, kilos * KILO, paise, 500);
    }

    Outcome draft(DraftLine... lines) {
        return draft(null, lines);
    }

    Outcome draft(@Nullable RequestKey key, DraftLine... lines) {
        return orders.create(new Create(
                STORE,
                PurchaseNumber.of("MGR", TODAY),
                supplierId,
                new Draft(TODAY.plusDays(3), null, List.of(lines)),
                BUYER,
                key));
    }

    /** The id of an order that the supplier has. */
    String sent(DraftLine... lines) {
        String id = done(draft(lines));
        done(orders.send(id, BUYER));
        return id;
    }

    static Came came(int line, long amount, Lot lot) {
        return new Came("/lines/" + (line - 1), line, amount, lot, null);
    }

    static Came came(int line, long amount) {
        return came(line, amount, Lot.UNKNOWN);
    }

    static Lot lot(String label) {
        return new Lot(label, GOOD);
    }

    Outcome receive(String orderId, Came... lines) {
        return receive(orderId, new Receiving.Terms(false, null), key(), lines);
    }

    Outcome receive(String orderId, Receiving.Terms terms, RequestKey key, Came... lines) {
        return receiving.receive(new Delivery(orderId, TODAY, List.of(lines), terms, "INV-7", null, BUYER, key));
    }

    /** One that nobody used before. */
    static RequestKey key() {
        return new RequestKey("stf_1", "POST /receive", UUID.randomUUID().toString(), "hash");
    }

    static String done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).orderId();
    }

    /** The codes and places of a refusal: {@code over_receipt /lines/0}. */
    static List<String> refusals(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome)
                .refusals().stream()
                        .map(refusal -> refusal.code() + " " + refusal.pointer())
                        .toList();
    }

    Whole whole(String orderId) {
        return orders.find(orderId).orElseThrow();
    }

    PurchaseOrder order(String orderId) {
        return whole(orderId).order();
    }

    /** What an order was, step by step. */
    List<PurchaseOrder.Status> lived(String orderId) {
        return whole(orderId).steps().stream().map(PurchaseOrder.Step::status).toList();
    }

    long onHand(Item item) {
        return inventory.onHand(STORE, item.id());
    }

    @Override
    public void close() {
        assertThat(inventory.drift()).isZero();
        inventory.close();
    }
}
