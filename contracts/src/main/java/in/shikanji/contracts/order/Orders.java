package in.shikanji.contracts.order;

/** What other services ask of the order service. */
public interface Orders {
    /**
     * Asked by the owner of an expired hold (stock, slot) before it lets go. Answering {@link HoldRuling#RELEASE} also makes
     * sure that no order with this id can be placed any more, so a slow placement cannot come after its stock is gone.
     */
    HoldRuling ruleOnHold(String orderId);

    /** What to do with a hold. */
    enum HoldRuling {
        /** The order stands, or may still come. */
        KEEP,
        /** There is no such order and there will be none. */
        RELEASE,
        /** Not known now; keep the hold and ask again. */
        UNAVAILABLE
    }
}
