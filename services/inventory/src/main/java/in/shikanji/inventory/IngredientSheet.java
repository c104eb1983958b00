package in.shikanji.inventory;

import static in.shikanji.inventory.exchange.Column.key;
import static in.shikanji.inventory.exchange.Column.taken;

import in.shikanji.inventory.IngredientService.Draft;
import in.shikanji.inventory.exchange.Cell;
import in.shikanji.inventory.exchange.Cells;
import in.shikanji.inventory.exchange.Column;
import in.shikanji.inventory.exchange.Fault;
import in.shikanji.inventory.exchange.RowInput;
import in.shikanji.inventory.exchange.Sheet;
import in.shikanji.inventory.ingredient.Ingredient;
import in.shikanji.inventory.ingredient.Nature;
import in.shikanji.inventory.ingredient.Unit;
import in.shikanji.platform.Ids;
import in.shikanji.platform.Json;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The ingredient master as a file. Rows may be made of what other rows bring. */
record IngredientSheet(InventoryService inventory, IngredientService service, CatalogueFiles files) implements Sheet {
    @Override
    public Look look(@Nullable String storeId, boolean toWrite) {
        return new Ingredients(this, inventory.catalogue(), toWrite);
    }

    private static List<Column> columns(RecipeCell parts) {
        return List.of(
                key("slug", "/slug"),
                taken("name", "/name", Cells.TEXT),
                taken("hindiName", "/hindiName", Cells.TEXT),
                taken("origin", "/origin", Cells.TEXT),
                taken("part", "/part", Cells.TEXT),
                taken("form", "/form", Cells.TEXT),
                taken("traits", "/traits", Cells.LIST),
                taken("allergens", "/allergens", Cells.LIST_OR_NONE),
                taken("unit", "/unit", Cells.TEXT),
                taken("tracking", "/tracking", Cells.TEXT),
                taken("yield", "/preparation/yield", Cells.DECIMAL),
                taken("parts", "/preparation/parts", parts));
    }

    private static ObjectNode shown(Ingredient ingredient) {
        return (ObjectNode) Json.treeOf(IngredientView.of(ingredient));
    }

    private static final class Ingredients implements Look {
        private final IngredientSheet sheet;
        private final Catalogue catalogue;
        private final boolean toWrite;
        /** By id, those that the file brings and the units that it gives among them; grows until the first is judged. */
        private final Map<String, Ingredient> known;

        private final Map<String, Ingredient> bySlug = new HashMap<>();
        private final Map<String, String> partsBySlug = new HashMap<>();
        /** As the rows find it: with those that other rows bring. */
        private final Catalogue withKnown;

        private final RecipeCell recipes;
        private final List<Column> columns;
        private final List<Planned> planned = new ArrayList<>();
        private @Nullable Map<String, List<String>> parts;

        private record Planned(
                String id, String slug, @Nullable Ingredient before, Draft draft) {}

        Ingredients(IngredientSheet sheet, Catalogue catalogue, boolean toWrite) {
            this.sheet = sheet;
            this.catalogue = catalogue;
            this.toWrite = toWrite;
            this.known = new LinkedHashMap<>(catalogue.ingredients());
            known.values().forEach(ingredient -> bySlug.put(ingredient.slug(), ingredient));
            this.withKnown =
                    new Catalogue(List.of(), List.of(), List.of(), known, catalogue.stations(), catalogue.policy());
            this.recipes = new RecipeCell(bySlug, known);
            this.columns = IngredientSheet.columns(recipes);
        }

        @Override
        public List<Column> columns() {
            return columns;
        }

        @Override
        public Stream<ObjectNode> all() {
            return catalogue.ingredients().values().stream().map(IngredientSheet::shown);
        }

        @Override
        public Optional<ObjectNode> find(String key) {
            return before(key).map(IngredientSheet::shown);
        }

        private Optional<Ingredient> before(String slug) {
            return Optional.ofNullable(bySlug.get(slug))
                    .flatMap(ingredient ->
                            Optional.ofNullable(catalogue.ingredients().get(ingredient.id())));
        }

        @Override
        public void expect(String key, Map<String, String> cells) {
            Optional<Ingredient> before = before(key);
            Unit unit = Unit.BY_CODE.get(cells.getOrDefault("unit", ""));
            Ingredient after = new Ingredient(
                    before.map(Ingredient::id).orElseGet(() -> Ids.next(Items.INGREDIENT)),
                    key,
                    key,
                    null,
                    new Nature(null, null, null, Set.of(), null),
                    unit == null ? before.map(Ingredient::unit).orElse(Unit.G) : unit,
                    Ingredient.Tracking.ESTIMATE,
                    null,
                    0);
            known.put(after.id(), after);
            bySlug.put(key, after);
            if (cells.containsKey("parts")) {
                partsBySlug.put(key, cells.get("parts"));
            }
        }

        @Override
        public List<Fault> judge(String key, ObjectNode wanted) {
            List<Fault> faults = new ArrayList<>();
            Optional<Ingredient> before = before(key);
            if (before.isEmpty() && !Slugs.isSlug(key)) {
                faults.add(new Fault(
                        "/slug", "not_a_slug", "This takes small letters, digits and hyphens, such as black-salt."));
            }
            RowInput.Read<Draft> read = IngredientInput.row(wanted, withKnown);
            faults.addAll(read.faults());
            Draft draft = read.value();
            String id = java.util.Objects.requireNonNull(bySlug.get(key)).id();
            if (before.filter(known -> known.unit() != draft.unit() && isMeasured(id))
                    .isPresent()) {
                faults.add(new Fault(
                        "/unit",
                        "unit_in_use",
                        "Recipes or stock count it in the unit it has. Make a new ingredient."));
            }
            if (IngredientService.leadsBack(parts(), id, draft)) {
                faults.add(new Fault(
                        "/preparation/parts", "circular_recipe", "This would be made of itself. Take that part out."));
            }
            if (toWrite && faults.isEmpty()) {
                planned.add(new Planned(id, key, before.orElse(null), draft));
            }
            return faults;
        }

        private boolean isMeasured(String id) {
            return sheet.inventory.database().read(sql -> IngredientTables.isMeasured(sql, id));
        }

        /** What each would be made of in the end. */
        private Map<String, List<String>> parts() {
            Map<String, List<String>> all = parts;
            if (all == null) {
                Map<String, List<String>> found = new HashMap<>();
                catalogue.ingredients().values().forEach(ingredient -> {
                    if (ingredient.preparation() != null) {
                        found.put(
                                ingredient.id(),
                                ingredient.preparation().parts().stream()
                                        .map(part -> part.ingredient().id())
                                        .toList());
                    }
                });
                partsBySlug.forEach((slug, cell) -> found.put(
                        java.util.Objects.requireNonNull(bySlug.get(slug)).id(), ids(cell)));
                all = found;
                parts = found;
            }
            return all;
        }

        /** Of a cell that can be read; another is a fault of its own. */
        private List<String> ids(String cell) {
            try {
                return recipes.read(cell)
                        .valueStream()
                        .map(part -> part.path("ingredientId").stringValue())
                        .toList();
            } catch (Cell.Unreadable _) {
                return List.of();
            }
        }

        @Override
        public Written write(Caller caller, String reference, Predicate<Sql> first) {
            Set<String> changed = planned.stream().map(Planned::id).collect(Collectors.toSet());
            return sheet.files.write(
                    catalogue,
                    first,
                    sql -> {
                        // All of them before what they are made of, which may be another that is new.
                        planned.stream()
                                .filter(one -> one.before() == null)
                                .forEach(one -> IngredientTables.write(sql, bare(one), null));
                        return planned.stream().allMatch(one -> write(sql, one, caller));
                    },
                    (_, is) -> BadgeChange.mentions(is, changed));
        }

        private static Ingredient bare(Planned one) {
            Draft draft = one.draft();
            return new Ingredient(
                    one.id(),
                    one.slug(),
                    draft.name(),
                    draft.hindiName(),
                    draft.nature(),
                    draft.unit(),
                    draft.tracking(),
                    null,
                    1);
        }

        private boolean write(Sql sql, Planned one, Caller caller) {
            String existing = one.before() == null ? null : one.id();
            IngredientService.Change change =
                    new IngredientService.Change(existing, one.draft(), null, false, caller, null);
            IngredientService.Place place = new IngredientService.Place(one.id(), one.slug(), one.before(), parts());
            return sheet.service.write(sql, change, place) instanceof IngredientService.Changed.Done;
        }
    }
}
