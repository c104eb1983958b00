package in.shikanji.app.architecture.broken.inventory;

import in.shikanji.app.architecture.broken.store.StoreService;

/** Public, no module, and knows another service. */
public final class InventoryService {
    public static int neighbours() {
        return StoreService.class.getModifiers();
    }
}
