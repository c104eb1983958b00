package in.shikanji.inventory.images;

import in.shikanji.platform.audit.Act;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a product's pictures follow each other, and what is said of each. */
final class Arrangement {
    private Arrangement() {}

    static List<ProductImage> of(List<ProductImage> before, List<String> first, Map<String, String> alts) {
        List<ProductImage> ordered = new ArrayList<>();
        for (String id : first) {
            before.stream().filter(image -> image.id().equals(id)).forEach(ordered::add);
        }
        before.stream().filter(image -> !first.contains(image.id())).forEach(ordered::add);
        List<ProductImage> after = new ArrayList<>();
        for (ProductImage image : ordered) {
            String alt = alts.getOrDefault(image.id(), image.alt());
            after.add(new ProductImage(image.id(), after.size(), alt, image.hash(), image.ending(), image.sizes()));
        }
        return after;
    }

    static void store(Sql sql, List<ProductImage> before, List<ProductImage> after) {
        for (ProductImage image : after) {
            if (!before.contains(image)) {
                ImageTables.arrange(sql, image.id(), image.position(), image.alt());
            }
        }
    }

    /** Without changes if there are none that anybody could see. */
    static Act act(String productId, List<ProductImage> before, List<ProductImage> after) {
        Act act = Act.of("product.images_ordered", productId).change("images", ids(before), ids(after));
        for (ProductImage image : after) {
            for (ProductImage old : before) {
                if (old.id().equals(image.id())) {
                    act = act.personal("alt " + image.id(), old.alt(), image.alt());
                }
            }
        }
        return act;
    }

    private static List<String> ids(List<ProductImage> images) {
        return images.stream().map(ProductImage::id).toList();
    }
}
