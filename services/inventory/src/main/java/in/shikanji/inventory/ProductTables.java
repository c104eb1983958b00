package in.shikanji.inventory;

import in.shikanji.inventory.Product.Facts;
import in.shikanji.inventory.Product.Pack;
import in.shikanji.inventory.ProductDraft.DraftEffect;
import in.shikanji.inventory.ProductDraft.DraftGroup;
import in.shikanji.inventory.ProductDraft.DraftOption;
import in.shikanji.inventory.ProductDraft.DraftPortion;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The SQL that writes products. */
final class ProductTables {
    private static final int MOST_OF_A_NAME = 1_000;

    private ProductTables() {}

    /** The version of a product that is not deleted; empty if there is none. */
    static Optional<Long> version(Sql sql, String id) {
        return sql.find(
                "select version from products where id = ? and status <> 'deleted'", row -> row.number("version"), id);
    }

    /** The slug, or the next of its kind that no other product or combo has, sold or not. */
    static Optional<String> freeSlug(Sql sql, String wanted) {
        Set<String> taken = ComboTables.slugs(sql, wanted);
        return IntStream.rangeClosed(1, MOST_OF_A_NAME)
                .mapToObj(number -> number == 1 ? wanted : wanted + '-' + number)
                .filter(slug -> !taken.contains(slug))
                .findFirst();
    }

    static boolean isSkuTaken(Sql sql, String sku, String id) {
        return sql.get(
                        "select count(*) as others from products where sku = ? and id <> ?",
                        row -> row.number("others"),
                        sku,
                        id)
                > 0;
    }

    /** Frees SKUs that go from one product to another. */
    static void forgetSkus(Sql sql, List<String> ids) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        ids.forEach(id -> rows.add(new @Nullable Object[] {id}));
        sql.batch("update products set sku = null where id = ?", rows);
    }

    static void insert(Sql sql, String id, String slug, ProductDraft draft) {
        sql.update(
                """
                insert into products (id, slug, category_id, position, name, description, kind, price_paise, tax_bps, hsn,
                    station, prep_minutes, image, tags)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '[]')
                """,
                id,
                slug,
                draft.categoryId(),
                draft.position(),
                draft.name(),
                draft.description(),
                draft.kind(),
                draft.pricePaise(),
                draft.taxBps(),
                draft.hsn(),
                draft.station(),
                draft.prepMinutes(),
                draft.facts().image());
        update(sql, id, draft, 1);
    }

    static void update(Sql sql, String id, ProductDraft draft, long version) {
        Facts facts = draft.facts();
        Optional<Pack> pack = Optional.ofNullable(facts.pack());
        Map<String, BigDecimal> nutrition = new HashMap<>(facts.nutrition());
        BigDecimal kcal = nutrition.remove("kcal");
        sql.update(
                """
                update products set category_id = ?, position = ?, name = ?, description = ?, kind = ?, price_paise = ?,
                    mrp_paise = ?, tax_bps = ?, hsn = ?, station = ?, prep_minutes = ?, make_seconds = ?, kcal = ?, spice_level = ?, tags = ?,
                    serving = ?, net_quantity = ?, servings = ?, shelf_life_months = ?, storage = ?, status = ?,
                    version = ?, featured = ?, sku = ?, hindi_name = ?, hindi_description = ?, original_price_paise = ?,
                    cost_paise = ?, weight_grams = ?, nutrition = ?, seo_title = ?, seo_description = ?, schedule = ?,
                    maker = ?
                where id = ?
                """,
                draft.categoryId(),
                draft.position(),
                draft.name(),
                draft.description(),
                draft.kind(),
                draft.pricePaise(),
                draft.mrpPaise(),
                draft.taxBps(),
                draft.hsn(),
                draft.station(),
                draft.prepMinutes(),
                draft.makeSeconds(),
                kcal == null ? null : kcal.longValue(),
                facts.spiceLevel(),
                Json.text(facts.tags()),
                facts.serving(),
                pack.map(Pack::netQuantity).orElse(null),
                pack.map(Pack::servings).orElse(null),
                pack.map(Pack::shelfLifeMonths).orElse(null),
                pack.map(Pack::storage).orElse(null),
                draft.standing().status(),
                version,
                draft.standing().featured(),
                facts.sku(),
                facts.hindiName(),
                facts.hindiDescription(),
                facts.originalPricePaise(),
                facts.costPaise(),
                facts.weightGrams(),
                Json.text(nutrition),
                facts.seoTitle(),
                facts.seoDescription(),
                draft.standing().schedule().isAlways()
                        ? null
                        : Json.text(draft.standing().schedule()),
                pack.map(Pack::maker).map(Json::text).orElse(null),
                id);
        writeRecipe(sql, id, draft.recipe());
        writeGroups(sql, id, draft.groups());
    }

    static void delete(Sql sql, String id) {
        sql.update("update products set status = 'deleted', sku = null, version = version + 1 where id = ?", id);
    }

    private static void writeRecipe(Sql sql, String id, List<DraftPortion> recipe) {
        sql.update("delete from product_ingredients where product_id = ?", id);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (DraftPortion portion : recipe) {
            rows.add(new @Nullable Object[] {id, rows.size(), portion.ingredientId(), portion.amount()});
        }
        sql.batch(
                "insert into product_ingredients (product_id, position, ingredient_id, amount) values (?, ?, ?, ?)",
                rows);
    }

    /** Groups and options keep their ids, for baskets and stock refer to them. */
    private static void writeGroups(Sql sql, String id, List<DraftGroup> groups) {
        sql.update("""
                delete from option_effects where option_id in (
                    select o.id from options o join option_groups g on g.id = o.group_id where g.product_id = ?)
                """, id);
        sql.update("delete from options where group_id in (select id from option_groups where product_id = ?)", id);
        sql.update("delete from option_groups where product_id = ?", id);
        for (int position = 0; position < groups.size(); position++) {
            DraftGroup group = groups.get(position);
            sql.update("""
                    insert into option_groups (id, product_id, position, name, min_choices, max_choices, needs)
                    values (?, ?, ?, ?, ?, ?, ?)
                    """, group.id(), id, position, group.name(), group.min(), group.max(), Json.text(group.needs()));
            writeOptions(sql, group);
        }
    }

    private static void writeOptions(Sql sql, DraftGroup group) {
        List<@Nullable Object[]> options = new ArrayList<>();
        List<@Nullable Object[]> effects = new ArrayList<>();
        for (DraftOption option : group.options()) {
            options.add(new @Nullable Object[] {
                option.id(), group.id(), options.size(), option.name(), option.pricePaise(), option.isDefault()
            });
            for (int position = 0; position < option.effects().size(); position++) {
                DraftEffect effect = option.effects().get(position);
                effects.add(new @Nullable Object[] {
                    option.id(),
                    position,
                    effect.kind(),
                    effect.ingredientId(),
                    effect.replacedId(),
                    effect.amount(),
                    effect.times(),
                    effect.per()
                });
            }
        }
        sql.batch(
                "insert into options (id, group_id, position, name, price_paise, is_default) values (?, ?, ?, ?, ?, ?)",
                options);
        sql.batch("""
                insert into option_effects (option_id, position, effect, ingredient_id, replaced_id, amount, times, per)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, effects);
    }

    /** Groups and options of other products among these ids, which this one can't take over. */
    static Set<String> ofOthers(Sql sql, String id, List<DraftGroup> groups) {
        Set<String> ids = groups.stream()
                .flatMap(group -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(group.id()),
                        group.options().stream().map(DraftOption::id)))
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return Set.of();
        }
        String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
        List<String> parameters = new ArrayList<>();
        parameters.add(id);
        parameters.addAll(ids);
        Set<String> others = new HashSet<>(sql.list(
                "select id from option_groups where product_id <> ? and id in (" + places + ")",
                row -> row.text("id"),
                parameters.toArray()));
        others.addAll(sql.list(
                "select o.id from options o join option_groups g on g.id = o.group_id where g.product_id <> ? and o.id in ("
                        + places + ")",
                row -> row.text("id"),
                parameters.toArray()));
        return others;
    }
}
