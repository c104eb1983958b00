package in.shikanji.inventory;

import in.shikanji.inventory.StockTables.Change;
import in.shikanji.inventory.StockTables.Kind;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.List;

/** The demo's opening stock: 500 of everything at every store. */
final class StockDemo {
    private static final long OPENING = 500;
    private static final long LOW_AT = 20;

    private StockDemo() {}

    static void load(Sql sql, List<String> storeIds, Instant now) {
        Catalogue catalogue = CatalogueTables.load(sql, now);
        for (String storeId : storeIds) {
            for (Product product : catalogue.products()) {
                StockTables.open(sql, storeId, product.id(), LOW_AT);
                Change opening = new Change(Kind.RECEIVE, OPENING, 0, "opening stock", null, null, "system:demo", now);
                StockTables.move(sql, storeId, product.id(), opening);
            }
        }
    }
}
