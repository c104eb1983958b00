package in.shikanji.order;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.inventory.Inventory.PricedLine;
import in.shikanji.contracts.store.Stores.Terms;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Whatever is in the basket, the bill adds up. */
class BillTest {
    @Provide
    Arbitrary<List<PricedLine>> baskets() {
        return Baskets.any();
    }

    @Provide
    Arbitrary<Terms> terms() {
        return Baskets.anyTerms();
    }

    @Property
    void theTotalIsTheSumOfItsParts(
            @ForAll("baskets") List<PricedLine> basket,
            @ForAll("terms") Terms terms,
            @ForAll @LongRange(max = 1_000_000) long tip) {
        Bill bill = Pricing.price(basket, Map.of(), terms, tip).bill();

        long charges =
                bill.charges().stream().mapToLong(Bill.Charge::amountPaise).sum();
        assertThat(bill.totalPaise())
                .isEqualTo(bill.subtotalPaise() - bill.discountPaise() + charges + bill.tipPaise());
        assertThat(charges).isEqualTo(bill.deliveryFeePaise() + bill.packingPaise());
        assertThat(bill.tipPaise()).isEqualTo(tip);
        assertThat(bill.subtotalPaise())
                .isEqualTo(basket.stream().mapToLong(PricedLine::totalPaise).sum());
    }

    @Property
    void theRoundOffIsWhatTheTaxesLeave(
            @ForAll("baskets") List<PricedLine> basket,
            @ForAll("terms") Terms terms,
            @ForAll @LongRange(max = 1_000_000) long tip) {
        Pricing.Priced priced = Pricing.price(basket, Map.of(), terms, tip);
        Bill bill = priced.bill();

        long taxed = LongStream.concat(
                        priced.lines().stream()
                                .mapToLong(line ->
                                        line.taxablePaise() + line.cgstPaise() + line.sgstPaise() + line.igstPaise()),
                        bill.charges().stream()
                                .mapToLong(charge -> charge.taxablePaise()
                                        + charge.cgstPaise()
                                        + charge.sgstPaise()
                                        + charge.igstPaise()))
                .sum();
        assertThat(bill.roundOffPaise()).isEqualTo(bill.totalPaise() - bill.tipPaise() - taxed);
        assertThat(Math.abs(bill.roundOffPaise()))
                .isLessThanOrEqualTo(priced.lines().size() + bill.charges().size());
    }

    @Property
    void theTaxHeadsAreTheSumsOfLinesAndCharges(
            @ForAll("baskets") List<PricedLine> basket, @ForAll("terms") Terms terms) {
        Pricing.Priced priced = Pricing.price(basket, Map.of(), terms, 0);
        Bill bill = priced.bill();

        assertThat(bill.cgstPaise())
                .isEqualTo(
                        priced.lines().stream().mapToLong(Bill.Line::cgstPaise).sum()
                                + bill.charges().stream()
                                        .mapToLong(Bill.Charge::cgstPaise)
                                        .sum());
        assertThat(bill.sgstPaise()).isEqualTo(bill.cgstPaise());
        assertThat(bill.igstPaise()).isZero();
    }

    @Property
    void theFeeFallsAwayAtExactlyTheFreeLimit(@ForAll @LongRange(min = 2, max = 1_000_000) long limit) {
        Terms terms = Baskets.terms(4000, limit);

        assertThat(fee(limit - 1, terms)).isEqualTo(4000);
        assertThat(fee(limit, terms)).isZero();
        assertThat(fee(limit + 1, terms)).isZero();
    }

    @Test
    void whereNoFeeIsTakenThereIsNoCharge() {
        Bill bill = Pricing.price(Baskets.of(10000), Map.of(), Baskets.terms(0, 29900), 0)
                .bill();

        assertThat(bill.charges()).isEmpty();
        assertThat(bill.totalPaise()).isEqualTo(10000);
    }

    @Test
    void theFeeBearsTheTaxOfWhatMostOfTheBasketIs() {
        List<PricedLine> mostlyDrinks = List.of(Baskets.line(1, 1, 1000, 0, 500), Baskets.line(2, 1, 1001, 0, 4000));
        List<PricedLine> asMuch = List.of(Baskets.line(1, 1, 1000, 0, 500), Baskets.line(2, 1, 1000, 0, 1800));

        assertThat(charge(mostlyDrinks).taxBps()).isEqualTo(4000);
        assertThat(charge(asMuch).taxBps()).isEqualTo(1800);
        assertThat(charge(Baskets.of(1000)))
                .isEqualTo(new Bill.Charge(Bill.ChargeKind.DELIVERY, 4000, 3810, 500, 95, 95, 0));
    }

    @Test
    void optionsAndQuantityCountInTheLine() {
        Pricing.Priced priced = Pricing.price(
                List.of(Baskets.line(1, 3, 8000, 3500, 500)), Map.of(1, "no straw"), Baskets.terms(0, 0), 0);

        assertThat(priced.lines().getFirst().totalPaise()).isEqualTo(34500);
        assertThat(priced.lines().getFirst().note()).isEqualTo("no straw");
    }

    private static Bill.Charge charge(List<PricedLine> basket) {
        return Pricing.price(basket, Map.of(), Baskets.terms(4000, 29900), 0)
                .bill()
                .charges()
                .getFirst();
    }

    private static long fee(long basketPaise, Terms terms) {
        return Pricing.price(Baskets.of(basketPaise), Map.of(), terms, 0).bill().deliveryFeePaise();
    }
}
