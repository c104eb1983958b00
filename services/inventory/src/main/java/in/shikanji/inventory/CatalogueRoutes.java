package in.shikanji.inventory;

import in.shikanji.contracts.store.Stores;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.ResponseCache;
import in.shikanji.platform.http.Routes;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The HTTP of the catalogue: reads from memory, prepared once per version. */
final class CatalogueRoutes {
    /** By whose clock the chain's own menu goes, when no store was chosen. */
    private static final ZoneId HOME = ZoneId.of("Asia/Kolkata");

    private final InventoryService service;
    private final Stores stores;
    private final ResponseCache cache;

    CatalogueRoutes(InventoryService service, Stores stores, ResponseCache cache) {
        this.service = service;
        this.stores = stores;
        this.cache = cache;
    }

    Routes routes() {
        return new Routes()
                .get("/products", Access.anyone(), this::list)
                .get("/products/{id}", Access.anyone(), this::get)
                .get("/categories", Access.anyone(), this::categories);
    }

    private Reply list(Request request) {
        Optional<Stores.StoreAnswer.Found> store = store(request);
        ProductQuery query = ProductQuery.of(request);
        Page.Wanted wanted = Page.Wanted.of(request);
        String key = "products " + storeKey(store) + ' ' + query + ' ' + wanted;
        Instant now = service.clock().instant();
        return cache.get(key, service.menuVersion(now), () -> query.page(menu(store, now), wanted));
    }

    private Reply get(Request request) {
        Optional<Stores.StoreAnswer.Found> store = store(request);
        Product product = service.catalogue()
                .find(request.variable("id"))
                .orElseThrow(() -> Problem.notFound().asException());
        String key = "product " + storeKey(store) + ' ' + product.id();
        Instant now = service.clock().instant();
        return cache.get(key, service.menuVersion(now), () -> menu(store, now).view(product));
    }

    private static String storeKey(Optional<Stores.StoreAnswer.Found> store) {
        return store.map(Stores.StoreAnswer.Found::id).orElse("");
    }

    private Menu menu(Optional<Stores.StoreAnswer.Found> store, Instant now) {
        return new Menu(
                service,
                store.map(Stores.StoreAnswer.Found::id),
                new Offers.Moment(
                        now, store.map(Stores.StoreAnswer.Found::timeZone).orElse(HOME)));
    }

    private Reply categories(Request request) {
        return cache.get(
                "categories",
                service.shelf().version(),
                () -> Page.whole(service.catalogue().categories().stream()
                        .map(category -> CategoryView.of(category, service.catalogue()))
                        .toList()));
    }

    private Optional<Stores.StoreAnswer.Found> store(Request request) {
        return request.query("storeId").map(idOrSlug -> switch (stores.find(idOrSlug)) {
            case Stores.StoreAnswer.Found found -> found;
            case Stores.StoreAnswer.NoSuchStore _ -> throw Problem.notFound().asException();
            case Stores.StoreAnswer.Unavailable _ -> throw Problem.unavailable().asException();
        });
    }
}
