package in.shikanji.store;

import in.shikanji.platform.database.Database;

/** Two stores in Bengaluru, for tests of what hangs on them; their ids are their names. */
public final class TwoStores {
    private TwoStores() {}

    public static void open(Database database) {
        database.write("stores", sql -> {
            for (String name : new String[] {"mgr", "krm"}) {
                Store store = AStore.named(name).build();
                StoreTables.insert(
                        sql,
                        new Store(
                                name,
                                store.slug(),
                                store.code(),
                                store.profile(),
                                store.hours(),
                                store.zones(),
                                store.interruptions(),
                                store.active(),
                                store.editions()));
            }
            return true;
        });
    }
}
