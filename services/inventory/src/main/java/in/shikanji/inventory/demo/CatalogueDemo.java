package in.shikanji.inventory.demo;

import in.shikanji.platform.Ids;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the demo's menu. */
public final class CatalogueDemo {
    private static final int GST_BPS = 500;
    private static final String RESTAURANT_SERVICE = "996331";

    /** As a packet has to name them. */
    private static final Map<String, String> MAKER = Map.of(
            "name", "Jain Shikanji Foods",
            "address", "123 MG Road, Bengaluru 560001, Karnataka",
            "countryOfOrigin", "India",
            "customerCare", "+91 98765 43210");

    private CatalogueDemo() {}

    public static void load(Sql sql) {
        stations(sql);
        Map<String, String> categories = categories(sql);
        Map<String, String> ingredients = DemoIngredients.load(sql);
        List<DemoDish> dishes = DemoMenu.dishes();
        for (int position = 0; position < dishes.size(); position++) {
            dish(sql, dishes.get(position), position, categories, ingredients);
        }
        DemoCombos.load(sql);
    }

    /** The fryer is shared with potato, so nothing from it is certified Jain; kachori has a kadhai of its own. */
    private static void stations(Sql sql) {
        sql.batch(
                "insert into stations (slug, name, jain_only, handles) values (?, ?, ?, ?)",
                List.of(
                        new Object[] {"bar", "drinks bar", true, "[]"},
                        new Object[] {"stove", "tea stove", true, "[]"},
                        new Object[] {"fryer", "shared fryer", false, "[\"gluten\"]"},
                        new Object[] {"kadhai", "kachori kadhai", true, "[]"},
                        new Object[] {"steamer", "steamer", true, "[]"},
                        new Object[] {"shelf", "shelf", true, "[]"}));
    }

    private static Map<String, String> categories(Sql sql) {
        Map<String, String> ids = new HashMap<>();
        String[][] sections = {
            {"coolers", "Shikanji and chaas"},
            {"lassi", "Lassi"},
            {"chai", "Chai"},
            {"snacks", "Snacks"},
            {"packs", "To take home"}
        };
        for (int position = 0; position < sections.length; position++) {
            String id = Ids.next("cat");
            ids.put(sections[position][0], id);
            sql.update(
                    "insert into categories (id, slug, name, position) values (?, ?, ?, ?)",
                    id,
                    sections[position][0],
                    sections[position][1],
                    position);
        }
        return ids;
    }

    private static void dish(
            Sql sql, DemoDish dish, int position, Map<String, String> categories, Map<String, String> ingredients) {
        String id = Ids.next("prod");
        DemoDish.Pack pack = dish.pack;
        sql.update(
                """
                insert into products (id, slug, category_id, position, name, description, kind, price_paise, mrp_paise,
                    tax_bps, hsn, station, prep_minutes, make_seconds, kcal, spice_level, image, tags, serving,
                    net_quantity, servings, shelf_life_months, storage, hindi_name, maker)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                dish.slug,
                categories.get(dish.category),
                position,
                dish.name,
                dish.description,
                pack == null ? "made_to_order" : "packaged",
                dish.rupees * 100L,
                pack == null ? null : pack.mrpRupees() * 100L,
                GST_BPS,
                pack == null ? RESTAURANT_SERVICE : pack.hsn(),
                dish.station,
                dish.prepMinutes,
                dish.makeSeconds,
                dish.kcal,
                dish.spice,
                "/images/products/" + dish.slug + ".svg",
                Json.text(dish.tags),
                dish.serving,
                pack == null ? null : pack.netQuantity(),
                pack == null ? null : pack.servings(),
                pack == null ? null : pack.shelfLifeMonths(),
                pack == null ? null : "Keep cool and dry.",
                HindiNames.of(dish.slug),
                pack == null ? null : Json.text(MAKER));
        for (int index = 0; index < dish.ingredients.size(); index++) {
            String[] portion = dish.ingredients.get(index).split(" ");
            sql.update(
                    "insert into product_ingredients (product_id, position, ingredient_id, amount) values (?, ?, ?, ?)",
                    id,
                    index,
                    known(ingredients, portion[0]),
                    portion.length == 1 ? null : DemoIngredients.thousandths(portion[1]));
        }
        for (int index = 0; index < dish.groups.size(); index++) {
            group(sql, id, index, dish.groups.get(index), ingredients);
        }
    }

    private static void group(
            Sql sql, String productId, int position, DemoDish.Group group, Map<String, String> ingredients) {
        String id = Ids.next("grp");
        sql.update("""
                insert into option_groups (id, product_id, position, name, min_choices, max_choices)
                values (?, ?, ?, ?, ?, ?)
                """, id, productId, position, group.name(), group.min(), group.max());
        for (int index = 0; index < group.choices().size(); index++) {
            DemoDish.Choice choice = group.choices().get(index);
            String optionId = Ids.next("opt");
            sql.update(
                    "insert into options (id, group_id, position, name, price_paise, is_default) values (?, ?, ?, ?, ?, ?)",
                    optionId,
                    id,
                    index,
                    choice.name(),
                    choice.rupees() * 100L,
                    choice.isDefault());
            for (int effect = 0; effect < choice.effects().size(); effect++) {
                effect(sql, optionId, effect, choice.effects().get(effect).split("[ /]"), ingredients);
            }
        }
    }

    private static void effect(
            Sql sql, String optionId, int position, String[] words, Map<String, String> ingredients) {
        boolean replaces = words[0].equals("replace");
        boolean sized = words[0].equals("resize");
        boolean shared = sized || words[0].equals("change");
        int last = words.length - 1;
        int amount = replaces ? 3 : 2;
        sql.update(
                """
                insert into option_effects (option_id, position, effect, ingredient_id, replaced_id, amount, times, per)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                optionId,
                position,
                words[0],
                sized ? null : known(ingredients, words[replaces ? 2 : 1]),
                replaces ? known(ingredients, words[1]) : null,
                !shared && last == amount ? DemoIngredients.thousandths(words[amount]) : null,
                shared ? Integer.valueOf(words[last - 1]) : null,
                shared ? Integer.valueOf(words[last]) : null);
    }

    private static String known(Map<String, String> ingredients, String slug) {
        String id = ingredients.get(slug);
        if (id == null) {
            throw new IllegalArgumentException("the demo has no ingredient " + slug);
        }
        return id;
    }
}
