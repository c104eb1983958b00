package in.shikanji.inventory;

import java.nio.file.Path;
import java.util.List;

/** The demo's menu, read from its database and searched; it answers slugs. */
record DemoSearch(Catalogue catalogue) {
    static DemoSearch in(Path folder) {
        try (DemoInventory inventory = new DemoInventory(folder)) {
            return new DemoSearch(inventory.service.catalogue());
        }
    }

    List<String> find(String words) {
        return catalogue.search().find(words).stream()
                .flatMap(id -> catalogue.find(id).stream())
                .map(Product::slug)
                .toList();
    }
}
