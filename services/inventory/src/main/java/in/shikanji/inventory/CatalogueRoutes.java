package in.shikanji.inventory;

import in.shikanji.contracts.store.Stores;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.ResponseCache;
import in.shikanji.platform.http.Routes;
import java.util.Optional;

/** The HTTP of the catalogue: reads from memory, prepared once per version. */
final class CatalogueRoutes {
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
        Optional<String> storeId = store(request);
        ProductQuery query = ProductQuery.of(request);
        Page.Wanted wanted = Page.Wanted.of(request);
        String key = "products " + storeId.orElse("") + ' ' + query + ' ' + wanted;
        return cache.get(
                key,
                service.shelf().version(),
                () -> query.page(service.catalogue(), wanted, product -> view(product, storeId)));
    }

    private Reply get(Request request) {
        Optional<String> storeId = store(request);
        Product product = service.catalogue()
                .find(request.variable("id"))
                .orElseThrow(() -> Problem.notFound().asException());
        String key = "product " + storeId.orElse("") + ' ' + product.id();
        return cache.get(key, service.shelf().version(), () -> view(product, storeId));
    }

    private Reply categories(Request request) {
        return cache.get(
                "categories",
                service.shelf().version(),
                () -> Page.whole(service.catalogue().categories()));
    }

    private ProductView view(Product product, Optional<String> storeId) {
        return ProductView.of(product, service.catalogue().made(product), service.availability(), storeId);
    }

    private Optional<String> store(Request request) {
        return request.query("storeId").map(idOrSlug -> switch (stores.find(idOrSlug)) {
            case Stores.StoreAnswer.Found found -> found.id();
            case Stores.StoreAnswer.NoSuchStore _ -> throw Problem.notFound().asException();
            case Stores.StoreAnswer.Unavailable _ -> throw Problem.unavailable().asException();
        });
    }
}
