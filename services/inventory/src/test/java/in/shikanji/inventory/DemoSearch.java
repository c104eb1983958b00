package in.shikanji.inventory;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.inventory.diet.Ingredient;
import in.shikanji.inventory.search.MenuSearch;
import in.shikanji.inventory.search.MenuSearch.Entry;
import in.shikanji.inventory.search.MenuSearch.Kind;
import in.shikanji.inventory.search.MenuSearch.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The demo's menu, read from its database and searched; it answers slugs. */
final class DemoSearch {
    private DemoSearch() {}

    static MenuSearch in(Path folder) {
        return MenuSearch.of(entries(products(folder)));
    }

    static List<Product> products(Path folder) {
        try (DemoInventory inventory = new DemoInventory(folder)) {
            return inventory.service.catalogue().products();
        }
    }

    static List<Entry> entries(List<Product> products) {
        Map<String, String> hindi = hindiNames();
        return products.stream()
                .map(product -> new Entry(product.slug(), texts(product, hindi)))
                .toList();
    }

    /** By the slugs of products and ingredients. */
    static Map<String, String> hindiNames() {
        Map<String, String> names = new LinkedHashMap<>();
        try (InputStream file = Objects.requireNonNull(DemoSearch.class.getResourceAsStream("/demo/hindi-names.csv"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] fields = line.split("\\|");
                        names.put(fields[0], fields[1]);
                    });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return names;
    }

    private static List<Text> texts(Product product, Map<String, String> hindi) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(product.name(), Kind.NAME));
        texts.add(new Text(hindi.getOrDefault(product.slug(), ""), Kind.HINDI_NAME));
        product.facts().tags().forEach(tag -> texts.add(new Text(tag, Kind.TAG)));
        badges(product.diet(product.defaultOptions())).forEach(badge -> texts.add(new Text(badge, Kind.TAG)));
        texts.add(new Text(product.category().name(), Kind.CATEGORY));
        for (Ingredient ingredient : product.ingredients()) {
            texts.add(new Text(ingredient.name(), Kind.INGREDIENT));
            texts.add(new Text(hindi.getOrDefault(ingredient.slug(), ""), Kind.INGREDIENT));
        }
        product.groups()
                .forEach(group -> group.options().forEach(option -> texts.add(new Text(option.name(), Kind.OPTION))));
        texts.add(new Text(product.description(), Kind.DESCRIPTION));
        return texts;
    }

    /** What is claimed of the dish as it usually comes: then "jain" and "gluten free" are found where they are true. */
    private static List<String> badges(Diet diet) {
        return Stream.of(
                        diet.veg() ? "Veg" : "",
                        diet.jain() ? "Jain" : "",
                        diet.satvik() ? "Satvik" : "",
                        diet.vegan() ? "Vegan" : "",
                        diet.glutenFree() ? "Gluten free" : "",
                        diet.nutFree() ? "Nut free" : "")
                .filter(badge -> !badge.isEmpty())
                .toList();
    }
}
