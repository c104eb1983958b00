package in.shikanji.inventory.purchasing;

import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.StoreInput;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.inventory.purchasing.Suggestion.Figures;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The HTTP of what should be bought. */
final class SuggestionRoutes {
    private final Database database;
    private final Clock clock;
    private final Warehouse warehouse;
    private final StoreInput stores;

    SuggestionRoutes(Database database, Clock clock, Warehouse warehouse, StoreInput stores) {
        this.database = database;
        this.clock = clock;
        this.warehouse = warehouse;
        this.stores = stores;
    }

    Routes routes() {
        return new Routes().get("/purchase-orders/suggestion", Access.holding(Permission.PURCHASE), this::suggest);
    }

    /** What is proposed, then what it rests on. Amounts in {@code unit}. */
    record SuggestionView(
            String supplierId,
            String itemId,
            String itemName,
            long packs,
            @Nullable String packName,
            BigDecimal packSize,
            BigDecimal amount,
            String unit,
            @Nullable Long packPaise,
            BigDecimal available,
            BigDecimal onOrder,
            BigDecimal reorderAt,
            BigDecimal reorderTo,
            BigDecimal used,
            int usedDays,
            int leadDays,
            BigDecimal leftOnArrival) {}

    private Reply suggest(Request request) {
        String storeId = stores.ofQuery(request);
        String supplierId = request.query("supplierId").orElse(null);
        long fromDay = ItemUse.firstDay(clock.instant(), Suggestion.DAYS);
        List<Figures> figures = database.read(sql -> SuggestionTables.figures(sql, storeId, supplierId, fromDay));
        return Reply.ok(Page.whole(figures.stream()
                .map(Suggestion::of)
                .flatMap(Optional::stream)
                .map(this::view)
                .toList()));
    }

    private SuggestionView view(Suggestion suggestion) {
        Figures figures = suggestion.figures();
        Item item = warehouse.get(figures.itemId());
        return new SuggestionView(
                figures.supplierId(),
                item.id(),
                item.name(),
                suggestion.packs(),
                figures.packName(),
                item.said(figures.packSize()),
                item.said(suggestion.amount()),
                item.unit().code(),
                figures.packPaise(),
                item.said(figures.available()),
                item.said(figures.onOrder()),
                item.said(figures.reorderAt()),
                item.said(figures.reorderTo()),
                item.said(figures.used()),
                Suggestion.DAYS,
                figures.leadDays(),
                item.said(suggestion.leftOnArrival()));
    }
}
