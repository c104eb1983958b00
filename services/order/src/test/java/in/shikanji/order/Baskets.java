package in.shikanji.order;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.contracts.inventory.Inventory.PricedLine;
import in.shikanji.contracts.store.Stores.Acceptance;
import in.shikanji.contracts.store.Stores.FeeStep;
import in.shikanji.contracts.store.Stores.OnSilence;
import in.shikanji.contracts.store.Stores.Terms;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Priced baskets and terms to make bills from. */
final class Baskets {
    private static final Diet WITH_GINGER = new Diet(
            true,
            false,
            false,
            true,
            true,
            true,
            true,
            false,
            false,
            List.of(new Diet.Why(
                    "root_vegetable",
                    new Diet.Ingredient("ingr_1", "Ginger"),
                    "Has ginger, which grows underground.",
                    List.of("jain", "jainStrict", "tithi", "ayambil"),
                    List.of(),
                    null)));

    private Baskets() {}

    static PricedLine line(int number, int quantity, long unitPaise, long optionsPaise, int taxBps) {
        return new PricedLine(
                number,
                number,
                null,
                "prod_" + number,
                "product-" + number,
                "Product " + number,
                quantity,
                unitPaise,
                optionsPaise,
                List.of(),
                taxBps,
                "996331",
                5,
                "bar",
                60,
                WITH_GINGER);
    }

    static List<PricedLine> of(long... pricesPaise) {
        List<PricedLine> lines = new ArrayList<>();
        for (int index = 0; index < pricesPaise.length; index++) {
            lines.add(line(index + 1, 1, pricesPaise[index], 0, 500));
        }
        return lines;
    }

    /** Terms of a store that charges this fee below that value of the basket. */
    static Terms terms(long feePaise, long freeFromPaise) {
        return new Terms(
                "store_1",
                "MGR",
                "MG Road",
                ZoneId.of("Asia/Kolkata"),
                LocalDate.of(2026, 11, 23),
                Acceptance.MANUAL,
                OnSilence.CANCEL,
                600,
                120,
                12,
                20,
                0,
                List.of(new FeeStep(0, feePaise), new FeeStep(freeFromPaise, 0L)),
                false);
    }

    static Arbitrary<Terms> anyTerms() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 20_000),
                        Arbitraries.longs().between(0, 200_000))
                .as(Baskets::terms);
    }

    static Arbitrary<List<PricedLine>> any() {
        Arbitrary<PricedLine> line = Combinators.combine(
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.longs().between(1, 200_000),
                        Arbitraries.longs().between(0, 20_000),
                        Arbitraries.of(0, 500, 1200, 1800, 4000))
                .as((quantity, unit, options, tax) -> line(1, quantity, unit, options, tax));
        return line.list().ofMinSize(1).ofMaxSize(12).map(Baskets::numbered);
    }

    private static List<PricedLine> numbered(List<PricedLine> lines) {
        List<PricedLine> numbered = new ArrayList<>();
        for (PricedLine line : lines) {
            numbered.add(line(
                    numbered.size() + 1, line.quantity(), line.unitPricePaise(), line.optionsPaise(), line.taxBps()));
        }
        return numbered;
    }
}
