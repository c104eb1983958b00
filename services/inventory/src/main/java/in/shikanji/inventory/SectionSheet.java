package in.shikanji.inventory;

import static in.shikanji.inventory.exchange.Column.key;
import static in.shikanji.inventory.exchange.Column.taken;

import in.shikanji.inventory.Product.Category;
import in.shikanji.inventory.exchange.Cells;
import in.shikanji.inventory.exchange.Column;
import in.shikanji.inventory.exchange.Fault;
import in.shikanji.inventory.exchange.RowInput;
import in.shikanji.inventory.exchange.Sheet;
import in.shikanji.platform.Ids;
import in.shikanji.platform.Json;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The sections of the menu as a file. Rows may be parts of what other rows bring. */
record SectionSheet(InventoryService inventory, CategoryService service, CatalogueFiles files) implements Sheet {
    private static final List<Column> COLUMNS = List.of(
            key("slug", "/slug"),
            taken("name", "/name", Cells.TEXT),
            taken("hindiName", "/hindiName", Cells.TEXT),
            taken("parent", "/parent", Cells.TEXT),
            taken("position", "/position", Cells.WHOLE));

    @Override
    public Look look(@Nullable String storeId, boolean toWrite) {
        return new Rows(this, inventory.catalogue(), toWrite);
    }

    private static final class Rows implements Look {
        private final SectionSheet sheet;
        private final Catalogue catalogue;
        private final boolean toWrite;
        private final Map<String, Category> before = new HashMap<>();
        /** By slug, those that the file brings among them; grows until the first is judged. */
        private final Map<String, Category> known = new LinkedHashMap<>();

        private final Map<String, String> parents = new HashMap<>();
        private final List<Planned> planned = new ArrayList<>();
        private @Nullable Sections after;

        private record Planned(@Nullable Category before, Category wish) {}

        Rows(SectionSheet sheet, Catalogue catalogue, boolean toWrite) {
            this.sheet = sheet;
            this.catalogue = catalogue;
            this.toWrite = toWrite;
            catalogue.categories().forEach(category -> before.put(category.slug(), category));
            known.putAll(before);
        }

        @Override
        public List<Column> columns() {
            return COLUMNS;
        }

        @Override
        public Stream<ObjectNode> all() {
            return catalogue.categories().stream().map(this::shown);
        }

        @Override
        public Optional<ObjectNode> find(String key) {
            return Optional.ofNullable(before.get(key)).map(this::shown);
        }

        private ObjectNode shown(Category category) {
            return (ObjectNode) Json.treeOf(CategoryView.of(category, catalogue));
        }

        @Override
        public void expect(String key, Map<String, String> cells) {
            known.computeIfAbsent(key, slug -> new Category(Ids.next("cat"), slug, slug, null, null, 0, 0));
            if (cells.containsKey("parent")) {
                parents.put(key, cells.get("parent"));
            }
        }

        @Override
        public List<Fault> judge(String key, ObjectNode wanted) {
            List<Fault> faults = new ArrayList<>();
            Category earlier = before.get(key);
            if (earlier == null && !Slugs.isSlug(key)) {
                faults.add(new Fault(
                        "/slug", "not_a_slug", "This takes small letters, digits and hyphens, such as hot-drinks."));
            }
            String id = Objects.requireNonNull(known.get(key)).id();
            RowInput.Read<Category> read = CategoryInput.row(wanted, after(), id);
            faults.addAll(read.faults());
            if (toWrite && faults.isEmpty()) {
                long version = earlier == null ? 1 : earlier.version() + 1;
                planned.add(new Planned(earlier, CategoryService.with(read.value(), id, key, version)));
            }
            return faults;
        }

        /** As all rows together would leave them. */
        private Sections after() {
            Sections all = after;
            if (all == null) {
                Sections named = Sections.of(known.values());
                parents.forEach((slug, parent) -> known.computeIfPresent(slug, (_, category) -> {
                    String parentId = parent.isEmpty()
                            ? null
                            : named.find(parent).map(Category::id).orElse(null);
                    return new Category(category.id(), slug, category.name(), null, parentId, 0, category.version());
                }));
                all = Sections.of(known.values());
                after = all;
            }
            return all;
        }

        @Override
        public Written write(Caller caller, String reference, Predicate<Sql> first) {
            // Whatever has parts is no part itself: those come first, since one that is new may have a new part.
            planned.sort(Comparator.comparing(one -> one.wish().parentId() != null));
            return sheet.files.write(
                    catalogue,
                    first,
                    sql -> {
                        planned.forEach(one -> sheet.service.write(sql, caller, one.before(), one.wish()));
                        return true;
                    },
                    (_, _) -> false);
        }
    }
}
