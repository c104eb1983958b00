package in.shikanji.app.architecture.broken.order;

import in.shikanji.app.architecture.broken.store.StoreService;

/** Public, no module, and knows another service. */
public final class OrderService {
    public static int neighbours() {
        return StoreService.class.getModifiers();
    }
}
