package in.shikanji.app.kill;

import java.util.Random;

/** Where the staff move an order next. */
final class Steps {
    private Steps() {}

    static String next(Wish wish, Random luck) {
        boolean straight = luck.nextInt(100) < 90;
        return switch (wish.status()) {
            case "pending" -> straight ? "confirmed" : "cancelled";
            case "confirmed" -> straight ? "preparing" : "cancelled";
            case "preparing" -> straight ? "ready" : "cancelled";
            case "ready" -> straight ? handedOver(wish) : "preparing";
            case "out_for_delivery" -> straight ? "delivered" : "ready";
            default -> throw new IllegalStateException("no step leads on from " + wish.status());
        };
    }

    private static String handedOver(Wish wish) {
        return wish.basket().isDelivered() ? "out_for_delivery" : "delivered";
    }
}
