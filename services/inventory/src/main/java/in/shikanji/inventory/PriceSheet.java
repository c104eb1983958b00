package in.shikanji.inventory;

import static in.shikanji.inventory.exchange.Column.key;
import static in.shikanji.inventory.exchange.Column.shown;
import static in.shikanji.inventory.exchange.Column.taken;

import in.shikanji.inventory.StoreItemInput.Offer;
import in.shikanji.inventory.StoreItems.StoreItem;
import in.shikanji.inventory.exchange.Cells;
import in.shikanji.inventory.exchange.Column;
import in.shikanji.inventory.exchange.Fault;
import in.shikanji.inventory.exchange.RowInput;
import in.shikanji.inventory.exchange.Sheet;
import in.shikanji.inventory.goods.Item;
import in.shikanji.platform.Json;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.AllOrNothing;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A store's own prices as a file, and what it does not sell. What is sold out for a while stays so. */
record PriceSheet(InventoryService inventory, StoreItemService service) implements Sheet {
    private static final List<Column> COLUMNS = List.of(
            taken("store", "/store", Cells.TEXT),
            key("slug", "/slug"),
            shown("name", "/name", Cells.TEXT),
            shown("usualPrice", "/usualPricePaise", Cells.RUPEES),
            taken("price", "/pricePaise", Cells.RUPEES),
            taken("listed", "/listed", Cells.FLAG));

    @Override
    public Look look(@Nullable String storeId, boolean toWrite) {
        return new Offers(this, Objects.requireNonNull(storeId), toWrite);
    }

    private record Row(
            String store,
            String slug,
            String name,
            long usualPricePaise,
            @Nullable Long pricePaise,
            boolean listed) {}

    private static final class Offers implements Look {
        private final PriceSheet sheet;
        private final String storeId;
        private final boolean toWrite;
        private final Catalogue catalogue;
        private final Map<String, Sold> bySlug = new LinkedHashMap<>();
        private final Map<String, StoreItem> own;
        private final List<Planned> planned = new ArrayList<>();

        /** A product or a combo. */
        private record Sold(Item item, String slug, long usualPaise) {}

        private record Planned(StoreItem before, Offer offer) {}

        Offers(PriceSheet sheet, String storeId, boolean toWrite) {
            this.sheet = sheet;
            this.storeId = storeId;
            this.toWrite = toWrite;
            this.catalogue = sheet.inventory.catalogue();
            catalogue.all().stream()
                    .filter(product -> product.standing().status() != Product.Status.DELETED)
                    .forEach(product -> add(
                            Items.find(catalogue, product.id()).orElseThrow(), product.slug(), product.pricePaise()));
            catalogue.combos().stream()
                    .filter(combo -> combo.status() != Product.Status.DELETED)
                    .forEach(combo -> add(combo.item(), combo.slug(), combo.pricePaise()));
            this.own = sheet.inventory.database().read(sql -> StoreItemTables.list(sql, storeId)).stream()
                    .collect(Collectors.toMap(StoreItem::itemId, Function.identity()));
        }

        private void add(Item item, String slug, long usualPaise) {
            bySlug.put(slug, new Sold(item, slug, usualPaise));
        }

        private StoreItem own(Sold sold) {
            StoreItem found = own.get(sold.item().id());
            return found == null ? StoreItem.usual(storeId, sold.item().id()) : found;
        }

        @Override
        public List<Column> columns() {
            return COLUMNS;
        }

        @Override
        public Stream<ObjectNode> all() {
            return bySlug.values().stream().map(this::shown);
        }

        @Override
        public Optional<ObjectNode> find(String key) {
            return Optional.ofNullable(bySlug.get(key)).map(this::shown);
        }

        private ObjectNode shown(Sold sold) {
            StoreItem offered = own(sold);
            Row row = new Row(
                    storeId,
                    sold.slug(),
                    sold.item().name(),
                    sold.usualPaise(),
                    offered.pricePaise(),
                    offered.listed());
            return (ObjectNode) Json.treeOf(row);
        }

        @Override
        public List<Fault> judge(String key, ObjectNode wanted) {
            List<Fault> faults = new ArrayList<>();
            RowInput.otherStore(wanted, storeId).ifPresent(faults::add);
            Sold sold = bySlug.get(key);
            if (sold == null) {
                faults.add(new Fault(
                        "/slug", "unknown_item", "There is no such product or combo. Take its slug from a file."));
                return faults;
            }
            RowInput.Read<Offer> read = StoreItemInput.row(wanted, sold.item(), catalogue);
            faults.addAll(read.faults());
            if (toWrite && faults.isEmpty()) {
                planned.add(new Planned(own(sold), read.value()));
            }
            return faults;
        }

        @Override
        public Written write(Caller caller, String reference, Predicate<Sql> first) {
            // In the order of their ids, as all who touch several rows do.
            planned.sort(Comparator.comparing(one -> one.before().itemId()));
            // With the catalogue's key nobody lowers an MRP meanwhile.
            return AllOrNothing.write(
                    sheet.inventory.database(),
                    CatalogueEdits.KEY,
                    sql -> write(sql, caller, first),
                    Written.Done.class::isInstance);
        }

        private Written write(Sql sql, Caller caller, Predicate<Sql> first) {
            if (!CatalogueTables.stamps(sql).equals(CatalogueStamp.of(catalogue))) {
                return new Written.Stale();
            }
            if (!first.test(sql)) {
                return new Written.Refused();
            }
            return planned.stream().allMatch(one -> write(sql, caller, one))
                    ? new Written.Done(JsonNodeFactory.instance.arrayNode())
                    : new Written.Stale();
        }

        /** False if it is no longer as it was seen; whether it is sold out does not matter. */
        private boolean write(Sql sql, Caller caller, Planned one) {
            StoreItem seen = one.before();
            StoreItem now = StoreItemTables.lock(sql, storeId, seen.itemId());
            if (!Objects.equals(now.pricePaise(), seen.pricePaise()) || now.listed() != seen.listed()) {
                return false;
            }
            sheet.service.write(
                    sql,
                    caller,
                    "offer.changed",
                    now,
                    now.offered(one.offer().pricePaise(), one.offer().listed()));
            return true;
        }
    }
}
