package in.shikanji.inventory;

import in.shikanji.inventory.StockTables.Change;
import in.shikanji.inventory.StockTables.Kind;
import in.shikanji.inventory.ingredient.Fraction;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The demo's opening stock at every store: 500 of each dish, ingredients for 5,000 portions. Packets are bought, see
 * {@link in.shikanji.inventory.purchasing.PurchasingDemo}.
 */
final class StockDemo {
    private static final long OPENING = 500;
    private static final long LOW_AT = 20;
    private static final long REORDER_AT = 60;
    private static final long PORTIONS = 5_000;

    private StockDemo() {}

    static void load(Sql sql, List<String> storeIds, Instant now) {
        Catalogue catalogue = CatalogueTables.load(sql, now);
        for (String storeId : storeIds) {
            for (Product product : catalogue.products()) {
                StockTables.open(sql, storeId, product.id(), LOW_AT, false);
                if (product.kind() == Product.Kind.PACKAGED) {
                    MarkTables.write(
                            sql, storeId, product.id(), new MarkTables.Marks(LOW_AT, REORDER_AT, OPENING, null));
                } else {
                    Change opening =
                            new Change(Kind.RECEIVE, OPENING, 0, "opening stock", null, null, "system:demo", now);
                    StockTables.move(sql, storeId, product.id(), opening);
                }
            }
            ingredients(catalogue).forEach((ingredient, amount) -> {
                StockTables.open(sql, storeId, ingredient, amount / PORTIONS * LOW_AT, true);
                Change opening = new Change(Kind.RECEIVE, amount, 0, "opening stock", null, null, "system:demo", now);
                StockTables.move(sql, storeId, ingredient, opening);
            });
        }
    }

    /** Enough for that many portions of the dish that takes most of it. */
    private static Map<String, Long> ingredients(Catalogue catalogue) {
        Map<String, Long> amounts = new TreeMap<>();
        for (Product product : catalogue.products()) {
            product.contents(product.defaultOptions())
                    .taken()
                    .forEach((ingredient, amount) -> amounts.merge(
                            ingredient.id(),
                            amount.times(Fraction.of(PORTIONS, 1)).roundedUp(),
                            Math::max));
            product.groups()
                    .forEach(group -> group.options()
                            .forEach(option -> product.contents(List.of(option))
                                    .taken()
                                    .forEach((ingredient, amount) -> amounts.putIfAbsent(
                                            ingredient.id(),
                                            amount.times(Fraction.of(PORTIONS, 1))
                                                    .roundedUp()))));
        }
        return amounts;
    }
}
