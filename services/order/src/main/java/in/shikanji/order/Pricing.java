package in.shikanji.order;

import in.shikanji.contracts.inventory.Inventory.PricedLine;
import in.shikanji.contracts.store.Stores.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the bill. Pure: the same lines on the same terms cost the same. */
final class Pricing {
    private Pricing() {}

    /** A bill with its lines. */
    record Priced(List<Bill.Line> lines, Bill bill) {
        Priced {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Prices a basket.
     *
     * @param notes the guest's words per number of what was wanted, where there are any
     */
    static Priced price(List<PricedLine> basket, Map<Integer, String> notes, Terms terms, long tipPaise) {
        List<Bill.Line> lines = new ArrayList<>();
        for (PricedLine line : basket) {
            lines.add(line(line, notes.get(line.item())));
        }
        long subtotal = lines.stream().mapToLong(Bill.Line::totalPaise).sum();
        List<Bill.Charge> charges = charges(lines, subtotal, terms);
        return new Priced(lines, total(lines, charges, subtotal, tipPaise));
    }

    private static Bill.Line line(PricedLine line, @Nullable String note) {
        Tax tax = Tax.within(line.totalPaise(), line.taxBps());
        return new Bill.Line(
                line.line(),
                line.item(),
                line.combo(),
                line.productId(),
                line.slug(),
                line.name(),
                line.quantity(),
                line.unitPricePaise(),
                line.optionsPaise(),
                0,
                tax.taxablePaise(),
                line.taxBps(),
                tax.cgstPaise(),
                tax.sgstPaise(),
                tax.igstPaise(),
                line.totalPaise(),
                line.hsn(),
                line.options(),
                note,
                line.diet());
    }

    /** Delivery is incidental to the meal, so it bears the tax rate of what most of the basket is. */
    private static List<Bill.Charge> charges(List<Bill.Line> lines, long subtotal, Terms terms) {
        Long fee = terms.deliveryFeePaise(subtotal);
        if (fee == null || fee == 0 || lines.isEmpty()) {
            return List.of();
        }
        int rate = principalRate(lines);
        Tax tax = Tax.within(fee, rate);
        return List.of(new Bill.Charge(
                Bill.ChargeKind.DELIVERY,
                fee,
                tax.taxablePaise(),
                rate,
                tax.cgstPaise(),
                tax.sgstPaise(),
                tax.igstPaise()));
    }

    private static int principalRate(List<Bill.Line> lines) {
        Map<Integer, Long> valueByRate = new HashMap<>();
        lines.forEach(line -> valueByRate.merge(line.taxBps(), line.totalPaise(), Long::sum));
        return valueByRate.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static Bill total(List<Bill.Line> lines, List<Bill.Charge> charges, long subtotal, long tip) {
        long fee = charges.stream().mapToLong(Bill.Charge::amountPaise).sum();
        long cgst = lines.stream().mapToLong(Bill.Line::cgstPaise).sum()
                + charges.stream().mapToLong(Bill.Charge::cgstPaise).sum();
        long sgst = lines.stream().mapToLong(Bill.Line::sgstPaise).sum()
                + charges.stream().mapToLong(Bill.Charge::sgstPaise).sum();
        long igst = lines.stream().mapToLong(Bill.Line::igstPaise).sum()
                + charges.stream().mapToLong(Bill.Charge::igstPaise).sum();
        long taxable = lines.stream().mapToLong(Bill.Line::taxablePaise).sum()
                + charges.stream().mapToLong(Bill.Charge::taxablePaise).sum();
        long total = subtotal + fee + tip;
        long roundOff = total - tip - taxable - cgst - sgst - igst;
        return new Bill(charges, subtotal, 0, fee, 0, tip, cgst, sgst, igst, roundOff, total);
    }
}
