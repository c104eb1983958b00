package in.shikanji.app.architecture.broken.gateway;

import in.shikanji.app.architecture.broken.order.OrderService;

/** Knows somebody above it. */
final class GatewayPeeking {
    private GatewayPeeking() {}

    static int peek() {
        return OrderService.neighbours();
    }
}
