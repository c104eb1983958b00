package in.shikanji.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.store.zones.Outlet;
import in.shikanji.store.zones.Place;
import in.shikanji.store.zones.Reach;
import in.shikanji.store.zones.ServingIndex;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All stores as they are at a moment, the oldest first, and who of them serves which place.
 *
 * @param serving of those that are active
 */
record KnownStores(List<Store> list, Map<String, Store> byId, ServingIndex serving) {
    static KnownStores of(List<Store> stores) {
        List<Outlet> outlets = stores.stream()
                .map(KnownStores::delivers)
                .flatMap(Optional::stream)
                .toList();
        return of(stores, ServingIndex.of(outlets));
    }

    private static KnownStores of(List<Store> stores, ServingIndex serving) {
        return new KnownStores(
                List.copyOf(stores),
                stores.stream().collect(Collectors.toUnmodifiableMap(Store::id, Function.identity())),
                serving);
    }

    Optional<Store> find(String idOrSlug) {
        Optional<Store> store = Optional.ofNullable(byId.get(idOrSlug));
        return store.isPresent()
                ? store
                : list.stream().filter(one -> one.slug().equals(idOrSlug)).findFirst();
    }

    /** With a store that is new, or instead of what it was. The index is made anew only where it would be another one. */
    KnownStores with(Store store) {
        List<Store> stores = new ArrayList<>(list);
        stores.removeIf(one -> one.id().equals(store.id()));
        long before = stores.stream()
                .filter(one -> one.id().compareTo(store.id()) < 0)
                .count();
        stores.add((int) before, store);
        Store was = byId.get(store.id());
        return was != null && delivers(was).equals(delivers(store)) ? of(stores, serving) : of(stores);
    }

    private static Optional<Outlet> delivers(Store store) {
        return Optional.of(store).filter(Store::active).map(Store::outlet);
    }

    /** Open ones first, then the lower rank, then the nearer, then by name and id. */
    List<Served> serving(Place place, Instant at) {
        return serving.find(place).stream()
                .filter(Reach::delivers)
                .map(reach -> served(reach, at))
                .sorted(Served.BEST_FIRST)
                .toList();
    }

    private Served served(Reach reach, Instant at) {
        Store store = byId.get(reach.storeId());
        if (store == null) {
            throw new IllegalStateException("no such store: " + reach.storeId());
        }
        return new Served(store, reach, store.hours().isOpenAt(FulfilmentType.DELIVERY, at));
    }
}
