package in.shikanji.inventory;

import in.shikanji.inventory.CatalogueEdits.Edited;
import in.shikanji.inventory.exchange.Sheet.Written;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes files of the catalogue, whole, if it still is as it was when they were read. */
final class CatalogueFiles {
    private final CatalogueEdits edits;

    CatalogueFiles(CatalogueEdits edits) {
        this.edits = edits;
    }

    /**
     * @param seen as it was when the file was read
     * @param first runs in the unit before the rows; if it says no, nothing is written
     * @param rows writes them; false if one is refused
     * @param concerned whether badges of a product may have changed, by how it was and how it is
     */
    Written write(Catalogue seen, Predicate<Sql> first, Predicate<Sql> rows, BiPredicate<Product, Product> concerned) {
        Edited<Written> edited = edits.edit(
                false,
                sql -> {
                    if (!CatalogueTables.stamps(sql).equals(CatalogueStamp.of(seen))) {
                        return new Written.Stale();
                    }
                    if (!first.test(sql)) {
                        return new Written.Refused();
                    }
                    return rows.test(sql)
                            ? new Written.Done(JsonNodeFactory.instance.arrayNode())
                            : new Written.Stale();
                },
                Written.Done.class::isInstance);
        if (!(edited.result() instanceof Written.Done)) {
            return edited.result();
        }
        List<BadgeChange> badges = BadgeChange.between(
                edited.before(),
                edited.after(),
                product -> edited.before()
                        .find(product.id())
                        .filter(earlier -> concerned.test(earlier, product))
                        .isPresent());
        return new Written.Done(Json.treeOf(badges));
    }
}
