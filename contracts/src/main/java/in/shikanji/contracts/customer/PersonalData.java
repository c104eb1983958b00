package in.shikanji.contracts.customer;

/** What a service holds on a person, for the person to have and to take away. Each service that holds anything answers. */
public interface PersonalData {
    /** The service's name, for the export and the receipt. */
    String service();

    /** All that is held on the customer, as it is to be written as JSON. */
    ExportAnswer export(String customerId);

    /** Whether something is under way that needs the person's name and address, so that it can't be erased now. */
    boolean isNeeded(String customerId);

    /** Strips all that tells who the customer is; what tax law keeps stays without it. Again changes nothing. */
    EraseAnswer erase(String customerId);

    /** The answer to {@link #export}. */
    sealed interface ExportAnswer {
        record Data(Object json) implements ExportAnswer {}

        record Unavailable() implements ExportAnswer {}
    }

    /** The answer to {@link #erase}. */
    enum EraseAnswer {
        ERASED,
        UNAVAILABLE
    }
}
