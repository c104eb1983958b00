package in.shikanji.inventory.demo;

import in.shikanji.platform.Ids;
import in.shikanji.platform.Json;
import in.shikanji.platform.database.Sql;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The demo's ingredient master: one line an ingredient, as the kitchen would describe it. */
final class DemoIngredients {
    // slug | name | origin | part | form | traits | allergens
    private static final String MASTER = """
            lemon-juice | Lemon juice | plant | fruit | fresh | |
            mint | Mint | plant | leaf | fresh | |
            roasted-cumin | Roasted cumin | plant | seed | dried | |
            black-salt | Black salt | mineral | none | processed | |
            sugar | Sugar | plant | stem | processed | |
            jaggery | Jaggery | plant | stem | processed | |
            water | Water | water | none | processed | |
            ice | Ice | water | none | processed | ice |
            curd | Curd | dairy | none | processed | raw_dairy | milk
            milk | Milk | dairy | none | fresh | | milk
            fresh-ginger | Fresh ginger | plant | rhizome | fresh | |
            dry-ginger | Dry ginger | plant | rhizome | dried | |
            green-chilli | Green chilli | plant | fruit | fresh | |
            cardamom | Cardamom | plant | seed | dried | |
            rose-water | Rose water | plant | flower | processed | |
            pistachio | Pistachio | plant | seed | dried | | nuts
            mango-pulp | Mango pulp | plant | fruit | processed | |
            tea | Tea | plant | leaf | dried | |
            cinnamon | Cinnamon | plant | bark | dried | |
            clove | Clove | plant | flower | dried | |
            nutmeg | Nutmeg | plant | seed | dried | |
            wheat-flour | Wheat flour | plant | seed | processed | | gluten
            potato | Potato | plant | tuber | fresh | |
            raw-banana | Raw banana | plant | fruit | fresh | |
            green-peas | Green peas | plant | seed | fresh | |
            cumin | Cumin | plant | seed | dried | |
            coriander-seed | Coriander seed | plant | seed | dried | |
            fennel | Fennel | plant | seed | dried | |
            black-pepper | Black pepper | plant | fruit | dried | |
            asafoetida | Asafoetida | plant | resin | processed | | gluten
            salt | Salt | mineral | none | processed | |
            oil | Sunflower oil | plant | seed | processed | |
            gram-flour | Gram flour | plant | seed | processed | pulse |
            moong-dal | Moong dal | plant | seed | dried | pulse |
            ginger-chilli-paste | Ginger-chilli paste | plant | rhizome | fresh | |
            turmeric | Turmeric, dried | plant | rhizome | dried | |
            mustard-seed | Mustard seed | plant | seed | dried | | mustard
            curry-leaf | Curry leaf | plant | leaf | fresh | |
            tamarind-chutney | Tamarind chutney | plant | fruit | processed | |
            mint-chutney | Mint chutney | plant | leaf | fresh | |
            citric-acid | Citric acid | mineral | none | processed | |
            lemon-powder | Dried lemon powder | plant | fruit | dried | |
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
                    insert into ingredients (id, slug, name, origin, part, form, traits, allergens)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                    id,
                    slug,
                    field[1].strip(),
                    field[2].strip(),
                    field[3].strip(),
                    field[4].strip(),
                    Json.text(words(field[5])),
                    Json.text(words(field[6])));
        });
        return ids;
    }

    private static List<String> words(String field) {
        return Arrays.stream(field.strip().split("[ ,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
