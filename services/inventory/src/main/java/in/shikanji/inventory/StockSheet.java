package in.shikanji.inventory;

import static in.shikanji.inventory.exchange.Column.key;
import static in.shikanji.inventory.exchange.Column.shown;
import static in.shikanji.inventory.exchange.Column.taken;

import in.shikanji.inventory.MarkTables.Marks;
import in.shikanji.inventory.StockService.Line;
import in.shikanji.inventory.StockService.Posted;
import in.shikanji.inventory.StockService.Posting;
import in.shikanji.inventory.StockService.Way;
import in.shikanji.inventory.StockTables.Level;
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
import java.math.BigDecimal;
import java.util.ArrayList;
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

/** What a store has, as a file; coming in, it is a count. */
record StockSheet(InventoryService inventory, StockService service, StoreRoom room) implements Sheet {
    private static final List<Column> COLUMNS = List.of(
            taken("store", "/store", Cells.TEXT),
            key("item", "/item"),
            shown("name", "/name", Cells.TEXT),
            shown("kind", "/kind", Cells.TEXT),
            shown("unit", "/unit", Cells.TEXT),
            taken("onHand", "/onHand", Cells.DECIMAL),
            shown("reserved", "/reserved", Cells.DECIMAL),
            shown("available", "/available", Cells.DECIMAL),
            shown("lowAt", "/lowAt", Cells.DECIMAL),
            shown("reorderAt", "/reorderAt", Cells.DECIMAL),
            shown("reorderTo", "/reorderTo", Cells.DECIMAL));

    @Override
    public Look look(@Nullable String storeId, boolean toWrite) {
        return new Counts(this, Objects.requireNonNull(storeId), toWrite);
    }

    private record Row(
            String store,
            String item,
            String name,
            Item.Kind kind,
            String unit,
            BigDecimal onHand,
            BigDecimal reserved,
            BigDecimal available,
            @Nullable BigDecimal lowAt,
            @Nullable BigDecimal reorderAt,
            @Nullable BigDecimal reorderTo) {}

    private static final class Counts implements Look {
        private final StockSheet sheet;
        private final String storeId;
        private final boolean toWrite;
        private final Map<String, Level> levels;
        private final Map<String, Marks> marks;
        private final List<Line> planned = new ArrayList<>();

        Counts(StockSheet sheet, String storeId, boolean toWrite) {
            this.sheet = sheet;
            this.storeId = storeId;
            this.toWrite = toWrite;
            this.levels = sheet.inventory.database().read(sql -> levels(sql, storeId));
            this.marks = sheet.inventory.database().read(sql -> MarkTables.reorders(sql, storeId));
        }

        /** In the order of their ids. */
        private static Map<String, Level> levels(Sql sql, String storeId) {
            return StockTables.list(sql, storeId).stream()
                    .collect(Collectors.toMap(
                            Level::itemId, Function.identity(), (one, _) -> one, java.util.LinkedHashMap::new));
        }

        @Override
        public List<Column> columns() {
            return COLUMNS;
        }

        @Override
        public Stream<ObjectNode> all() {
            return levels.values().stream().map(this::shown);
        }

        @Override
        public Optional<ObjectNode> find(String key) {
            return Optional.ofNullable(levels.get(key)).map(this::shown);
        }

        private ObjectNode shown(Level level) {
            Item item = sheet.room.get(level.itemId());
            Marks reorder = marks.get(item.id());
            Row row = new Row(
                    storeId,
                    level.itemId(),
                    item.name(),
                    item.kind(),
                    item.unit().code(),
                    item.said(level.onHand()),
                    item.said(level.reserved()),
                    item.said(level.available()),
                    said(item, level.lowAt()),
                    said(item, reorder == null ? null : reorder.reorderAt()),
                    said(item, reorder == null ? null : reorder.reorderTo()));
            return (ObjectNode) Json.treeOf(row);
        }

        private static @Nullable BigDecimal said(Item item, @Nullable Long kept) {
            return kept == null ? null : item.said(kept);
        }

        @Override
        public List<Fault> judge(String key, ObjectNode wanted) {
            List<Fault> faults = new ArrayList<>();
            RowInput.otherStore(wanted, storeId).ifPresent(faults::add);
            Optional<Item> item =
                    sheet.room.find(key).filter(found -> found.id().equals(key));
            if (item.isEmpty()) {
                faults.add(new Fault(
                        "/item", "unknown_item", "There is no such item. Take its id from a file of the stock."));
                return faults;
            }
            RowInput.Read<Optional<Line>> read = StockInput.row(wanted, item.get());
            faults.addAll(read.faults());
            Level level = levels.get(key);
            if (level != null && !level.estimated()) {
                read.value()
                        .filter(line -> line.amount() < level.reserved())
                        .ifPresent(line -> faults.add(new Fault(
                                "/onHand",
                                "below_reserved",
                                item.get().said(level.reserved()).toPlainString()
                                        + " are held for orders, so at least that many must stay.")));
            }
            if (toWrite && faults.isEmpty()) {
                read.value().ifPresent(planned::add);
            }
            return faults;
        }

        @Override
        public Written write(Caller caller, String reference, Predicate<Sql> first) {
            Posting posting = new Posting(storeId, Way.COUNT, planned, "count", null, caller, reference, null);
            return AllOrNothing.write(
                    sheet.inventory.database(),
                    storeId,
                    sql -> write(sql, posting, first),
                    Written.Done.class::isInstance);
        }

        private Written write(Sql sql, Posting posting, Predicate<Sql> first) {
            if (!isAsSeen(sql)) {
                return new Written.Stale();
            }
            if (!first.test(sql)) {
                return new Written.Refused();
            }
            return sheet.service.post(sql, posting) instanceof Posted.Done
                    ? new Written.Done(JsonNodeFactory.instance.arrayNode())
                    : new Written.Stale();
        }

        /** Whether there is as much of everything as was shown; from here on nobody else changes it. */
        private boolean isAsSeen(Sql sql) {
            StockTables.takeTurn(sql, storeId);
            Map<String, Level> now = levels(sql, storeId);
            return planned.stream().allMatch(line -> {
                Level was = levels.get(line.item().id());
                Level is = now.get(line.item().id());
                return was == null ? is == null : is != null && was.onHand() == is.onHand();
            });
        }
    }
}
