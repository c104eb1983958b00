package in.shikanji.app;

import in.shikanji.platform.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of a request for a quote or an order. Without more it is fetched from MG Road and paid at the counter. */
final class Basket {
    private final Map<String, @Nullable Object> fields;

    private Basket(Map<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    static Basket of(String product, Object quantity, String... options) {
        return new Basket(new LinkedHashMap<>())
                .with("storeId", "mg-road")
                .with("fulfilment", Map.of("type", "pickup"))
                .with("items", List.of())
                .with("paymentMethod", "counter")
                .and(product, quantity, options);
    }

    /** @param quantity usually a whole number */
    Basket and(String product, Object quantity, String... options) {
        List<Object> items = new ArrayList<>((List<?>) fields.getOrDefault("items", List.of()));
        items.add(Map.of("productId", product, "quantity", quantity, "options", List.of(options)));
        return with("items", items);
    }

    Basket from(String store) {
        return with("storeId", store);
    }

    /** Delivered to an address in the PIN code, paid in cash. */
    Basket deliveredTo(String pincode) {
        return with("fulfilment", Map.of("type", "delivery", "address", address(pincode)))
                .with("paymentMethod", "cod");
    }

    /** Sets or replaces a field of the body. */
    Basket with(String field, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new Basket(changed);
    }

    Map<String, @Nullable Object> json() {
        return fields;
    }

    static Map<String, Object> address(String pincode) {
        return Map.of(
                "name", "Nisha Kothari",
                "phone", "98450 12345",
                "line1", "7, Church Street",
                "city", "Bengaluru",
                "state", "Karnataka",
                "pincode", pincode);
    }

    @Override
    public String toString() {
        return Json.text(fields);
    }
}
