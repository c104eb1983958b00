package in.shikanji.inventory;

import in.shikanji.contracts.store.Stores;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.ResponseCache;
import in.shikanji.platform.http.Routes;

/** The HTTP of the catalogue: reads from memory, prepared once per version. */
final class CatalogueRoutes {
    private final InventoryService service;
    private final MenuInput menus;
    private final ResponseCache cache;

    CatalogueRoutes(InventoryService service, Stores stores, ResponseCache cache) {
        this.service = service;
        this.menus = new MenuInput(service, stores);
        this.cache = cache;
    }

    Routes routes() {
        return new Routes()
                .get("/products", Access.anyone(), this::list)
                .get("/products/{id}", Access.anyone(), this::get)
                .get("/categories", Access.anyone(), this::categories);
    }

    private Reply list(Request request) {
        MenuInput.Wanted wanted = menus.wanted(request);
        ProductQuery query = ProductQuery.of(request);
        Page.Wanted page = Page.Wanted.of(request);
        String key = "products " + wanted.key() + ' ' + query + ' ' + page;
        return cache.get(key, wanted.version(), () -> query.page(wanted.menu(), page));
    }

    private Reply get(Request request) {
        MenuInput.Wanted wanted = menus.wanted(request);
        Product product = service.catalogue()
                .find(request.variable("id"))
                .orElseThrow(() -> Problem.notFound().asException());
        String key = "product " + wanted.key() + ' ' + product.id();
        return cache.get(key, wanted.version(), () -> wanted.menu().view(product));
    }

    private Reply categories(Request request) {
        return cache.get(
                "categories",
                service.shelf().version(),
                () -> Page.whole(service.catalogue().categories().stream()
                        .map(category -> CategoryView.of(category, service.catalogue()))
                        .toList()));
    }
}
