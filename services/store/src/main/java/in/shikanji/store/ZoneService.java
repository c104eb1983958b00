package in.shikanji.store;

import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Begin;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Idempotency;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import in.shikanji.store.zones.Zone;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The use cases of delivery zones. What is changed is read anew when its turn has come, one change of a store after the other. */
final class ZoneService {
    private static final int CREATED = 201;

    private final Database database;
    private final StoreService stores;
    private final Audit audit;
    private final Idempotency idempotency = new Idempotency();

    ZoneService(Database database, StoreService stores, Audit audit) {
        this.database = database;
        this.stores = stores;
        this.audit = audit;
    }

    /** What came of a wish. */
    sealed interface Outcome {
        /** @param replayed whether the same request had made it before */
        record Done(Zone zone, boolean replayed) implements Outcome {}

        /** Nor such a store. */
        record NoSuchZone() implements Outcome {}

        record Stale() implements Outcome {}

        record KeyReused() implements Outcome {}
    }

    /** @param wish makes the zone from the store and an id; where it throws, nothing is made */
    Outcome create(String storeId, Caller caller, @Nullable RequestKey key, BiFunction<Store, String, Zone> wish) {
        String newId = Ids.next("zone");
        return write(storeId, (sql, store) -> {
            if (key == null) {
                return insert(sql, caller, store.id(), wish.apply(store, newId));
            }
            return switch (idempotency.begin(sql, key, newId)) {
                case Begin.Fresh(String id) -> insertOnce(sql, caller, key, store.id(), wish.apply(store, id));
                case Begin.Resumed(String id) -> insertOnce(sql, caller, key, store.id(), wish.apply(store, id));
                case Begin.Done(String id, int _) -> made(store, id);
                case Begin.Running _, Begin.Reused _ -> new Outcome.KeyReused();
            };
        });
    }

    private static Outcome made(Store store, String id) {
        return find(store, id)
                .<Outcome>map(zone -> new Outcome.Done(zone, true))
                .orElseGet(Outcome.NoSuchZone::new);
    }

    private Outcome insertOnce(Sql sql, Caller caller, RequestKey key, String storeId, Zone zone) {
        idempotency.complete(sql, key, CREATED);
        return insert(sql, caller, storeId, zone);
    }

    private Outcome insert(Sql sql, Caller caller, String storeId, Zone zone) {
        ZoneTables.insert(sql, storeId, zone);
        audit.note(sql, caller, ZoneActs.of("zone.created", storeId, null, zone));
        return new Outcome.Done(zone, false);
    }

    /**
     * A wish to change or remove a zone.
     *
     * @param expected the version that the caller saw; null if any will do
     */
    record Edit(String storeId, String zoneId, @Nullable Long expected, Caller caller) {}

    /** @param change makes what is to be of the store and of what is, but for the version */
    Outcome change(Edit edit, BiFunction<Store, Zone, Zone> change) {
        return edit(edit, (sql, store, before) -> {
            Zone after = change.apply(store, before);
            ZoneTables.update(sql, after);
            audit.note(sql, edit.caller(), ZoneActs.of("zone.changed", store.id(), before, after));
            return after;
        });
    }

    Outcome delete(Edit edit) {
        return edit(edit, (sql, store, before) -> {
            ZoneTables.delete(sql, before.id());
            audit.note(sql, edit.caller(), ZoneActs.of("zone.deleted", store.id(), before, null));
            return before;
        });
    }

    @FunctionalInterface
    private interface Deed {
        Zone on(Sql sql, Store store, Zone before);
    }

    private Outcome edit(Edit edit, Deed deed) {
        return write(edit.storeId(), (sql, store) -> {
            Optional<Zone> found = find(store, edit.zoneId());
            if (found.isEmpty()) {
                return new Outcome.NoSuchZone();
            }
            Zone before = found.get();
            return edit.expected() != null && edit.expected() != before.version()
                    ? new Outcome.Stale()
                    : new Outcome.Done(deed.on(sql, store, before), false);
        });
    }

    private Outcome write(String storeId, BiFunction<Sql, Store, Outcome> work) {
        Outcome outcome = database.write(
                storeId,
                sql -> StoreTables.find(sql, storeId)
                        .map(store -> work.apply(sql, store))
                        .orElseGet(Outcome.NoSuchZone::new));
        if (outcome instanceof Outcome.Done) {
            stores.reload(storeId);
        }
        return outcome;
    }

    private static Optional<Zone> find(Store store, String zoneId) {
        return store.zones().stream().filter(zone -> zone.id().equals(zoneId)).findFirst();
    }
}
