package in.shikanji.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An order that stands, with the customer whose it is. */
record PlacedOrder(Client customer, String id) {
    static PlacedOrder by(Client customer, Basket basket) {
        return new PlacedOrder(
                customer, place(customer.once(), basket).expect(201).text("/id"));
    }

    /** Tries to place the basket; the client sends its own idempotency key, if any. */
    static Answer place(Client client, Basket basket) {
        return client.post("/orders", basket.json());
    }

    Answer seenBy(Client who) {
        return who.get("/orders/" + id);
    }

    String status() {
        return seenBy(customer).expect(200).text("/status");
    }

    /** The statuses on the timeline, the first one first. */
    List<String> timeline() {
        return customer.get("/orders/" + id + "/timeline").expect(200).texts("/items", "status");
    }

    Answer move(Client who, String status) {
        return who.put("/orders/" + id + "/status", Map.of("status", status));
    }

    Answer move(Client who, String status, String reason) {
        return who.put("/orders/" + id + "/status", Map.of("status", status, "reason", reason));
    }

    Answer moveFrom(long version, Client who, String status) {
        Map<String, Object> change = new HashMap<>();
        change.put("status", status);
        change.put("expectedVersion", version);
        return who.put("/orders/" + id + "/status", change);
    }

    /** Moves it along these statuses, which must all be allowed. */
    PlacedOrder along(Client who, String... statuses) {
        for (String status : statuses) {
            move(who, status).expect(200);
        }
        return this;
    }

    /** The store asks for another time. */
    Answer ask(Client who, String promisedAt) {
        return who.put(newTime(), Map.of("promisedAt", promisedAt, "reason", "The fryer broke down"));
    }

    Answer takeBack(Client who) {
        return who.delete(newTime());
    }

    Answer agree(Client who, String promisedAt) {
        return who.post(newTime() + "/agree", Map.of("promisedAt", promisedAt));
    }

    private String newTime() {
        return "/orders/" + id + "/new-time";
    }

    Answer cancel(Client who) {
        return who.post("/orders/" + id + "/cancel", Map.of("reason", "I changed my mind."));
    }
}
