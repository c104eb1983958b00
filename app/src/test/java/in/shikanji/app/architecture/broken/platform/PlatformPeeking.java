package in.shikanji.app.architecture.broken.platform;

import in.shikanji.app.architecture.broken.order.OrderService;

/** Knows somebody above it. */
final class PlatformPeeking {
    private PlatformPeeking() {}

    static int peek() {
        return OrderService.neighbours();
    }
}
