package in.shikanji.inventory;

import in.shikanji.inventory.Product.Category;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Sql;
import org.jspecify.annotations.Nullable;

/** Writes the sections of the menu. */
record CategoryService(CatalogueEdits edits) {
    /**
     * @param before null of a new one
     * @param wish of which the id and the slug stay as they were
     */
    void write(Sql sql, Caller caller, @Nullable Category before, Category wish) {
        CategoryTables.write(sql, wish);
        edits.note(
                sql,
                caller,
                Act.of(before == null ? "category.created" : "category.changed", wish.id())
                        .change("name", before == null ? null : before.name(), wish.name())
                        .change("position", before == null ? null : before.position(), wish.position())
                        .change("parent", before == null ? null : before.parentId(), wish.parentId()));
    }

    /** What is wished, under its name for addresses. */
    static Category with(Category wish, String id, String slug, long version) {
        return new Category(id, slug, wish.name(), wish.hindiName(), wish.parentId(), wish.position(), version);
    }
}
