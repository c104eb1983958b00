package in.shikanji.app.kill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the crowd orders: few baskets, so that each one's total is known beforehand. */
public enum Basket {
    A_ROUND_OF_SHIKANJI("mg-road", "", Map.of("traditional-shikanji", 3)),
    BREAKFAST("mg-road", "", Map.of("masala-chai", 2, "samosa", 1, "dhokla", 1)),
    HOME_FOR_TWO("mg-road", "560025", Map.of("mango-lassi", 2, "kachori", 2)),
    PACKS("mg-road", "560001", Map.of("masala-shikanji-mix", 1, "jaggery-shikanji-mix", 1)),
    CHAI_IN_KORAMANGALA("koramangala", "", Map.of("masala-chai", 1)),
    DINNER_IN_KORAMANGALA("koramangala", "560034", Map.of("samosa", 4, "sweet-lassi", 2, "masala-chaas", 1));

    private final String store;
    private final String pincode;

    @SuppressWarnings("ImmutableEnumChecker") // made by Map.of
    private final Map<String, Integer> items;

    Basket(String store, String pincode, Map<String, Integer> items) {
        this.store = store;
        this.pincode = pincode;
        this.items = items;
    }

    String store() {
        return store;
    }

    boolean isDelivered() {
        return !pincode.isEmpty();
    }

    /** The request for a quote. */
    public Map<String, Object> request() {
        Map<String, Object> fulfilment = new HashMap<>(Map.of("type", isDelivered() ? "delivery" : "pickup"));
        if (isDelivered()) {
            fulfilment.put("address", address());
        }
        List<Map<String, Object>> wanted = items.entrySet().stream()
                .map(item -> Map.<String, Object>of("productId", item.getKey(), "quantity", item.getValue()))
                .toList();
        return Map.of("storeId", store, "fulfilment", fulfilment, "items", wanted);
    }

    /** The request for an order at today's prices. */
    public Map<String, Object> order() {
        Map<String, Object> order = new HashMap<>(request());
        order.put("paymentMethod", paymentMethod());
        return order;
    }

    /** The request for an order at the prices of a quote. */
    public Map<String, Object> order(String quoteToken) {
        return Map.of("quoteToken", quoteToken, "paymentMethod", paymentMethod());
    }

    private String paymentMethod() {
        return isDelivered() ? "cod" : "counter";
    }

    private Map<String, String> address() {
        return Map.of(
                "name", "Guest",
                "phone", "9845012345",
                "line1", "14, 2nd Cross",
                "city", "Bengaluru",
                "state", "Karnataka",
                "pincode", pincode);
    }
}
