package in.shikanji.app.kill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One wish to order, and what its client knows of it: what was acknowledged, and what was asked without an answer. Belongs
 * to one worker while the crowd works.
 */
final class Wish {
    private final int customer;
    private final Basket basket;
    private final Map<String, Object> body;
    private final String key = UUID.randomUUID().toString();
    private final List<String> statuses = new ArrayList<>();
    private @Nullable String id;
    private String number = "";
    private long totalPaise;
    private @Nullable String asked;
    private boolean askedByCustomer;

    /** @param body what was sent, and is sent again */
    Wish(int customer, Basket basket, Map<String, Object> body) {
        this.customer = customer;
        this.basket = basket;
        this.body = body;
    }

    int customer() {
        return customer;
    }

    Basket basket() {
        return basket;
    }

    Map<String, Object> body() {
        return body;
    }

    String key() {
        return key;
    }

    /** Whether the order's 201 arrived. */
    boolean isAcknowledged() {
        return id != null;
    }

    String id() {
        if (id == null) {
            throw new IllegalStateException("never acknowledged");
        }
        return id;
    }

    String number() {
        return number;
    }

    long totalPaise() {
        return totalPaise;
    }

    /** The statuses that were acknowledged, from the first. */
    List<String> statuses() {
        return List.copyOf(statuses);
    }

    String status() {
        return statuses.getLast();
    }

    boolean isOpen() {
        return isAcknowledged() && !status().equals("delivered") && !status().equals("cancelled");
    }

    /** The status that was asked for without an answer, if any. */
    @Nullable String asked() {
        return asked;
    }

    /** Whether the customer asked, not the staff. */
    boolean isAskedByCustomer() {
        return askedByCustomer;
    }

    void ask(String status, boolean byCustomer) {
        asked = status;
        askedByCustomer = byCustomer;
    }

    /** Notes what the program said of the order. */
    void acknowledge(JsonNode order) {
        id = order.path("id").asString();
        number = order.path("number").asString();
        totalPaise = order.path("totalPaise").asLong();
        asked = null;
        statuses.clear();
        statuses.addAll(timeline(order));
    }

    static List<String> timeline(JsonNode order) {
        return order.path("timeline")
                .valueStream()
                .map(entry -> entry.path("status").asString())
                .toList();
    }
}
