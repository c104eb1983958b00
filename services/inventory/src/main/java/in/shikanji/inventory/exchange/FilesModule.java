package in.shikanji.inventory.exchange;

import in.shikanji.contracts.store.Stores;
import in.shikanji.inventory.goods.StoreInput;
import in.shikanji.platform.Platform;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.http.Routes;
import java.time.Duration;
import java.util.Map;

/** Files, wired; a part of the inventory service, with tables in its database. */
public final class FilesModule {
    private final FileRoutes routes;

    /** What there is to be sent. */
    public record Sheets(
            Sheet products,
            Sheet options,
            Sheet combos,
            Sheet ingredients,
            Sheet stock,
            Sheet sections,
            Sheet prices) {}

    /** @param database inventory's */
    public FilesModule(Platform platform, Database database, Stores stores, Sheets sheets) {
        Map<Kind, Sheet> kinds = Map.of(
                Kind.PRODUCTS, sheets.products,
                Kind.OPTIONS, sheets.options,
                Kind.COMBOS, sheets.combos,
                Kind.INGREDIENTS, sheets.ingredients,
                Kind.STOCK, sheets.stock,
                Kind.SECTIONS, sheets.sections,
                Kind.PRICES, sheets.prices);
        Imports imports = new Imports(kinds, database, platform.audit(), platform.clock());
        routes = new FileRoutes(imports, new StoreInput(stores));
        platform.jobs().upkeep("imports", Duration.ofSeconds(1), new ImportWork(imports, database)::run);
        platform.jobs().upkeep("old imports", Duration.ofHours(1), imports::deleteOld);
    }

    public Routes routes() {
        return routes.routes();
    }
}
