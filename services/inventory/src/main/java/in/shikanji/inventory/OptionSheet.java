package in.shikanji.inventory;

import static in.shikanji.inventory.exchange.Column.key;
import static in.shikanji.inventory.exchange.Column.taken;

import in.shikanji.inventory.WantedOptions.Row;
import in.shikanji.inventory.exchange.Cells;
import in.shikanji.inventory.exchange.Column;
import in.shikanji.inventory.exchange.Fault;
import in.shikanji.inventory.exchange.Sheet;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
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

/** What guests may choose as a file: a row for each option of each product, with what holds for its group. */
record OptionSheet(InventoryService inventory, ProductService service, CatalogueFiles files) implements Sheet {
    @Override
    public Look look(@Nullable String storeId, boolean toWrite) {
        return new Options(this, inventory.catalogue(), toWrite);
    }

    private static List<Column> columns(Catalogue catalogue) {
        return List.of(
                key("product", "/product"),
                key("group", "/group"),
                key("option", "/option"),
                taken("min", "/min", Cells.WHOLE),
                taken("max", "/max", Cells.WHOLE),
                taken("needs", "/needs", Cells.LIST),
                taken("price", "/pricePaise", Cells.RUPEES),
                taken("default", "/default", Cells.FLAG),
                taken("effects", "/effects", new EffectsCell(RecipeCell.of(catalogue.ingredients()))));
    }

    private static final class Options implements Look {
        private final OptionSheet sheet;
        private final Catalogue catalogue;
        private final boolean toWrite;
        private final List<Column> columns;
        private final Map<String, List<Row>> rows = new HashMap<>();
        private final Map<String, WantedOptions> wanted = new HashMap<>();
        private final Map<Product, ProductDraft> planned = new LinkedHashMap<>();
        /** Rows of a product stand together, mostly. */
        private Map<String, ObjectNode> found = Map.of();

        private String foundOf = "";

        Options(OptionSheet sheet, Catalogue catalogue, boolean toWrite) {
            this.sheet = sheet;
            this.catalogue = catalogue;
            this.toWrite = toWrite;
            this.columns = OptionSheet.columns(catalogue);
        }

        @Override
        public List<Column> columns() {
            return columns;
        }

        @Override
        public Stream<ObjectNode> all() {
            return catalogue.all().stream()
                    .filter(Options::isThere)
                    .flatMap(product -> WantedOptions.shown(product).values().stream());
        }

        private static boolean isThere(Product product) {
            return product.standing().status() != Product.Status.DELETED;
        }

        private Optional<Product> product(String key) {
            String slug = WantedOptions.slug(key);
            return catalogue
                    .findAny(slug)
                    .filter(Options::isThere)
                    .filter(product -> product.slug().equals(slug));
        }

        @Override
        public Optional<ObjectNode> find(String key) {
            String slug = WantedOptions.slug(key);
            if (!slug.equals(foundOf)) {
                found = product(key).map(WantedOptions::shown).orElse(Map.of());
                foundOf = slug;
            }
            return Optional.ofNullable(found.get(key));
        }

        @Override
        public void expect(String key, Map<String, String> cells) {
            rows.computeIfAbsent(WantedOptions.slug(key), _ -> new ArrayList<>())
                    .add(Row.of(key, columns, cells));
        }

        @Override
        public List<Fault> judge(String key, ObjectNode row) {
            Optional<Product> product = product(key);
            if (product.isEmpty()) {
                return List.of(new Fault(
                        "/product",
                        "unknown_product",
                        "There is no such product. Its row in the products file is first."));
            }
            WantedOptions options = wanted.computeIfAbsent(
                    WantedOptions.slug(key),
                    slug -> new WantedOptions(
                            product.get(), columns, Objects.requireNonNull(rows.get(slug)), catalogue));
            List<Fault> faults = options.faults(key);
            if (toWrite && faults.isEmpty()) {
                planned.put(product.get(), options.draft());
            }
            return faults;
        }

        @Override
        public Written write(Caller caller, String reference, Predicate<Sql> first) {
            return sheet.files.write(
                    catalogue,
                    first,
                    sql -> planned.entrySet().stream()
                            .allMatch(one -> write(sql, one.getKey(), one.getValue(), caller)),
                    (was, is) -> !was.groups().equals(is.groups()));
        }

        private boolean write(Sql sql, Product before, ProductDraft draft, Caller caller) {
            ProductService.Change change = new ProductService.Change(before, draft, null, false, caller, null);
            return sheet.service.write(sql, change, before.slug()) instanceof ProductService.Changed.Done;
        }
    }
}
