package in.shikanji.inventory;

import in.shikanji.inventory.StockTables.Level;
import in.shikanji.platform.database.Sharing;
import in.shikanji.platform.database.Sql;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Levels of stock as the orders of one transaction leave them. Orders take nearly the same ingredients, so those that are
 * committed together read and write each level once.
 */
final class Levels {
    static final Sharing<Levels> SHARED = new Sharing<>() {
        @Override
        public Levels begin() {
            return new Levels();
        }

        @Override
        public void end(Sql sql, Levels levels) {
            StockTables.write(sql, levels.changed.values());
        }
    };

    private final Map<Key, Level> known = new HashMap<>();
    private final Map<Key, Level> changed = new HashMap<>();

    private record Key(String storeId, String itemId) {
        static Key of(Level level) {
            return new Key(level.storeId(), level.itemId());
        }
    }

    /** What the store has of those of the items that it keeps; nobody else changes it until the transaction ends. */
    List<Level> of(Sql sql, String storeId, Collection<String> items) {
        List<String> unknown = items.stream()
                .filter(item -> !known.containsKey(new Key(storeId, item)))
                .toList();
        StockTables.lock(sql, storeId, unknown).forEach(level -> known.put(Key.of(level), level));
        return items.stream()
                .map(item -> known.get(new Key(storeId, item)))
                .filter(Objects::nonNull)
                .toList();
    }

    void change(Level level) {
        known.put(Key.of(level), level);
        changed.put(Key.of(level), level);
    }
}
