package in.shikanji.inventory;

import in.shikanji.inventory.Product.Option;
import in.shikanji.inventory.Product.OptionGroup;
import in.shikanji.inventory.diet.Ingredient;
import in.shikanji.inventory.diet.Station;
import in.shikanji.inventory.images.ImageTables;
import in.shikanji.inventory.images.ProductImage;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The SQL that reads the catalogue whole; it is small, and every menu needs all of it. */
final class CatalogueTables {
    private CatalogueTables() {}

    static boolean isEmpty(Sql sql) {
        return sql.get("select count(*) as n from products", row -> row.number("n")) == 0;
    }

    static Catalogue load(Sql sql) {
        Map<String, Product.Category> categories = byId(
                sql.list(
                        "select id, slug, name, position from categories order by position",
                        row -> new Product.Category(
                                row.text("id"), row.text("slug"), row.text("name"), row.integer("position"))),
                Product.Category::id);
        Map<String, Station> stations = byId(
                sql.list(
                        "select slug, name, jain_only from stations",
                        row -> new Station(row.text("slug"), row.text("name"), row.flag("jain_only"))),
                Station::slug);
        Map<String, Ingredient> ingredients = byId(ingredients(sql), Ingredient::id);
        Map<String, List<Ingredient>> contained = new HashMap<>();
        sql.list(
                "select product_id, ingredient_id from product_ingredients order by product_id, position",
                row -> contained
                        .computeIfAbsent(row.text("product_id"), id -> new ArrayList<>())
                        .add(known(ingredients, row.text("ingredient_id"))));
        Map<String, List<OptionGroup>> groups = groups(sql, ingredients);
        Map<String, List<ProductImage>> images = ImageTables.byProduct(sql);
        List<Product> products = sql.list(
                """
                select id, slug, category_id, position, name, description, kind, price_paise, mrp_paise, tax_bps, hsn,
                    station, prep_minutes, kcal, spice_level, image, tags, serving, net_quantity, servings,
                    shelf_life_months, storage
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
                        facts(row),
                        contained.getOrDefault(row.text("id"), List.of()),
                        groups.getOrDefault(row.text("id"), List.of()),
                        images.getOrDefault(row.text("id"), List.of())));
        return new Catalogue(List.copyOf(categories.values()), products);
    }

    private static Product.Facts facts(Sql.Row row) {
        return new Product.Facts(
                integerOrNull(row, "kcal"),
                integerOrNull(row, "spice_level"),
                row.text("image"),
                Json.texts(row.text("tags")),
                row.textOrNull("serving"),
                row.textOrNull("net_quantity"),
                integerOrNull(row, "servings"),
                integerOrNull(row, "shelf_life_months"),
                row.textOrNull("storage"));
    }

    private static List<Ingredient> ingredients(Sql sql) {
        return sql.list(
                "select id, slug, name, origin, part, form, traits, allergens from ingredients",
                row -> new Ingredient(
                        row.text("id"),
                        row.text("slug"),
                        row.text("name"),
                        choice(row, "origin", Ingredient.Origin.class),
                        choice(row, "part", Ingredient.Part.class),
                        choice(row, "form", Ingredient.Form.class),
                        traits(Json.texts(row.text("traits"))),
                        Set.copyOf(Json.texts(row.text("allergens")))));
    }

    private static Map<String, List<OptionGroup>> groups(Sql sql, Map<String, Ingredient> ingredients) {
        Map<String, List<Ingredient>> adds = new HashMap<>();
        Map<String, List<Ingredient>> removes = new HashMap<>();
        sql.list(
                "select option_id, ingredient_id, effect from option_ingredients order by option_id, ingredient_id",
                row -> (row.text("effect").equals("add") ? adds : removes)
                        .computeIfAbsent(row.text("option_id"), id -> new ArrayList<>())
                        .add(known(ingredients, row.text("ingredient_id"))));
        Map<String, List<Option>> options = new HashMap<>();
        sql.list(
                "select id, group_id, name, price_paise, is_default from options order by group_id, position",
                row -> options.computeIfAbsent(row.text("group_id"), id -> new ArrayList<>())
                        .add(new Option(
                                row.text("id"),
                                row.text("name"),
                                row.number("price_paise"),
                                row.flag("is_default"),
                                adds.getOrDefault(row.text("id"), List.of()),
                                removes.getOrDefault(row.text("id"), List.of()))));
        Map<String, List<OptionGroup>> groups = new HashMap<>();
        sql.list(
                "select id, product_id, name, min_choices, max_choices from option_groups order by product_id, position",
                row -> groups.computeIfAbsent(row.text("product_id"), id -> new ArrayList<>())
                        .add(new OptionGroup(
                                row.text("id"),
                                row.text("name"),
                                row.integer("min_choices"),
                                row.integer("max_choices"),
                                options.getOrDefault(row.text("id"), List.of()))));
        return groups;
    }

    private static Set<Ingredient.Trait> traits(List<String> codes) {
        Set<Ingredient.Trait> traits = EnumSet.noneOf(Ingredient.Trait.class);
        codes.forEach(code -> traits.add(Ingredient.Trait.valueOf(code.toUpperCase(Locale.ROOT))));
        return traits;
    }

    private static <E extends Enum<E>> @Nullable E choice(Sql.Row row, String column, Class<E> type) {
        String code = row.textOrNull(column);
        return code == null ? null : Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
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
