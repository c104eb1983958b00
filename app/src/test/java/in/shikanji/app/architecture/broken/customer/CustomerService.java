package in.shikanji.app.architecture.broken.customer;

import in.shikanji.app.architecture.broken.store.StoreService;

/** Public, no module, and knows another service. */
public final class CustomerService {
    public static int neighbours() {
        return StoreService.class.getModifiers();
    }
}
