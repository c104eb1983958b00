package in.shikanji.inventory;

import in.shikanji.inventory.Product.Category;
import in.shikanji.platform.database.Sql;
import java.util.Optional;
import java.util.Set;

/** The SQL that writes the sections of the menu. */
final class CategoryTables {
    private CategoryTables() {}

    static Optional<Long> version(Sql sql, String id) {
        return sql.find("select version from categories where id = ?", row -> row.number("version"), id);
    }

    static Set<String> slugs(Sql sql, String beginning) {
        return Set.copyOf(
                sql.list("select slug from categories where slug like ?", row -> row.text("slug"), beginning + '%'));
    }

    static void write(Sql sql, Category category) {
        sql.update(
                """
                insert into categories (id, slug, name, hindi_name, parent_id, position, version)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set name = excluded.name, hindi_name = excluded.hindi_name,
                    parent_id = excluded.parent_id, position = excluded.position, version = excluded.version
                """,
                category.id(),
                category.slug(),
                category.name(),
                category.hindiName(),
                category.parentId(),
                category.position(),
                category.version());
    }

    /** Whether anything stands in it: a product, drafts and those that were sold too, or a part of it. */
    static boolean isInUse(Sql sql, String id) {
        return sql.get("""
                        select (select count(*) from products where category_id = ?)
                            + (select count(*) from categories where parent_id = ?) as uses
                        """, row -> row.number("uses"), id, id) > 0;
    }

    static void delete(Sql sql, String id) {
        sql.update("delete from categories where id = ?", id);
    }
}
