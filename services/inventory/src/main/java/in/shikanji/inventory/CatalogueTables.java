package in.shikanji.inventory;

import in.shikanji.inventory.Product.Option;
import in.shikanji.inventory.Product.OptionGroup;
import in.shikanji.inventory.diet.Station;
import in.shikanji.inventory.images.ImageTables;
import in.shikanji.inventory.images.ProductImage;
import in.shikanji.inventory.ingredient.Effect;
import in.shikanji.inventory.ingredient.Fraction;
import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.inventory.ingredient.Portion;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The SQL that reads the catalogue whole; it is small, and every menu needs all of it. */
final class CatalogueTables {
    private CatalogueTables() {}

    static boolean isEmpty(Sql sql) {
        return sql.get("select count(*) as n from products", row -> row.number("n")) == 0;
    }

    /** As {@link CatalogueStamp#of} says it of what was read. */
    static List<CatalogueStamp> stamps(Sql sql) {
        return sql.list("""
                select 1 as place, count(*) as n, cast(coalesce(sum(version), 0) as bigint) as versions,
                    coalesce(max(id), '') as last from products
                union all select 2, count(*), cast(coalesce(sum(version), 0) as bigint), coalesce(max(id), '') from ingredients
                union all select 3, count(*), cast(coalesce(sum(version), 0) as bigint), coalesce(max(id), '') from categories
                union all select 4, count(*), cast(coalesce(sum(version), 0) as bigint), coalesce(max(id), '') from combos
                order by place
                """, row -> new CatalogueStamp(row.number("n"), row.number("versions"), row.text("last")));
    }

    static Catalogue load(Sql sql, Instant now) {
        Map<String, Product.Category> categories = byId(
                sql.list(
                        "select id, slug, name, hindi_name, parent_id, position, version from categories order by position",
                        CatalogueTables::category),
                Product.Category::id);
        Map<String, Station> stations = IngredientTables.stations(sql);
        Map<String, Ingredient> ingredients = IngredientTables.load(sql);
        Map<String, List<Portion>> recipes = new HashMap<>();
        sql.list(
                "select product_id, ingredient_id, amount from product_ingredients order by product_id, position",
                row -> recipes.computeIfAbsent(row.text("product_id"), id -> new ArrayList<>())
                        .add(new Portion(known(ingredients, row.text("ingredient_id")), amount(row))));
        Map<String, List<OptionGroup>> groups = groups(sql, ingredients);
        Map<String, List<ProductImage>> images = ImageTables.byProduct(sql);
        List<Product> products = sql.list(
                """
                select id, slug, category_id, position, name, description, kind, price_paise, mrp_paise, tax_bps, hsn,
                    station, prep_minutes, make_seconds, kcal, spice_level, image, tags, serving, net_quantity, servings,
                    shelf_life_months, storage, status, version, featured, sku, hindi_name, hindi_description,
                    original_price_paise, cost_paise, weight_grams, nutrition, seo_title, seo_description, schedule, maker
                from products
                """,
                row -> new Product(
                        row.text("id"),
                        row.text("slug"),
                        known(categories, row.text("category_id")),
                        row.integer("position"),
                        row.text("name"),
                        row.text("description"),
                        Product.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                        row.number("price_paise"),
                        row.numberOrNull("mrp_paise"),
                        row.integer("tax_bps"),
                        row.text("hsn"),
                        known(stations, row.text("station")),
                        row.integer("prep_minutes"),
                        row.integer("make_seconds"),
                        facts(row),
                        new Product.Standing(
                                Product.Status.valueOf(row.text("status").toUpperCase(Locale.ROOT)),
                                row.flag("featured"),
                                schedule(row.textOrNull("schedule")),
                                row.number("version")),
                        recipes.getOrDefault(row.text("id"), List.of()),
                        groups.getOrDefault(row.text("id"), List.of()),
                        images.getOrDefault(row.text("id"), List.of())));
        return new Catalogue(
                List.copyOf(categories.values()),
                products,
                ComboTables.load(sql, byId(products, Product::id)),
                ingredients,
                stations,
                DietPolicyTables.current(sql, now));
    }

    private static Product.Category category(Sql.Row row) {
        return new Product.Category(
                row.text("id"),
                row.text("slug"),
                row.text("name"),
                row.textOrNull("hindi_name"),
                row.textOrNull("parent_id"),
                row.integer("position"),
                row.number("version"));
    }

    private static Schedule schedule(@Nullable String json) {
        return json == null ? Schedule.ALWAYS : Json.read(json, Schedule.class);
    }

    private static Product.Facts facts(Sql.Row row) {
        return new Product.Facts(
                row.textOrNull("hindi_name"),
                row.textOrNull("hindi_description"),
                row.textOrNull("sku"),
                nutrition(row),
                integerOrNull(row, "spice_level"),
                row.text("image"),
                Json.list(row.text("tags"), String.class),
                row.textOrNull("serving"),
                row.text("kind").equals("packaged") ? pack(row) : null,
                row.numberOrNull("original_price_paise"),
                row.numberOrNull("cost_paise"),
                row.numberOrNull("weight_grams"),
                row.textOrNull("seo_title"),
                row.textOrNull("seo_description"));
    }

    private static Product.Pack pack(Sql.Row row) {
        String maker = row.textOrNull("maker");
        return new Product.Pack(
                row.textOrNull("net_quantity"),
                integerOrNull(row, "servings"),
                integerOrNull(row, "shelf_life_months"),
                row.textOrNull("storage"),
                maker == null ? null : Json.read(maker, Product.Maker.class));
    }

    private static Map<String, BigDecimal> nutrition(Sql.Row row) {
        Map<String, BigDecimal> nutrition = new HashMap<>();
        if (!row.text("nutrition").equals("{}")) {
            nutrition.putAll(Json.read("{\"values\":" + row.text("nutrition") + '}', Nutrition.class)
                    .values());
        }
        Long kcal = row.numberOrNull("kcal");
        if (kcal != null) {
            nutrition.put("kcal", BigDecimal.valueOf(kcal));
        }
        return nutrition;
    }

    private record Nutrition(Map<String, BigDecimal> values) {}

    private static Map<String, List<OptionGroup>> groups(Sql sql, Map<String, Ingredient> ingredients) {
        Map<String, List<Effect>> effects = new HashMap<>();
        sql.list(
                """
                select option_id, effect, ingredient_id, replaced_id, amount, times, per from option_effects
                order by option_id, position
                """,
                row -> effects.computeIfAbsent(row.text("option_id"), id -> new ArrayList<>())
                        .add(effect(row, ingredients)));
        Map<String, List<Option>> options = new HashMap<>();
        sql.list(
                "select id, group_id, name, price_paise, is_default from options order by group_id, position",
                row -> options.computeIfAbsent(row.text("group_id"), id -> new ArrayList<>())
                        .add(new Option(
                                row.text("id"),
                                row.text("name"),
                                row.number("price_paise"),
                                row.flag("is_default"),
                                effects.getOrDefault(row.text("id"), List.of()))));
        Map<String, List<OptionGroup>> groups = new HashMap<>();
        sql.list(
                """
                select id, product_id, name, min_choices, max_choices, needs from option_groups
                order by product_id, position
                """,
                row -> groups.computeIfAbsent(row.text("product_id"), id -> new ArrayList<>())
                        .add(new OptionGroup(
                                row.text("id"),
                                row.text("name"),
                                row.integer("min_choices"),
                                row.integer("max_choices"),
                                Json.list(row.text("needs"), String.class),
                                options.getOrDefault(row.text("id"), List.of()))));
        return groups;
    }

    private static Effect effect(Sql.Row row, Map<String, Ingredient> ingredients) {
        Function<String, Ingredient> named = column -> known(ingredients, row.text(column));
        return switch (row.text("effect")) {
            case "add" -> new Effect.Add(named.apply("ingredient_id"), amount(row));
            case "remove" -> new Effect.Remove(named.apply("ingredient_id"));
            case "replace" -> new Effect.Replace(named.apply("replaced_id"), named.apply("ingredient_id"), amount(row));
            case "change" -> new Effect.Change(named.apply("ingredient_id"), share(row));
            case "resize" -> new Effect.Resize(share(row));
            default -> throw new IllegalStateException("an option has an unknown effect " + row.text("effect"));
        };
    }

    private static Fraction share(Sql.Row row) {
        return Fraction.of(row.number("times"), row.number("per"));
    }

    private static @Nullable Fraction amount(Sql.Row row) {
        Long amount = row.numberOrNull("amount");
        return amount == null ? null : Fraction.of(amount, 1);
    }

    private static @Nullable Integer integerOrNull(Sql.Row row, String column) {
        Long number = row.numberOrNull(column);
        return number == null ? null : Math.toIntExact(number);
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        return rows.stream()
                .collect(Collectors.toMap(id, row -> row, (first, second) -> first, java.util.LinkedHashMap::new));
    }

    private static <T> T known(Map<String, T> rows, String id) {
        T row = rows.get(id);
        if (row == null) {
            throw new IllegalStateException("the catalogue refers to " + id + ", which does not exist");
        }
        return row;
    }
}
