package in.shikanji.inventory;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.inventory.Inventory.Reserve;
import in.shikanji.inventory.StockTables.Level;
import in.shikanji.platform.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What an order takes of a store. Made before the unit that takes it, for nobody else can write while that runs.
 *
 * @param kept of all that goes into it what the store counts
 * @param amounts of what is kept, by item
 * @param pieces those of products and options
 * @param text the amounts as they are kept with the hold
 */
record Wanted(
        Reserve command,
        Catalogue catalogue,
        Basket basket,
        Demand demand,
        Set<String> kept,
        SortedMap<String, Long> amounts,
        SortedMap<String, Long> pieces,
        String text) {
    static Wanted of(Reserve command, Catalogue catalogue, Shelf shelf) {
        Basket basket = Basket.of(catalogue, command.lines());
        Demand demand = Demand.of(catalogue, basket);
        Set<String> kept = demand.items()
                .filter(item -> shelf.keeps(command.storeId(), item))
                .collect(Collectors.toUnmodifiableSet());
        SortedMap<String, Long> amounts = demand.totals(kept::contains);
        return new Wanted(command, catalogue, basket, demand, kept, amounts, Items.pieces(amounts), Json.text(amounts));
    }

    /** The same as long as neither the catalogue nor what the store counts has changed; made anew otherwise. */
    Wanted asOf(Catalogue current, Shelf shelf) {
        boolean same = catalogue == current
                && demand.items().allMatch(item -> kept.contains(item) == shelf.keeps(command.storeId(), item));
        return same ? this : of(command, current, shelf);
    }

    long amount(Level level) {
        return amounts.getOrDefault(level.itemId(), 0L);
    }

    boolean isThere(List<Level> levels) {
        return demand.isSold(kept::contains)
                && levels.size() == kept.size()
                && levels.stream().allMatch(level -> level.available() >= amount(level));
    }

    List<Refusal> shortages(List<Level> levels) {
        Map<String, Long> available = levels.stream().collect(Collectors.toMap(Level::itemId, Level::available));
        return demand.shortages(kept::contains, item -> available.getOrDefault(item, 0L));
    }
}
