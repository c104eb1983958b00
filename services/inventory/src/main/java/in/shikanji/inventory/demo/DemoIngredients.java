package in.shikanji.inventory.demo;

import in.shikanji.platform.Ids;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The demo's ingredient master: one line an ingredient, as the kitchen would describe it. */
final class DemoIngredients {
    // slug | name | origin | part | form | traits | allergens | unit | tracking; what the kitchen makes itself is known
    // by its parts
    private static final String MASTER = """
            lemon | Lemon | plant | fruit | fresh | | | piece | estimate
            lemon-juice | Lemon juice | | | | | | ml | estimate
            mint | Mint | plant | leaf | fresh | | | g | estimate
            roasted-cumin | Roasted cumin | plant | seed | dried | spice | | g | estimate
            black-salt | Black salt | mineral | none | processed | | | g | estimate
            sugar | Sugar | plant | stem | processed | sweetener | | g | estimate
            jaggery | Jaggery | plant | stem | processed | sweetener | | g | estimate
            water | Water | water | none | processed | | | ml | none
            ice | Ice | water | none | processed | ice | | g | estimate
            curd | Curd | dairy | none | processed | raw_dairy | milk | g | estimate
            milk | Milk | dairy | none | fresh | | milk | ml | estimate
            fresh-ginger | Fresh ginger | plant | rhizome | fresh | | | g | estimate
            dry-ginger | Dry ginger | plant | rhizome | dried | | | g | estimate
            green-chilli | Green chilli | plant | fruit | fresh | green_vegetable | | g | estimate
            cardamom | Cardamom | plant | seed | dried | spice | | g | estimate
            rose-water | Rose water | plant | flower | processed | | | ml | estimate
            pistachio | Pistachio | plant | seed | dried | | nuts | g | estimate
            mango-pulp | Mango pulp | plant | fruit | processed | | | g | estimate
            tea | Tea | plant | leaf | dried | | | g | estimate
            cinnamon | Cinnamon | plant | bark | dried | spice | | g | estimate
            clove | Clove | plant | flower | dried | spice | | g | estimate
            nutmeg | Nutmeg | plant | seed | dried | spice | | g | estimate
            wheat-flour | Wheat flour | plant | seed | processed | | gluten | g | estimate
            potato | Potato | plant | tuber | fresh | | | g | estimate
            raw-banana | Raw banana | plant | fruit | fresh | | | g | estimate
            green-peas | Green peas | plant | seed | fresh | green_vegetable | | g | estimate
            cumin | Cumin | plant | seed | dried | spice | | g | estimate
            coriander-seed | Coriander seed | plant | seed | dried | spice | | g | estimate
            fennel | Fennel | plant | seed | dried | spice | | g | estimate
            black-pepper | Black pepper | plant | fruit | dried | spice | | g | estimate
            asafoetida | Asafoetida | plant | resin | processed | spice | gluten | g | estimate
            salt | Salt | mineral | none | processed | | | g | none
            oil | Sunflower oil | plant | seed | processed | fat | | ml | estimate
            gram-flour | Gram flour | plant | seed | processed | pulse | | g | estimate
            moong-dal | Moong dal | plant | seed | dried | pulse | | g | estimate
            ginger-chilli-paste | Ginger-chilli paste | | | | | | g | estimate
            turmeric | Turmeric, dried | plant | rhizome | dried | spice | | g | estimate
            mustard-seed | Mustard seed | plant | seed | dried | spice | mustard | g | estimate
            curry-leaf | Curry leaf | plant | leaf | fresh | | | g | estimate
            tamarind | Tamarind | plant | fruit | dried | | | g | estimate
            tamarind-chutney | Tamarind chutney | | | | | | g | estimate
            coriander-leaf | Coriander leaf | plant | leaf | fresh | | | g | estimate
            mint-chutney | Mint chutney | | | | | | g | estimate
            citric-acid | Citric acid | mineral | none | processed | | | g | estimate
            lemon-powder | Dried lemon powder | plant | fruit | dried | | | g | estimate
            """;

    // made | how much | of
    private static final String RECIPES = """
            lemon-juice | 30 | lemon 1
            ginger-chilli-paste | 100 | fresh-ginger 60, green-chilli 40
            tamarind-chutney | 300 | tamarind 100, jaggery 100, water 100, roasted-cumin 4, black-salt 4
            mint-chutney | 180 | mint 100, coriander-leaf 50, green-chilli 10, lemon-juice 20, salt 4
            """;

    private DemoIngredients() {}

    /** Writes them all; answers their ids by slug. */
    static Map<String, String> load(Sql sql) {
        Map<String, String> ids = new HashMap<>();
        MASTER.lines().map(line -> line.split("\\|", -1)).forEach(field -> {
            String id = Ids.next("ingr");
            String slug = field[0].strip();
            ids.put(slug, id);
            sql.update(
                    """
                    insert into ingredients (id, slug, name, origin, part, form, traits, allergens, unit, tracking,
                        hindi_name)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    id,
                    slug,
                    field[1].strip(),
                    orNull(field[2]),
                    orNull(field[3]),
                    orNull(field[4]),
                    Json.text(words(field[5])),
                    Json.text(words(field[6])),
                    field[7].strip(),
                    field[8].strip(),
                    HindiNames.of(slug));
        });
        RECIPES.lines().map(line -> line.split(" *\\| *")).forEach(field -> recipe(sql, field, ids));
        return ids;
    }

    private static void recipe(Sql sql, String[] field, Map<String, String> ids) {
        String made = field[0].strip();
        sql.update("update ingredients set yield_amount = ? where slug = ?", thousandths(field[1]), made);
        String[] parts = field[2].split(", ");
        for (int position = 0; position < parts.length; position++) {
            String[] part = parts[position].strip().split(" ");
            sql.update(
                    "insert into ingredient_parts (ingredient_id, position, part_id, amount) values (?, ?, ?, ?)",
                    ids.get(made),
                    position,
                    ids.get(part[0]),
                    thousandths(part[1]));
        }
    }

    static long thousandths(String amount) {
        return new BigDecimal(amount).movePointRight(3).longValueExact();
    }

    private static @Nullable String orNull(String field) {
        return field.isBlank() ? null : field.strip();
    }

    private static List<String> words(String field) {
        return Arrays.stream(field.strip().split("[ ,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
