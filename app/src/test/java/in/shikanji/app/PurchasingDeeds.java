package in.shikanji.app;

import in.shikanji.app.AuditedDeedsTest.Deed;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What staff do who buy for a store, or send something to another. */
final class PurchasingDeeds {
    private PurchasingDeeds() {}

    /** By the endpoint with which they do it. */
    static Map<String, Deed> all(Client manager, Client owner) {
        Map<String, Deed> deeds = new TreeMap<>();
        deeds.put("POST /api/v1/suppliers", new Deed("supplier.created", () -> Purchases.supplier(manager)));
        deeds.put("PUT /api/v1/suppliers/{id}", new Deed("supplier.changed", () -> {
            String id = Purchases.supplier(manager);
            manager.put("/suppliers/" + id, Map.of("active", false)).expect(200);
            return id;
        }));
        deeds.put(
                "POST /api/v1/purchase-orders",
                new Deed("purchase.created", () -> Purchases.draft(manager, "kachori", 10)));
        deeds.put("PUT /api/v1/purchase-orders/{id}", new Deed("purchase.changed", () -> {
            String id = Purchases.draft(manager, "kachori", 10);
            manager.put("/purchase-orders/" + id, Map.of("note", "In the morning."))
                    .expect(200);
            return id;
        }));
        deeds.put(
                "POST /api/v1/purchase-orders/{id}/send",
                new Deed("purchase.sent", () -> Purchases.sent(manager, "kachori", 10)));
        deeds.put("POST /api/v1/purchase-orders/{id}/receive", new Deed("purchase.received", () -> {
            String id = Purchases.sent(manager, "kachori", 10);
            manager.once()
                    .post(
                            "/purchase-orders/" + id + "/receive",
                            Map.of("lines", List.of(Map.of("line", 1, "amount", 10))))
                    .expect(200);
            return id;
        }));
        deeds.put("POST /api/v1/purchase-orders/{id}/cancel", new Deed("purchase.cancelled", () -> {
            String id = Purchases.draft(manager, "kachori", 10);
            manager.send("POST", "/purchase-orders/" + id + "/cancel", "").expect(200);
            return id;
        }));
        deeds.put("PUT /api/v1/inventory/{productId}/marks", new Deed("stock.marked", () -> {
            return manager.put("/inventory/kachori/marks", Map.of("storeId", "mg-road", "lowAt", 17))
                    .expect(200)
                    .text("/productId");
        }));
        deeds.put(
                "POST /api/v1/inventory/transfers",
                new Deed("transfer.sent", () -> Purchases.transfer(manager, "kachori", 1)));
        deeds.put("POST /api/v1/inventory/transfers/{id}/receive", new Deed("transfer.received", () -> {
            String id = Purchases.transfer(manager, "kachori", 1);
            owner.send("POST", "/inventory/transfers/" + id + "/receive", "").expect(200);
            return id;
        }));
        deeds.put("POST /api/v1/inventory/transfers/{id}/cancel", new Deed("transfer.cancelled", () -> {
            String id = Purchases.transfer(manager, "kachori", 1);
            manager.send("POST", "/inventory/transfers/" + id + "/cancel", "").expect(200);
            return id;
        }));
        return deeds;
    }
}
