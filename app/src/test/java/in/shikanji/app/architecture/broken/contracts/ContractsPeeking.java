package in.shikanji.app.architecture.broken.contracts;

import in.shikanji.app.architecture.broken.order.OrderService;

/** Knows somebody above it. */
final class ContractsPeeking {
    private ContractsPeeking() {}

    static int peek() {
        return OrderService.neighbours();
    }
}
