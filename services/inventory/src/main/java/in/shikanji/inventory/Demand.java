package in.shikanji.inventory;

import in.shikanji.contracts.Refusal;
import in.shikanji.inventory.ingredient.Fraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lines of a basket take from a store, all of them together: the products, what they are made of, the options. */
final class Demand {
    private final List<Line> lines;

    /**
     * One line.
     *
     * @param index of what it was wanted for
     * @param each what one of it takes, by item
     */
    private record Line(int index, Product product, int quantity, Map<String, Fraction> each) {}

    private Demand(List<Line> lines) {
        this.lines = lines;
    }

    static Demand of(Catalogue catalogue, Basket basket) {
        return new Demand(basket.lines().stream()
                .map(line -> new Line(
                        line.item(),
                        line.product(),
                        line.quantity(),
                        catalogue
                                .made(line.product(), line.configuration().options())
                                .takes()))
                .toList());
    }

    /**
     * What they take of the items that the store keeps, sorted by id. Rounded up once for the whole basket: ten glasses take
     * ten glasses' worth of lemon.
     */
    SortedMap<String, Long> totals(Predicate<String> kept) {
        Map<String, Fraction> sums = new HashMap<>();
        for (Line line : lines) {
            line.each().forEach((item, amount) -> {
                if (kept.test(item)) {
                    sums.merge(item, amount.times(Fraction.of(line.quantity(), 1)), Fraction::plus);
                }
            });
        }
        SortedMap<String, Long> totals = new TreeMap<>();
        sums.forEach((item, amount) -> totals.put(item, amount.roundedUp()));
        return totals;
    }

    /** All that goes into it; what goes into several lines comes several times. */
    Stream<String> items() {
        return lines.stream().flatMap(line -> line.each().keySet().stream());
    }

    /** Whether the store sells every line, as far as what it counts tells. */
    boolean isSold(Predicate<String> kept) {
        return lines.stream().allMatch(line -> isSold(line.product(), line.each(), kept));
    }

    /**
     * Why the store can't serve all of it.
     *
     * @param available of an item that the store keeps
     */
    List<Refusal> shortages(Predicate<String> kept, ToLongFunction<String> available) {
        SortedMap<String, Long> totals = totals(kept);
        List<String> missing = totals.entrySet().stream()
                .filter(total -> total.getValue() > available.applyAsLong(total.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<Refusal> refusals = new ArrayList<>();
        for (Line line : lines) {
            String pointer = "/items/" + line.index() + "/quantity";
            if (!isSold(line.product(), line.each(), kept)) {
                refusals.add(outOfStock(line.product().name(), 0, pointer));
            } else if (missing.stream().anyMatch(line.each()::containsKey)) {
                refusals.add(shortage(line, kept, available, pointer));
            }
        }
        return refusals;
    }

    private Refusal shortage(Line line, Predicate<String> kept, ToLongFunction<String> available, String pointer) {
        long alone = portions(line.each(), kept, available);
        long wanted = lines.stream()
                .filter(other -> other.product().equals(line.product()))
                .mapToLong(Line::quantity)
                .sum();
        return alone < wanted
                ? outOfStock(line.product().name(), alone, pointer)
                : new Refusal(
                        "out_of_stock",
                        "This store is running low on what goes into this order. Take fewer of "
                                + lines.stream()
                                        .filter(other -> sharesWith(other, line, kept))
                                        .map(other -> other.product().name())
                                        .distinct()
                                        .collect(Collectors.joining(" or "))
                                + ".",
                        pointer);
    }

    private static boolean sharesWith(Line other, Line line, Predicate<String> kept) {
        return other.each().keySet().stream()
                .anyMatch(item -> kept.test(item) && line.each().containsKey(item));
    }

    /** How many of one kind can be served: the smaller of its own count, if one is kept, and what its parts allow. */
    static long portions(Map<String, Fraction> each, Predicate<String> kept, ToLongFunction<String> available) {
        return each.entrySet().stream()
                .filter(part -> kept.test(part.getKey()))
                .mapToLong(part -> part.getValue().timesIn(available.applyAsLong(part.getKey())))
                .min()
                .orElse(0);
    }

    /** A store sells what it counts, or what it counts the ingredients of; packets are always counted. */
    private static boolean isSold(Product product, Map<String, Fraction> each, Predicate<String> kept) {
        return kept.test(product.id())
                || (product.kind() == Product.Kind.MADE_TO_ORDER
                        && each.keySet().stream().anyMatch(kept));
    }

    static Refusal outOfStock(String name, long available, String pointer) {
        String message = available <= 0
                ? name + " is sold out at this store. Remove it, or choose another store."
                : "Only " + available + " of " + name + " left at this store. Take fewer.";
        return new Refusal("out_of_stock", message, pointer);
    }

    /** How many portions of a product a store can serve now. */
    static long portions(
            Product product, Map<String, Fraction> each, Predicate<String> kept, ToLongFunction<String> available) {
        return isSold(product, each, kept) ? portions(each, kept, available) : 0;
    }
}
