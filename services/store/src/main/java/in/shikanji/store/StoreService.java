package in.shikanji.store;

import in.shikanji.contracts.store.Stores;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.database.Database;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The use cases of stores. All stores are kept in memory: they are few, read at every order, and change seldom; whoever
 * writes them calls {@link #reload} afterwards.
 */
final class StoreService implements Stores {
    private final Database database;
    private final BusinessClock clock;
    private volatile List<Store> stores;

    StoreService(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
        this.stores = database.read(StoreTables::list);
    }

    @Override
    public TermsAnswer terms(TermsRequest request) {
        return findStore(request.store())
                .<TermsAnswer>map(store -> new TermsAnswer.Known(
                        store.terms(request.type(), request.at()),
                        store.refusals(request.type(), request.pincode(), request.at())))
                .orElseGet(TermsAnswer.NoSuchStore::new);
    }

    @Override
    public StoreAnswer find(String idOrSlug) {
        return findStore(idOrSlug)
                .<StoreAnswer>map(store -> new StoreAnswer.Found(
                        store.id(), store.name(), store.hours().zone()))
                .orElseGet(StoreAnswer.NoSuchStore::new);
    }

    Optional<Store> findStore(String idOrSlug) {
        return stores.stream()
                .filter(store -> store.id().equals(idOrSlug) || store.slug().equals(idOrSlug))
                .findFirst();
    }

    List<Store> list() {
        return stores;
    }

    /** The stores that deliver to a PIN code: open ones first, then by rank. */
    List<Store> serving(String pincode) {
        return stores.stream()
                .filter(store -> store.deliversTo(pincode))
                .sorted(Comparator.comparing((Store store) -> !store.hours().isOpenAt(clock.instant()))
                        .thenComparing(store -> store.deliveryRanks().getOrDefault(pincode, Integer.MAX_VALUE))
                        .thenComparing(Store::name))
                .toList();
    }

    BusinessClock clock() {
        return clock;
    }

    void reload() {
        stores = database.read(StoreTables::list);
    }
}
