package in.shikanji.inventory.purchasing;

import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.ItemInput;
import in.shikanji.inventory.goods.Lot;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.inventory.ingredient.Unit;
import in.shikanji.inventory.purchasing.PurchaseOrderService.Draft;
import in.shikanji.inventory.purchasing.PurchaseOrderService.DraftLine;
import in.shikanji.inventory.purchasing.Receiving.Came;
import in.shikanji.platform.http.Input;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads a purchase order, and what came for it, as staff send them. */
final class PurchaseOrderInput {
    private static final int MOST_LINES = 200;
    private static final int MOST_TAX_BPS = 10_000;
    private static final BigDecimal MOST_PACK = BigDecimal.valueOf(1_000_000_000);
    private static final int LONGEST_NOTE = 500;

    private PurchaseOrderInput() {}

    static Draft draft(Input input, Warehouse warehouse) {
        Optional<LocalDate> expectedOn = input.optionalDate("expectedOn");
        Optional<String> note = input.optionalText("note", LONGEST_NOTE);
        List<DraftLine> lines = input.list("lines", 1, MOST_LINES, line -> line(line, warehouse)).stream()
                .flatMap(Optional::stream)
                .toList();
        return new Draft(expectedOn.orElse(null), note.orElse(null), lines);
    }

    private static Optional<DraftLine> line(Input line, Warehouse warehouse) {
        long price = line.integer("pricePaise", 0, SupplierInput.MOST_PAISE);
        int tax = (int) line.integer("taxBps", 0, MOST_TAX_BPS);
        return ItemInput.item(line, "itemId", warehouse).flatMap(item -> {
            Unit unit = ItemInput.unit(line, "unit", item);
            return line.optionalInteger("packs", 1, 100_000).isPresent()
                    ? packs(line, item, unit, price, tax)
                    : measured(line, item, unit, price, tax);
        });
    }

    /** So many packs, of a size of their own or of the one that the supplier lists. */
    private static Optional<DraftLine> packs(Input line, Item item, Unit unit, long price, int tax) {
        long packs = line.optionalInteger("packs", 1, 100_000).orElse(1L);
        if (line.optionalExact("packSize", BigDecimal.ZERO, MOST_PACK).isEmpty()) {
            return Optional.of(new DraftLine(item.id(), PurchaseOrder.PACK, 0, packs, 0, price, tax));
        }
        return ItemInput.amount(line, "packSize", item, unit)
                .filter(size -> ItemInput.packs(line, "packs", size).isPresent())
                .filter(size -> isUsual(line, item, packs * size, price, size))
                .map(size -> new DraftLine(item.id(), PurchaseOrder.PACK, size, packs, 0, price, tax));
    }

    private static Optional<DraftLine> measured(Input line, Item item, Unit unit, long price, int tax) {
        Unit priced = ItemInput.unit(line, "priceUnit", item, unit);
        long size = item.keptIn(priced);
        return ItemInput.amount(line, "amount", item, unit)
                .filter(amount -> isUsual(line, item, amount, price, size))
                .map(amount -> new DraftLine(item.id(), priced.code(), size, 0, amount, price, tax));
    }

    private static boolean isUsual(Input line, Item item, long amount, long price, long per) {
        boolean usual = Price.isUsual(item, amount, price, per);
        if (!usual) {
            line.error("pricePaise", "out_of_range", "Nothing costs that much.");
        }
        return usual;
    }

    /** What came, line by line of the order. */
    static List<Came> came(Input input, PurchaseOrder order, Warehouse warehouse) {
        return input.list("lines", 1, MOST_LINES, one -> oneThatCame(one, order, warehouse)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Came> oneThatCame(Input one, PurchaseOrder order, Warehouse warehouse) {
        long number = one.integer("line", 1, MOST_LINES);
        Optional<Long> cost = one.optionalInteger("costPaise", 0, Price.MOST);
        Optional<PurchaseOrder.Line> line = order.line(number);
        if (line.isEmpty()) {
            one.error("line", "unknown_line", "This order has no such line.");
            return Optional.empty();
        }
        Item item = warehouse.get(line.get().itemId());
        Lot lot = ItemInput.lot(one, "batch", item).orElse(Lot.UNKNOWN);
        return amount(one, line.get(), item)
                .map(amount -> new Came(one.pointer(), line.get().number(), amount, lot, cost.orElse(null)));
    }

    /** In packs, where it was ordered so, or measured. */
    private static Optional<Long> amount(Input one, PurchaseOrder.Line line, Item item) {
        if (!line.unit().equals(PurchaseOrder.PACK)
                || one.optionalInteger("packs", 1, 100_000).isEmpty()) {
            return ItemInput.amount(one, "amount", item, ItemInput.unit(one, "unit", item));
        }
        return ItemInput.packs(one, "packs", line.unitSize());
    }
}
