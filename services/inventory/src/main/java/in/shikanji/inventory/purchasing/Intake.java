package in.shikanji.inventory.purchasing;

import in.shikanji.contracts.Refusal;
import in.shikanji.inventory.goods.Arrival;
import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.Lot;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.inventory.goods.Warehouse.Goods;
import in.shikanji.inventory.purchasing.Receiving.Came;
import in.shikanji.inventory.purchasing.Receiving.Delivery;
import in.shikanji.platform.database.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One delivery on its way to the shelf, within one unit. */
final class Intake {
    private final Sql sql;
    private final Warehouse warehouse;
    private final PurchaseOrder order;
    private final Delivery delivery;
    private final Receipt head;
    private final List<Receipt.Line> lines = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** @param head the receipt, still without lines */
    Intake(Sql sql, Warehouse warehouse, PurchaseOrder order, Delivery delivery, Receipt head) {
        this.sql = sql;
        this.warehouse = warehouse;
        this.order = order;
        this.delivery = delivery;
        this.head = head;
    }

    /** Levels are changed in the order of their ids, so that two deliveries never wait for each other crosswise. */
    void takeIn() {
        delivery.lines().stream()
                .sorted(Comparator.comparing(came ->
                        order.line(came.line()).map(PurchaseOrder.Line::itemId).orElse("")))
                .forEach(this::takeIn);
    }

    /** What speaks against it; then nothing of it may be kept. */
    List<Refusal> refusals() {
        return refusals;
    }

    Receipt receipt() {
        return new Receipt(head.id(), head.supplierReference(), head.note(), head.actor(), head.at(), lines);
    }

    private void takeIn(Came came) {
        Optional<PurchaseOrder.Line> found = order.line(came.line());
        if (found.isEmpty()) {
            refuse(came, "/line", "unknown_line", "This order has no such line.");
            return;
        }
        PurchaseOrder.Line line = found.get();
        Item item = warehouse.get(line.itemId());
        LocalDate lastDay = lastDay(came, item);
        if (isDated(came, item, lastDay) && isPriced(came, line, item) && isOrdered(came, line, item)) {
            long cost = cost(came, line);
            Arrival arrival =
                    came.lot().equals(Lot.UNKNOWN) ? null : new Arrival(came.lot(), lastDay, came.amount(), cost);
            warehouse.receive(
                    sql,
                    new Goods(
                            order.storeId(),
                            item,
                            came.amount(),
                            order.id() + '/' + head.id(),
                            head.actor(),
                            head.at()),
                    arrival);
            lines.add(new Receipt.Line(line.number(), item.id(), came.amount(), cost, came.lot()));
        }
    }

    /** The last day on which it will be sold; what was let in although it expires too soon is sold while it is good. */
    private @Nullable LocalDate lastDay(Came came, Item item) {
        LocalDate expiresOn = came.lot().expiresOn();
        if (expiresOn == null) {
            return null;
        }
        LocalDate usual = warehouse.lastDay(sql, order.storeId(), item, expiresOn);
        return usual.isBefore(delivery.today()) && delivery.terms().shortDatedReason() != null ? expiresOn : usual;
    }

    private boolean isDated(Came came, Item item, @Nullable LocalDate lastDay) {
        LocalDate expiresOn = came.lot().expiresOn();
        if (!item.hasBatches() && !came.lot().equals(Lot.UNKNOWN)) {
            refuse(came, "/batch", "no_batches", "Only packets and ingredients lie in batches.");
            return false;
        }
        if (item.packaged() && expiresOn == null) {
            refuse(came, "/expiresOn", "expiry_required", "Packets have a date on them. Say when it expires.");
            return false;
        }
        if (expiresOn == null || lastDay == null || delivery.terms().shortDatedReason() != null) {
            return true;
        }
        if (expiresOn.isBefore(delivery.today())) {
            refuse(came, "/expiresOn", "expired", "This is past its date. Send it back, or say why it is taken.");
            return false;
        }
        if (lastDay.isBefore(delivery.today())) {
            refuse(
                    came,
                    "/expiresOn",
                    "short_dated",
                    "This may be sold until " + lastDay + " only. Send it back, or say why it is taken.");
            return false;
        }
        return true;
    }

    private boolean isPriced(Came came, PurchaseOrder.Line line, Item item) {
        Long cost = came.costPaise();
        boolean usual = cost == null
                ? Price.isUsual(item, came.amount(), line.pricePaise(), line.unitSize())
                : Price.isUsual(item, came.amount(), cost, came.amount());
        if (!usual) {
            refuse(came, "/costPaise", "out_of_range", "Nothing costs that much.");
        }
        return usual;
    }

    private static long cost(Came came, PurchaseOrder.Line line) {
        Long cost = came.costPaise();
        return cost == null ? Price.of(came.amount(), line.pricePaise(), line.unitSize()) : cost;
    }

    private boolean isOrdered(Came came, PurchaseOrder.Line line, Item item) {
        boolean counted = PurchaseOrderTables.receive(
                sql, order.id(), line.number(), came.amount(), delivery.terms().over());
        if (!counted) {
            long open = PurchaseOrderTables.open(sql, order.id(), line.number());
            refuse(
                    came,
                    "",
                    "over_receipt",
                    "Only " + item.said(open).toPlainString() + ' '
                            + item.unit().code() + " of " + item.name() + " are still to come. Allow it if more came.");
        }
        return counted;
    }

    private void refuse(Came came, String field, String code, String message) {
        refusals.add(new Refusal(code, message, came.pointer() + field));
    }
}
