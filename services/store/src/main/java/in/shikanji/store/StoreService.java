package in.shikanji.store;

import in.shikanji.contracts.store.Stores;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.database.Begin;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Idempotency;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import in.shikanji.store.zones.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The use cases of stores. All stores are kept in memory: they are few, read at every order, and change seldom; whoever
 * writes one calls {@link #reload(String)} afterwards.
 */
final class StoreService implements Stores {
    /** Slugs and codes are one store's only, so new ones are made one after the other. */
    private static final String NEW_ONES = "stores";

    private static final int CREATED = 201;

    private final Database database;
    private final BusinessClock clock;
    private final Audit audit;
    private final Idempotency idempotency = new Idempotency();
    private volatile KnownStores known;

    StoreService(Database database, BusinessClock clock, Audit audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
        this.known = KnownStores.of(database.read(StoreTables::list));
    }

    @Override
    public TermsAnswer terms(TermsRequest request) {
        return findStore(request.store())
                .<TermsAnswer>map(store -> new TermsAnswer.Known(
                        store.terms(request.type(), request.to(), request.slot(), request.at()),
                        store.refusals(request.type(), request.to(), request.slot() != null, request.at())))
                .orElseGet(TermsAnswer.NoSuchStore::new);
    }

    @Override
    public StoreAnswer find(String idOrSlug) {
        return findStore(idOrSlug)
                .<StoreAnswer>map(store -> new StoreAnswer.Found(store.id(), store.name(), store.zone()))
                .orElseGet(StoreAnswer.NoSuchStore::new);
    }

    Optional<Store> findStore(String idOrSlug) {
        return known.find(idOrSlug);
    }

    /** All there ever were, the oldest first. */
    List<Store> list() {
        return known.list();
    }

    /** The stores that deliver to a place, the best first. */
    List<Served> serving(Place place, Instant at) {
        return known.serving(place, at);
    }

    /** What came of making a store. */
    sealed interface Created {
        /** @param replayed whether the same request had made it before */
        record Done(Store store, boolean replayed) implements Created {}

        /** @param field {@code slug} or {@code code}, which another store has */
        record Taken(String field) implements Created {}

        record KeyReused() implements Created {}
    }

    /**
     * Makes a store, once for each key.
     *
     * @param request null where a retry makes another one
     */
    Created create(Caller caller, @Nullable RequestKey request, Store wish) {
        Created created = database.write(NEW_ONES, sql -> {
            if (request == null) {
                return insert(sql, caller, wish);
            }
            return switch (idempotency.begin(sql, request, wish.id())) {
                case Begin.Fresh _, Begin.Resumed _ -> insertOnce(sql, caller, request, wish);
                case Begin.Done(String id, int _) ->
                    new Created.Done(StoreTables.find(sql, id).orElseThrow(), true);
                case Begin.Running _, Begin.Reused _ -> new Created.KeyReused();
            };
        });
        if (created instanceof Created.Done(Store store, boolean _)) {
            reload(store.id());
        }
        return created;
    }

    private Created insertOnce(Sql sql, Caller caller, RequestKey request, Store wish) {
        Created created = insert(sql, caller, wish);
        if (created instanceof Created.Done) {
            idempotency.complete(sql, request, CREATED);
        } else {
            idempotency.forget(sql, request.caller(), request.route(), request.key());
        }
        return created;
    }

    private Created insert(Sql sql, Caller caller, Store wish) {
        Optional<String> taken = StoreTables.taken(sql, wish.slug(), wish.code());
        if (taken.isPresent()) {
            return new Created.Taken(taken.get());
        }
        StoreTables.insert(sql, wish);
        audit.note(sql, caller, StoreActs.created(wish));
        return new Created.Done(wish, false);
    }

    /**
     * A wish to change a part of a store.
     *
     * @param expected the version that the caller saw; null if any will do
     */
    record Edit(String id, Store.Part part, @Nullable Long expected, Caller caller) {}

    /** What came of it. */
    sealed interface Edited {
        record Done(Store store) implements Edited {}

        record NoSuchStore() implements Edited {}

        record Stale() implements Edited {}

        /** Only who makes stores closes them, and opens them again. */
        record NotAllowed() implements Edited {}
    }

    /** Changes what is there when its turn has come, so that two who edit at once lose nothing of each other's. */
    Edited edit(Edit edit, UnaryOperator<Store> change) {
        Edited edited = database.write(edit.id(), sql -> {
            Optional<Store> found = StoreTables.find(sql, edit.id());
            if (found.isEmpty()) {
                return new Edited.NoSuchStore();
            }
            Store before = found.get();
            if (edit.expected() != null && edit.expected() != before.editions().of(edit.part())) {
                return new Edited.Stale();
            }
            Store after = change.apply(before).with(before.editions().next(edit.part()));
            if (after.active() != before.active() && !edit.caller().actor().may(Permission.EDIT_STORES)) {
                return new Edited.NotAllowed();
            }
            StoreTables.update(sql, after);
            audit.note(sql, edit.caller(), StoreActs.edited(edit.part(), before, after));
            return new Edited.Done(after);
        });
        reload(edit.id());
        return edited;
    }

    /** Changes what ends by itself, which has no version. */
    Optional<Store> interrupt(String id, Caller caller, UnaryOperator<Interruptions> change) {
        Optional<Store> interrupted = database.write(
                id,
                sql -> StoreTables.find(sql, id).map(before -> {
                    Store after = before.with(change.apply(before.interruptions()));
                    StoreTables.update(sql, after);
                    StoreActs.interrupted(before, after).forEach(act -> audit.note(sql, caller, act));
                    return after;
                }));
        reload(id);
        return interrupted;
    }

    BusinessClock clock() {
        return clock;
    }

    /** One after the other: who reads last has seen every write that any of them answered for. */
    synchronized void reload(String id) {
        Optional<Store> store = database.read(sql -> StoreTables.find(sql, id));
        known = store.map(known::with).orElse(known);
    }

    synchronized void reloadAll() {
        known = KnownStores.of(database.read(StoreTables::list));
    }
}
