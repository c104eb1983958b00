package in.shikanji.bench.house;

import in.shikanji.bench.house.HouseOrder.HouseProduct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bill as the order service keeps it; the names of the components are those of its documents. */
record HouseBill(
        List<Charge> charges,
        long subtotalPaise,
        long discountPaise,
        long deliveryFeePaise,
        long packingPaise,
        long tipPaise,
        long cgstPaise,
        long sgstPaise,
        long igstPaise,
        long roundOffPaise,
        long totalPaise) {
    static final int TAX_BPS = 500;
    static final String HSN = "996331";
    private static final long DELIVERY_PAISE = 4_000;
    private static final long FREE_FROM_PAISE = 29_900;
    static final Diet EVERYTHING = new Diet(true, true, true, true, true, true, true, true, true, List.of());

    HouseBill {
        charges = List.copyOf(charges);
    }

    record Charge(
            String kind,
            long amountPaise,
            long taxablePaise,
            int taxBps,
            long cgstPaise,
            long sgstPaise,
            long igstPaise) {}

    record Line(
            int line,
            String productId,
            String productSlug,
            String name,
            int quantity,
            long unitPricePaise,
            long optionsPaise,
            long discountPaise,
            long taxablePaise,
            int taxBps,
            long cgstPaise,
            long sgstPaise,
            long igstPaise,
            long totalPaise,
            String hsn,
            List<String> options,
            @Nullable String note) {
        Line {
            options = List.copyOf(options);
        }
    }

    record Diet(
            boolean veg,
            boolean jain,
            boolean jainStrict,
            boolean satvik,
            boolean vegan,
            boolean glutenFree,
            boolean nutFree,
            boolean tithi,
            boolean ayambil,
            List<String> why) {
        Diet {
            why = List.copyOf(why);
        }
    }

    static Line line(int number, HouseOrder.Line line) {
        HouseProduct product = line.product();
        long paise = line.paise();
        return new Line(
                number,
                product.id(),
                product.slug(),
                product.name(),
                line.quantity(),
                product.pricePaise(),
                0,
                0,
                taxable(paise),
                TAX_BPS,
                half(paise),
                half(paise),
                0,
                paise,
                HSN,
                List.of(),
                null);
    }

    static HouseBill of(HouseOrder order) {
        long subtotal = order.subtotalPaise();
        long fee = order.delivery() && subtotal < FREE_FROM_PAISE ? DELIVERY_PAISE : 0;
        List<Charge> charges = fee == 0
                ? List.of()
                : List.of(new Charge("delivery", fee, taxable(fee), TAX_BPS, half(fee), half(fee), 0));
        long taxable = taxable(fee);
        long half = half(fee);
        for (HouseOrder.Line line : order.lines()) {
            taxable += taxable(line.paise());
            half += half(line.paise());
        }
        long total = subtotal + fee;
        return new HouseBill(charges, subtotal, 0, fee, 0, 0, half, half, 0, total - taxable - 2 * half, total);
    }

    private static long taxable(long paise) {
        return Math.round(paise * 10_000.0 / (10_000 + TAX_BPS));
    }

    private static long half(long paise) {
        return Math.round(taxable(paise) * TAX_BPS / 20_000.0);
    }
}
