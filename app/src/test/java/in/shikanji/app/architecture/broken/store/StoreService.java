package in.shikanji.app.architecture.broken.store;

import in.shikanji.app.architecture.broken.order.OrderService;

/** Public, no module, and knows another service. */
public final class StoreService {
    public static int neighbours() {
        return OrderService.class.getModifiers();
    }
}
