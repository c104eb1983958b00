package in.shikanji.inventory;

import in.shikanji.inventory.StockTables.Change;
import in.shikanji.inventory.StockTables.Kind;
import in.shikanji.inventory.StockTables.Level;
import in.shikanji.inventory.goods.Arrival;
import in.shikanji.inventory.goods.Batches.Part;
import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.Lot;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.inventory.ingredient.Unit;
import in.shikanji.platform.database.Sql;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The stock of the stores, for purchasing and transfers. */
final class StoreRoom implements Warehouse {
    static final String LOST = "lost_in_transit";

    private final Stock stock;
    private final Supplier<Catalogue> catalogue;

    /** @param catalogue as it is now */
    StoreRoom(Stock stock, Supplier<Catalogue> catalogue) {
        this.stock = stock;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<Item> find(String idOrSlug) {
        return Items.find(catalogue.get(), idOrSlug);
    }

    /** One that there is, by its slug; an ingredient, too. */
    Item named(String slug) {
        return catalogue.get().ingredients().values().stream()
                .filter(ingredient -> ingredient.slug().equals(slug))
                .findFirst()
                .flatMap(ingredient -> find(ingredient.id()))
                .or(() -> find(slug))
                .orElseThrow();
    }

    @Override
    public Item get(String itemId) {
        return find(itemId).orElseGet(() -> new Item(itemId, itemId, Item.Kind.OPTION, Unit.PIECE, false, false, null));
    }

    @Override
    public LocalDate lastDay(Sql sql, String storeId, Item item, LocalDate expiresOn) {
        return item.lastDay(expiresOn, MarkTables.withdrawDays(sql, storeId, item.id()));
    }

    @Override
    public void receive(Sql sql, Goods goods, @Nullable Arrival arrival) {
        bring(sql, goods, Kind.RECEIVE, arrival == null ? List.of() : List.of(arrival));
    }

    @Override
    public Optional<List<Part>> send(Sql sql, Goods goods) {
        Change change = change(goods, Kind.TRANSFER_OUT, -goods.amount(), null, null);
        return stock.take(sql, goods.storeId(), goods.item().id(), change).map(Stock.Taken::parts);
    }

    @Override
    public void arrive(Sql sql, Goods goods, List<Part> parts) {
        List<Arrival> arrivals = parts.stream()
                .filter(part -> !part.lot().equals(Lot.UNKNOWN))
                .map(part -> new Arrival(
                        part.lot(),
                        MarkTables.lastDay(sql, goods.storeId(), goods.item(), part.lot()),
                        part.amount(),
                        null))
                .toList();
        bring(sql, goods, Kind.TRANSFER_IN, arrivals);
    }

    @Override
    public void lose(Sql sql, Goods goods) {
        open(sql, goods);
        String lost = goods.item().said(goods.amount()).toPlainString();
        require(stock.move(sql, goods.storeId(), goods.item().id(), change(goods, Kind.WASTE, 0, LOST, lost)));
    }

    private void bring(Sql sql, Goods goods, Kind kind, List<Arrival> arrivals) {
        open(sql, goods);
        Change change = change(goods, kind, goods.amount(), null, null);
        require(stock.bring(sql, goods.storeId(), goods.item().id(), change, arrivals));
    }

    private static void require(Optional<Level> level) {
        if (level.isEmpty()) {
            throw new IllegalStateException("what comes always has room");
        }
    }

    private void open(Sql sql, Goods goods) {
        stock.open(sql, goods.storeId(), goods.item().id(), goods.item().estimated());
    }

    private static Change change(Goods goods, Kind kind, long delta, @Nullable String reason, @Nullable String note) {
        return new Change(kind, delta, 0, reason, note, goods.reference(), goods.actor(), goods.at());
    }
}
