package in.shikanji.inventory.purchasing;

import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.Lot;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.inventory.purchasing.PurchaseOrder.Status;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Noted;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Outcome;
import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.AllOrNothing;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Once;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes in what a supplier brought: stock, batches, cost, and how far the order is, in one unit or not at all. */
final class Receiving {
    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final Warehouse warehouse;
    private final PurchaseOrderService orders;
    private final Once once = new Once();

    /** @param orders whose steps it writes */
    Receiving(Database database, Clock clock, Audit audit, Warehouse warehouse, PurchaseOrderService orders) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.warehouse = warehouse;
        this.orders = orders;
    }

    /**
     * A delivery.
     *
     * @param today the trading day of the store
     * @param terms what is allowed of it that usually is not
     * @param request what makes a retry the same delivery; null where a retry can't be
     */
    record Delivery(
            String orderId,
            LocalDate today,
            List<Came> lines,
            Terms terms,
            @Nullable String supplierReference,
            @Nullable String note,
            Caller caller,
            @Nullable RequestKey request) {
        Delivery {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What is allowed.
     *
     * @param over whether more may come than was ordered
     * @param shortDatedReason why something comes that expires too soon; null if it may not
     */
    record Terms(boolean over, @Nullable String shortDatedReason) {}

    /**
     * What came for a line.
     *
     * @param pointer where it stands in what was sent
     * @param amount as the item is kept
     * @param costPaise of all of it, before tax; null for the price of the order
     */
    record Came(
            String pointer,
            int line,
            long amount,
            Lot lot,
            @Nullable Long costPaise) {}

    Outcome receive(Delivery delivery) {
        return AllOrNothing.write(
                database, delivery.orderId(), sql -> receive(sql, delivery), Outcome.Done.class::isInstance);
    }

    Outcome receive(Sql sql, Delivery delivery) {
        return switch (once.see(sql, delivery.request(), Ids.next("rcp"))) {
            case Once.Seen.Before _ -> new Outcome.Done(delivery.orderId(), true);
            case Once.Seen.Reused _ -> new Outcome.KeyReused();
            case Once.Seen.Fresh(String receiptId) -> {
                PurchaseOrder order =
                        PurchaseOrderTables.find(sql, delivery.orderId()).orElse(null);
                if (order == null) {
                    yield new Outcome.NoSuchOrder();
                }
                yield order.status().isOpen()
                        ? takeIn(sql, order, receiptId, delivery)
                        : new Outcome.InvalidTransition(order.status(), Status.PART_RECEIVED);
            }
        };
    }

    private Outcome takeIn(Sql sql, PurchaseOrder order, String receiptId, Delivery delivery) {
        Receipt receipt = new Receipt(
                receiptId,
                delivery.supplierReference(),
                delivery.note(),
                delivery.caller().actor().reference(),
                clock.instant(),
                List.of());
        Intake intake = new Intake(sql, warehouse, order, delivery, receipt);
        intake.takeIn();
        if (!intake.refusals().isEmpty()) {
            return new Outcome.Refused(intake.refusals());
        }
        ReceiptTables.insert(sql, order.id(), order.storeId(), intake.receipt());
        SupplierTables.price(sql, order.supplierId(), prices(sql, order, intake.receipt()));
        moveOn(sql, order, intake.receipt(), delivery);
        return new Outcome.Done(order.id(), false);
    }

    /** What the supplier takes now for packs of theirs. */
    private SortedMap<String, Long> prices(Sql sql, PurchaseOrder order, Receipt receipt) {
        SortedMap<String, Long> prices = new TreeMap<>();
        Supplier supplier = SupplierTables.find(sql, order.supplierId()).orElseThrow();
        for (Receipt.Line line : receipt.lines()) {
            Item item = warehouse.get(line.itemId());
            supplier.offer(line.itemId())
                    .filter(offer -> Price.isUsual(item, offer.packSize(), line.costPaise(), line.amount()))
                    .ifPresent(offer ->
                            prices.put(item.id(), Price.of(offer.packSize(), line.costPaise(), line.amount())));
        }
        return prices;
    }

    private void moveOn(Sql sql, PurchaseOrder before, Receipt receipt, Delivery delivery) {
        Status status = PurchaseOrder.receivedOf(
                PurchaseOrderTables.find(sql, before.id()).orElseThrow().lines());
        String reason = delivery.terms().shortDatedReason();
        PurchaseOrderTables.move(sql, before.id(), status);
        orders.step(sql, before, new Noted(status, reason, receipt.id()), delivery.caller());
        audit.note(
                sql,
                delivery.caller(),
                Act.of("purchase.received", before.id())
                        .at(before.storeId())
                        .change("status", before.status(), status)
                        .change("receipt", null, receipt.id())
                        .change("allowOver", false, delivery.terms().over())
                        .personal("reason", null, reason));
    }
}
