package in.shikanji.inventory.exchange;

import in.shikanji.contracts.store.Stores;
import in.shikanji.inventory.goods.StoreInput;
import in.shikanji.platform.Platform;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.http.Routes;
import java.time.Duration;

/** Files, wired; a part of the inventory service, with tables in its database. */
public final class FilesModule {
    private final FileRoutes routes;

    /** What there is to be sent. */
    public record Sheets(
            Sheet products, Sheet options, Sheet sections, Sheet combos, Sheet ingredients, Sheet prices, Sheet stock) {
        Sheet of(Kind kind) {
            return switch (kind) {
                case PRODUCTS -> products;
                case OPTIONS -> options;
                case SECTIONS -> sections;
                case COMBOS -> combos;
                case INGREDIENTS -> ingredients;
                case PRICES -> prices;
                case STOCK -> stock;
            };
        }
    }

    /** @param database inventory's */
    public FilesModule(Platform platform, Database database, Stores stores, Sheets sheets) {
        Imports imports = new Imports(sheets, database, platform.audit(), platform.clock());
        routes = new FileRoutes(imports, new StoreInput(stores));
        platform.jobs().upkeep("imports", Duration.ofSeconds(1), new ImportWork(imports, database)::run);
        platform.jobs().upkeep("old imports", Duration.ofHours(1), imports::deleteOld);
    }

    public Routes routes() {
        return routes.routes();
    }
}
