package in.shikanji.app;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What staff send when they buy for MG Road, or send something from there to Koramangala. */
final class Purchases {
    private static final String PASSWORD = "salt-and-mint-9";

    private Purchases() {}

    static Map<String, Object> supplier() {
        return Map.of("name", "Namma Namkeen", "leadDays", 2, "gstin", "29AAGCB7383J1Z4");
    }

    /** A new supplier. */
    static String supplier(Client buyer) {
        return buyer.post("/suppliers", supplier()).expect(201).text("/id");
    }

    /** So many pieces of one thing, at 30 rupees. */
    static Map<String, Object> order(String store, String supplierId, String item, long amount) {
        return Map.of(
                "storeId",
                store,
                "supplierId",
                supplierId,
                "lines",
                List.of(Map.of("itemId", item, "amount", amount, "pricePaise", 30_00, "taxBps", 500)));
    }

    static String draft(Client buyer, String item, long amount) {
        return buyer.post("/purchase-orders", order("mg-road", supplier(buyer), item, amount))
                .expect(201)
                .text("/id");
    }

    static String sent(Client buyer, String item, long amount) {
        String id = draft(buyer, item, amount);
        buyer.send("POST", "/purchase-orders/" + id + "/send", "").expect(200);
        return id;
    }

    static Map<String, Object> transfer(String item, long amount) {
        return Map.of(
                "fromStoreId",
                "mg-road",
                "toStoreId",
                "koramangala",
                "items",
                List.of(Map.of("itemId", item, "amount", amount)));
    }

    /** Something on its way to Koramangala. */
    static String transfer(Client sender, String item, long amount) {
        return sender.once()
                .post("/inventory/transfers", transfer(item, amount))
                .expect(201)
                .text("/id");
    }

    /** Somebody who buys for the other store. */
    static Client elsewhere(RunningShikanji shikanji) {
        String email = UUID.randomUUID() + "@example.com";
        shikanji.staff("owner")
                .post("/stores/koramangala/staff", Map.of("name", "Guest", "email", email, "role", "manager"))
                .expect(201);
        String link = Letters.link(shikanji.anyone(), email, "Join Jain Shikanji");
        shikanji.anyone()
                .post("/auth/join", Map.of("token", link, "password", PASSWORD))
                .expect(201);
        return shikanji.signIn(email, PASSWORD);
    }
}
