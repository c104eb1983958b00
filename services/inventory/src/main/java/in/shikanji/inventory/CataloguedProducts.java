package in.shikanji.inventory;

import in.shikanji.inventory.images.PicturedProducts;
import java.util.Optional;

/** The catalogue, as those see it who keep the products' pictures. */
record CataloguedProducts(InventoryService service) implements PicturedProducts {
    @Override
    public Optional<Subject> find(String idOrSlug) {
        return service.catalogue()
                .findAny(idOrSlug)
                .filter(product -> product.standing().status() != Product.Status.DELETED)
                .map(product -> new Subject(product.id(), product.name()));
    }

    @Override
    public void picturesChanged() {
        service.reload();
    }
}
