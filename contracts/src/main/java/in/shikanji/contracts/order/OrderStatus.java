package in.shikanji.contracts.order;

import java.util.Locale;

/** Where an order stands. */
public enum OrderStatus {
    PENDING,
    CONFIRMED,
    PREPARING,
    READY,
    OUT_FOR_DELIVERY,
    DELIVERED,
    CANCELLED,
    REFUNDED;

    /** The name on the wire and in the database: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static OrderStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
