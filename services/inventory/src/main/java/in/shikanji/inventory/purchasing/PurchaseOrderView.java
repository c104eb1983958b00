package in.shikanji.inventory.purchasing;

import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.inventory.purchasing.PurchaseOrder.Line;
import in.shikanji.inventory.purchasing.PurchaseOrder.Status;
import in.shikanji.inventory.purchasing.PurchaseOrder.Step;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Whole;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A purchase order as the API shows it. */
record PurchaseOrderView(
        String id,
        String number,
        String storeId,
        String supplierId,
        @Nullable String supplierName,
        Status status,
        @Nullable LocalDate expectedOn,
        @Nullable String note,
        List<LineView> lines,
        long netPaise,
        long taxPaise,
        long totalPaise,
        Instant createdAt,
        List<StepView> history,
        List<ReceiptView> receipts,
        long version) {
    PurchaseOrderView {
        lines = List.copyOf(lines);
        history = List.copyOf(history);
        receipts = List.copyOf(receipts);
    }

    /** One of a list. */
    record Summary(
            String id,
            String number,
            String storeId,
            String supplierId,
            Status status,
            @Nullable LocalDate expectedOn,
            int lines,
            long totalPaise,
            Instant createdAt) {
        static Summary of(PurchaseOrder order) {
            return new Summary(
                    order.id(),
                    order.number(),
                    order.storeId(),
                    order.supplierId(),
                    order.status(),
                    order.expectedOn(),
                    order.lines().size(),
                    net(order) + tax(order),
                    order.createdAt());
        }
    }

    /** Amounts in {@code unit}; the price is for one {@code priceUnit}. */
    record LineView(
            int line,
            String itemId,
            String itemName,
            @Nullable Long packs,
            @Nullable BigDecimal packSize,
            BigDecimal amount,
            String unit,
            String priceUnit,
            long pricePaise,
            int taxBps,
            long netPaise,
            long taxPaise,
            BigDecimal received,
            BigDecimal open) {}

    record StepView(
            Status status,
            Instant at,
            String by,
            @Nullable String note,
            @Nullable String receiptId) {}

    record ReceiptView(
            String id,
            @Nullable String supplierReference,
            @Nullable String note,
            String by,
            Instant at,
            List<ReceivedView> lines) {
        ReceiptView {
            lines = List.copyOf(lines);
        }
    }

    record ReceivedView(
            int line,
            String itemId,
            BigDecimal amount,
            String unit,
            long costPaise,
            @Nullable String batch,
            @Nullable LocalDate expiresOn) {}

    static PurchaseOrderView of(Whole whole, Warehouse warehouse) {
        PurchaseOrder order = whole.order();
        return new PurchaseOrderView(
                order.id(),
                order.number(),
                order.storeId(),
                order.supplierId(),
                whole.supplier().map(supplier -> supplier.profile().name()).orElse(null),
                order.status(),
                order.expectedOn(),
                order.note(),
                order.lines().stream()
                        .map(line -> line(line, warehouse.get(line.itemId())))
                        .toList(),
                net(order),
                tax(order),
                net(order) + tax(order),
                order.createdAt(),
                whole.steps().stream().map(PurchaseOrderView::step).toList(),
                whole.receipts().stream()
                        .map(receipt -> receipt(receipt, warehouse))
                        .toList(),
                order.version());
    }

    private static long net(PurchaseOrder order) {
        return order.lines().stream().mapToLong(Line::netPaise).sum();
    }

    private static long tax(PurchaseOrder order) {
        return order.lines().stream().mapToLong(Line::taxPaise).sum();
    }

    private static LineView line(Line line, Item item) {
        boolean packed = line.unit().equals(PurchaseOrder.PACK);
        return new LineView(
                line.number(),
                item.id(),
                item.name(),
                packed ? line.amount() / line.unitSize() : null,
                packed ? item.said(line.unitSize()) : null,
                item.said(line.amount()),
                item.unit().code(),
                line.unit(),
                line.pricePaise(),
                line.taxBps(),
                line.netPaise(),
                line.taxPaise(),
                item.said(line.received()),
                item.said(line.open()));
    }

    private static StepView step(Step step) {
        return new StepView(step.status(), step.at(), step.actor(), step.note(), step.receiptId());
    }

    private static ReceiptView receipt(Receipt receipt, Warehouse warehouse) {
        return new ReceiptView(
                receipt.id(),
                receipt.supplierReference(),
                receipt.note(),
                receipt.actor(),
                receipt.at(),
                receipt.lines().stream()
                        .map(line -> received(line, warehouse.get(line.itemId())))
                        .toList());
    }

    private static ReceivedView received(Receipt.Line line, Item item) {
        return new ReceivedView(
                line.orderLine(),
                item.id(),
                item.said(line.amount()),
                item.unit().code(),
                line.costPaise(),
                line.lot().label().isEmpty() ? null : line.lot().label(),
                line.lot().expiresOn());
    }
}
