package in.shikanji.inventory.goods;

import in.shikanji.inventory.ingredient.Unit;
import in.shikanji.platform.http.Input;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Reads items, amounts of them, and the batches they lie in. */
public final class ItemInput {
    private static final BigDecimal LEAST = new BigDecimal("0.001");
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /** A thousand tonnes of what is kept in grams: more is a slip of the finger, and sums of it would not fit. */
    private static final long MOST_KEPT = 1_000_000_000_000L;

    private static final int LONGEST_LABEL = 40;

    private ItemInput() {}

    /** The item that a field names; empty, with an error, if there is none. */
    public static Optional<Item> item(Input input, String field, Warehouse warehouse) {
        String id = input.text(field, 1, 80);
        Optional<Item> item = warehouse.find(id);
        if (item.isEmpty() && !id.isEmpty()) {
            input.error(field, "unknown_item", "There is no such product, option or ingredient.");
        }
        return item;
    }

    /** The unit that a field names, in which the item can be measured; the item's own if it names none. */
    public static Unit unit(Input input, String field, Item item) {
        return unit(input, field, item, item.unit());
    }

    /** As {@link #unit(Input, String, Item)}, with another usual one. */
    public static Unit unit(Input input, String field, Item item, Unit usual) {
        Unit given = input.optionalChoice(field, Unit.BY_CODE).orElse(usual);
        if (given.measuresLike(item.unit())) {
            return given;
        }
        input.error(
                field,
                "other_dimension",
                "This is kept in " + item.unit().code() + ", which is no " + given.code() + ".");
        return item.unit();
    }

    /** An amount above zero in a unit, as the item is kept; empty, with an error, if there is none. */
    public static Optional<Long> amount(Input input, String field, Item item, Unit unit) {
        Optional<BigDecimal> amount = input.optionalExact(field, LEAST, MOST);
        if (amount.isEmpty()) {
            input.error(field, "required", "An amount is needed.");
        }
        return amount.flatMap(given -> kept(input, field, item, item.kept(given, unit)));
    }

    private static Optional<Long> kept(Input input, String field, Item item, Optional<Long> kept) {
        if (kept.isEmpty()) {
            input.error(
                    field,
                    "too_fine",
                    item.kind() == Item.Kind.INGREDIENT
                            ? "This takes at most three decimals."
                            : "This must be a whole number.");
        }
        return kept.filter(amount -> isUsual(input, field, amount));
    }

    private static boolean isUsual(Input input, String field, long amount) {
        if (amount > MOST_KEPT) {
            input.error(field, "out_of_range", "This is more than any store holds.");
        }
        return amount <= MOST_KEPT;
    }

    /** So many packs of that size, as the item is kept. */
    public static Optional<Long> packs(Input input, String field, long packSize) {
        return input.optionalInteger(field, 1, 100_000)
                .map(packs -> Math.multiplyExact(packs, packSize))
                .filter(amount -> isUsual(input, field, amount));
    }

    /** Which batch is meant, by its label and its expiry; empty if neither is given. */
    public static Optional<Lot> lot(Input input, String labelField, Item item) {
        Optional<String> label = input.optionalText(labelField, LONGEST_LABEL);
        Optional<LocalDate> expiresOn = input.optionalDate("expiresOn");
        Optional<Lot> lot = Optional.of(new Lot(label.orElse(""), expiresOn.orElse(null)))
                .filter(named -> !named.equals(Lot.UNKNOWN));
        if (lot.isPresent() && !item.hasBatches()) {
            input.error(labelField, "no_batches", "Only packets and ingredients lie in batches.");
        }
        return lot;
    }
}
