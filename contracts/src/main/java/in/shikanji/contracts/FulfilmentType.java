package in.shikanji.contracts;

/** How an order reaches the guest. */
public enum FulfilmentType {
    DELIVERY,
    PICKUP,
    DINE_IN
}
