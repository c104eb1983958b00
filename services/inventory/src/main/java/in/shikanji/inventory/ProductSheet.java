package in.shikanji.inventory;

import static in.shikanji.inventory.exchange.Column.key;
import static in.shikanji.inventory.exchange.Column.taken;

import in.shikanji.inventory.exchange.Cells;
import in.shikanji.inventory.exchange.Column;
import in.shikanji.inventory.exchange.Fault;
import in.shikanji.inventory.exchange.RowInput;
import in.shikanji.inventory.exchange.Sheet;
import in.shikanji.platform.Json;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Products as a file: what they are, not what guests may choose nor their pictures. */
record ProductSheet(InventoryService inventory, ProductService service, CatalogueFiles files) implements Sheet {
    private static final List<String> NUTRITION =
            List.of("kcal", "proteinG", "carbohydrateG", "sugarG", "fatG", "saturatedFatG", "transFatG", "sodiumMg");

    @Override
    public Look look(@Nullable String storeId, boolean toWrite) {
        return new Products(this, inventory.catalogue(), toWrite);
    }

    private static List<Column> columns(Catalogue catalogue) {
        List<Column> columns = new ArrayList<>(List.of(
                key("slug", "/slug"),
                taken("sku", "/sku", Cells.TEXT),
                taken("name", "/name", Cells.TEXT),
                taken("hindiName", "/hindiName", Cells.TEXT),
                taken("description", "/description", Cells.TEXT),
                taken("hindiDescription", "/hindiDescription", Cells.TEXT),
                taken("category", "/category", Cells.TEXT),
                taken("position", "/position", Cells.WHOLE),
                taken("kind", "/kind", Cells.TEXT),
                taken("status", "/status", Cells.TEXT),
                taken("featured", "/featured", Cells.FLAG),
                taken("price", "/pricePaise", Cells.RUPEES),
                taken("originalPrice", "/originalPricePaise", Cells.RUPEES),
                taken("mrp", "/mrpPaise", Cells.RUPEES),
                taken("cost", "/costPaise", Cells.RUPEES),
                taken("gst", "/taxBps", Cells.PER_CENT),
                taken("hsn", "/hsn", Cells.TEXT),
                taken("station", "/station", Cells.TEXT),
                taken("prepMinutes", "/prepMinutes", Cells.WHOLE),
                taken("makeSeconds", "/makeSeconds", Cells.WHOLE),
                taken("recipe", "/recipe", RecipeCell.of(catalogue.ingredients())),
                taken("spiceLevel", "/spiceLevel", Cells.WHOLE),
                taken("tags", "/tags", Cells.LIST),
                taken("serving", "/serving", Cells.TEXT),
                taken("weightGrams", "/weightGrams", Cells.WHOLE)));
        NUTRITION.forEach(name -> columns.add(taken(name, "/nutrition/" + name, Cells.DECIMAL)));
        columns.addAll(List.of(
                taken("netQuantity", "/netQuantity", Cells.TEXT),
                taken("servings", "/servings", Cells.WHOLE),
                taken("shelfLifeMonths", "/shelfLifeMonths", Cells.WHOLE),
                taken("storage", "/storage", Cells.TEXT),
                taken("maker", "/maker/name", Cells.TEXT),
                taken("makerAddress", "/maker/address", Cells.TEXT),
                taken("countryOfOrigin", "/maker/countryOfOrigin", Cells.TEXT),
                taken("customerCare", "/maker/customerCare", Cells.TEXT),
                taken("seoTitle", "/seoTitle", Cells.TEXT),
                taken("seoDescription", "/seoDescription", Cells.TEXT)));
        return columns;
    }

    private static ObjectNode shown(Product product) {
        return (ObjectNode) Json.treeOf(ProductDefinition.of(product));
    }

    private static final class Products implements Look {
        private final ProductSheet sheet;
        private final Catalogue catalogue;
        private final boolean toWrite;
        private final List<Column> columns;
        private final Map<String, String> skus = new HashMap<>();
        private final List<Planned> planned = new ArrayList<>();
        private @Nullable Map<String, Set<String>> slugsBySku;

        private record Planned(String slug, @Nullable Product before, ProductDraft draft) {
            private boolean changesSku() {
                return before != null
                        && before.facts().sku() != null
                        && !before.facts().sku().equals(draft.facts().sku());
            }
        }

        Products(ProductSheet sheet, Catalogue catalogue, boolean toWrite) {
            this.sheet = sheet;
            this.catalogue = catalogue;
            this.toWrite = toWrite;
            this.columns = ProductSheet.columns(catalogue);
        }

        @Override
        public List<Column> columns() {
            return columns;
        }

        @Override
        public Stream<ObjectNode> all() {
            return catalogue.all().stream().filter(Products::isThere).map(ProductSheet::shown);
        }

        private static boolean isThere(Product product) {
            return product.standing().status() != Product.Status.DELETED;
        }

        @Override
        public Optional<ObjectNode> find(String key) {
            return product(key).map(ProductSheet::shown);
        }

        private Optional<Product> product(String slug) {
            return catalogue
                    .findAny(slug)
                    .filter(Products::isThere)
                    .filter(product -> product.slug().equals(slug));
        }

        @Override
        public void expect(String key, Map<String, String> cells) {
            if (cells.containsKey("sku")) {
                skus.put(key, cells.get("sku"));
            }
        }

        @Override
        public List<Fault> judge(String key, ObjectNode wanted) {
            List<Fault> faults = new ArrayList<>();
            Product before = product(key).orElse(null);
            if (before == null) {
                Slugs.fault(key, catalogue, "masala-chai").ifPresent(faults::add);
            }
            RowInput.Read<ProductDraft> read = ProductInput.row(wanted, catalogue, before);
            faults.addAll(read.faults());
            String sku = read.value().facts().sku();
            if (sku != null && slugsBySku().getOrDefault(sku, Set.of()).size() > 1) {
                faults.add(new Fault("/sku", "sku_taken", "Another product has this SKU. Choose another."));
            }
            if (toWrite && faults.isEmpty()) {
                planned.add(new Planned(key, before, read.value()));
            }
            return faults;
        }

        /** Who would have a SKU in the end. */
        private Map<String, Set<String>> slugsBySku() {
            Map<String, Set<String>> known = slugsBySku;
            if (known == null) {
                Map<String, String> all = new HashMap<>();
                catalogue
                        .all()
                        .forEach(product -> all.put(
                                product.slug(),
                                Objects.requireNonNullElse(product.facts().sku(), "")));
                all.putAll(skus);
                Map<String, Set<String>> counted = new HashMap<>();
                all.forEach((slug, sku) ->
                        counted.computeIfAbsent(sku, _ -> new HashSet<>()).add(slug));
                known = counted;
                slugsBySku = counted;
            }
            return known;
        }

        @Override
        public Written write(Caller caller, String reference, Predicate<Sql> first) {
            return sheet.files.write(
                    catalogue,
                    first,
                    sql -> {
                        ProductTables.forgetSkus(
                                sql,
                                planned.stream()
                                        .filter(Planned::changesSku)
                                        .map(one -> Objects.requireNonNull(one.before())
                                                .id())
                                        .toList());
                        return planned.stream().allMatch(one -> write(sql, one, caller));
                    },
                    (was, is) ->
                            !was.recipe().equals(is.recipe()) || !was.station().equals(is.station()));
        }

        private boolean write(Sql sql, Planned one, Caller caller) {
            ProductService.Change change =
                    new ProductService.Change(one.before(), one.draft(), null, false, caller, null);
            return sheet.service.write(sql, change, one.slug()) instanceof ProductService.Changed.Done;
        }
    }
}
