package in.shikanji.inventory.goods;

import in.shikanji.inventory.goods.Batches.Part;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What purchasing and transfers ask of the catalogue and the stock. Each change is a movement in the store's ledger. */
public interface Warehouse {
    /** A product by id or slug, an option or an ingredient by id. */
    Optional<Item> find(String idOrSlug);

    /** One that there is, or was when somebody ordered it: an option that is gone has only its id left. */
    Item get(String itemId);

    /** The last day on which a store sells what expires then. */
    LocalDate lastDay(Sql sql, String storeId, Item item, LocalDate expiresOn);

    /**
     * What moves.
     *
     * @param amount as it is kept
     * @param reference the id of what causes it
     */
    record Goods(String storeId, Item item, long amount, String reference, String actor, Instant at) {}

    /**
     * Something was bought. The store keeps the item from then on.
     *
     * @param arrival where it lies; null if it lies in no batch
     */
    void receive(Sql sql, Goods goods, @Nullable Arrival arrival);

    /** Leaves for another store, first what expires first; empty, and nothing moved, if not that much is free. */
    Optional<List<Part>> send(Sql sql, Goods goods);

    /** Comes from another store, or back. The store keeps the item from then on. */
    void arrive(Sql sql, Goods goods, List<Part> parts);

    /** Never came; the store's ledger tells of it, and its stock is as before. */
    void lose(Sql sql, Goods goods);
}
