package in.shikanji.inventory;

import in.shikanji.contracts.store.Stores;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Request;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Reads whose menu somebody wants to see. */
final class MenuInput {
    /** By whose clock the chain's own menu goes, when no store was chosen. */
    private static final ZoneId HOME = ZoneId.of("Asia/Kolkata");

    private final InventoryService inventory;
    private final Stores stores;

    MenuInput(InventoryService inventory, Stores stores) {
        this.inventory = inventory;
        this.stores = stores;
    }

    /**
     * A menu that is wanted.
     *
     * @param key what tells it from others of the same version
     */
    record Wanted(InventoryService inventory, Optional<Stores.StoreAnswer.Found> store, Instant now) {
        String key() {
            return store.map(Stores.StoreAnswer.Found::id).orElse("");
        }

        long version() {
            return inventory.menuVersion(store.map(Stores.StoreAnswer.Found::id), now);
        }

        Menu menu() {
            return new Menu(
                    inventory,
                    store.map(Stores.StoreAnswer.Found::id),
                    new Offers.Moment(
                            now, store.map(Stores.StoreAnswer.Found::timeZone).orElse(HOME)));
        }
    }

    Wanted wanted(Request request) {
        return new Wanted(inventory, store(request), inventory.clock().instant());
    }

    private Optional<Stores.StoreAnswer.Found> store(Request request) {
        return request.query("storeId").map(idOrSlug -> switch (stores.find(idOrSlug)) {
            case Stores.StoreAnswer.Found found -> found;
            case Stores.StoreAnswer.NoSuchStore _ -> throw Problem.notFound().asException();
            case Stores.StoreAnswer.Unavailable _ -> throw Problem.unavailable().asException();
        });
    }
}
