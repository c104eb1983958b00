package in.shikanji.inventory;

import in.shikanji.inventory.diet.Station;
import in.shikanji.inventory.ingredient.Fraction;
import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.inventory.ingredient.Nature;
import in.shikanji.inventory.ingredient.Portion;
import in.shikanji.inventory.ingredient.Preparation;
import in.shikanji.inventory.ingredient.Unit;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The SQL of the ingredient master and the stations. */
final class IngredientTables {
    private static final int MOST_OF_A_NAME = 1_000;

    private IngredientTables() {}

    /** What the kitchen makes an ingredient of: by whose recipe, of which, how much. */
    private record Made(String of, long amount) {}

    private record Entry(Ingredient bought, @Nullable Long yield) {}

    /** All ingredients by id, with what they are made of. */
    static Map<String, Ingredient> load(Sql sql) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        sql.list("""
                        select id, slug, name, hindi_name, origin, part, form, traits, allergens, unit, tracking,
                            yield_amount, version
                        from ingredients order by name
                        """, row -> new Entry(entry(row), row.numberOrNull("yield_amount")))
                .forEach(entry -> entries.put(entry.bought().id(), entry));
        Map<String, List<Made>> parts = new HashMap<>();
        sql.list(
                "select ingredient_id, part_id, amount from ingredient_parts order by ingredient_id, position",
                row -> parts.computeIfAbsent(row.text("ingredient_id"), _ -> new ArrayList<>())
                        .add(new Made(row.text("part_id"), row.number("amount"))));
        Map<String, Ingredient> ingredients = new LinkedHashMap<>();
        entries.keySet().forEach(id -> make(id, entries, parts, ingredients));
        return ingredients;
    }

    /** What each prepared ingredient is made of, by id. */
    static Map<String, List<String>> parts(Sql sql) {
        Map<String, List<String>> parts = new HashMap<>();
        sql.list(
                "select ingredient_id, part_id from ingredient_parts",
                row -> parts.computeIfAbsent(row.text("ingredient_id"), _ -> new ArrayList<>())
                        .add(row.text("part_id")));
        return parts;
    }

    /** Whether amounts of it are written down anywhere, which would mean something else in another unit. */
    static boolean isMeasured(Sql sql, String id) {
        return sql.get("""
                        select (select count(*) from stock where item_id = ?)
                            + (select count(*) from product_ingredients where ingredient_id = ? and amount is not null)
                            + (select count(*) from option_effects where ingredient_id = ? and amount is not null)
                            + (select count(*) from ingredient_parts where part_id = ?)
                            + (select count(*) from ingredients where id = ? and yield_amount is not null) as uses
                        """, row -> row.number("uses"), id, id, id, id, id) > 0;
    }

    /** The slug, or the next of its kind that no other ingredient has. */
    static Optional<String> freeSlug(Sql sql, String wanted, String id) {
        Set<String> taken = Set.copyOf(sql.list(
                "select slug from ingredients where id <> ? and slug like ?",
                row -> row.text("slug"),
                id,
                wanted + '%'));
        return Stream.iterate(1, number -> number + 1)
                .limit(MOST_OF_A_NAME)
                .map(number -> number == 1 ? wanted : wanted + '-' + number)
                .filter(slug -> !taken.contains(slug))
                .findFirst();
    }

    /** Writes one and what it is made of, instead of what was there. */
    static void write(Sql sql, Ingredient ingredient, IngredientService.@Nullable DraftPreparation preparation) {
        Nature nature = ingredient.nature();
        IngredientView view = IngredientView.of(ingredient);
        sql.update(
                """
                insert into ingredients (id, slug, name, hindi_name, origin, part, form, traits, allergens, unit, tracking,
                    yield_amount, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set name = excluded.name, hindi_name = excluded.hindi_name,
                    origin = excluded.origin, part = excluded.part, form = excluded.form, traits = excluded.traits,
                    allergens = excluded.allergens, unit = excluded.unit, tracking = excluded.tracking,
                    yield_amount = excluded.yield_amount, version = excluded.version
                """,
                ingredient.id(),
                ingredient.slug(),
                ingredient.name(),
                ingredient.hindiName(),
                nature.origin(),
                nature.part(),
                nature.form(),
                Json.text(view.traits()),
                view.allergens() == null ? "null" : Json.text(view.allergens()),
                ingredient.unit(),
                ingredient.tracking(),
                preparation == null ? null : preparation.yield(),
                ingredient.version());
        sql.update("delete from ingredient_parts where ingredient_id = ?", ingredient.id());
        if (preparation != null) {
            List<@Nullable Object[]> rows = new ArrayList<>();
            for (IngredientService.DraftPart part : preparation.parts()) {
                rows.add(new @Nullable Object[] {ingredient.id(), rows.size(), part.ingredientId(), part.amount()});
            }
            sql.batch(
                    "insert into ingredient_parts (ingredient_id, position, part_id, amount) values (?, ?, ?, ?)",
                    rows);
        }
    }

    static Map<String, Station> stations(Sql sql) {
        Map<String, Station> stations = new LinkedHashMap<>();
        sql.list(
                        "select slug, name, jain_only, handles from stations order by slug",
                        row -> new Station(
                                row.text("slug"),
                                row.text("name"),
                                row.flag("jain_only"),
                                Set.copyOf(Json.list(row.text("handles"), String.class))))
                .forEach(station -> stations.put(station.slug(), station));
        return stations;
    }

    /** Depth first: what it is made of is made before it. Recipes that lead back to themselves were refused when written. */
    private static Ingredient make(
            String id, Map<String, Entry> entries, Map<String, List<Made>> parts, Map<String, Ingredient> ingredients) {
        Ingredient made = ingredients.get(id);
        Entry entry = entries.get(id);
        if (made != null) {
            return made;
        }
        if (entry == null) {
            throw new IllegalStateException("a recipe refers to " + id + ", which does not exist");
        }
        Ingredient bought = entry.bought();
        Long yield = entry.yield();
        Preparation preparation = yield == null
                ? null
                : new Preparation(
                        yield,
                        parts.getOrDefault(id, List.of()).stream()
                                .map(part -> new Portion(
                                        make(part.of(), entries, parts, ingredients), Fraction.of(part.amount(), 1)))
                                .toList());
        Ingredient whole = new Ingredient(
                id,
                bought.slug(),
                bought.name(),
                bought.hindiName(),
                bought.nature(),
                bought.unit(),
                bought.tracking(),
                preparation,
                bought.version());
        ingredients.put(id, whole);
        return whole;
    }

    private static Ingredient entry(Sql.Row row) {
        return new Ingredient(
                row.text("id"),
                row.text("slug"),
                row.text("name"),
                row.textOrNull("hindi_name"),
                new Nature(
                        choice(row, "origin", Nature.Origin.class),
                        choice(row, "part", Nature.Part.class),
                        choice(row, "form", Nature.Form.class),
                        traits(Json.list(row.text("traits"), String.class)),
                        allergens(row.text("allergens"))),
                Unit.valueOf(row.text("unit").toUpperCase(Locale.ROOT)),
                Ingredient.Tracking.valueOf(row.text("tracking").toUpperCase(Locale.ROOT)),
                null,
                row.number("version"));
    }

    /** The JSON null where nobody has said. */
    private static @Nullable Set<String> allergens(String json) {
        return json.equals("null") ? null : Set.copyOf(Json.list(json, String.class));
    }

    private static Set<Nature.Trait> traits(List<String> codes) {
        Set<Nature.Trait> traits = EnumSet.noneOf(Nature.Trait.class);
        codes.forEach(code -> traits.add(Nature.Trait.valueOf(code.toUpperCase(Locale.ROOT))));
        return traits;
    }

    private static <E extends Enum<E>> @Nullable E choice(Sql.Row row, String column, Class<E> type) {
        String code = row.textOrNull(column);
        return code == null ? null : Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }
}
