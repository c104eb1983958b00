package in.shikanji.bench.load;

/**
 * A request as it goes over the wire.
 *
 * @param request all of it, in ASCII
 * @param keyAt where {@value #KEY_LENGTH} digits stand that are different in each request; -1 if all are alike
 */
public record Template(String request, int keyAt) {
    public static final int KEY_LENGTH = 12;
    /** Stands for the key in a request that is being written. */
    public static final String KEY = "#".repeat(KEY_LENGTH);

    /** Finds the place of the key by itself. */
    public static Template of(String request) {
        return new Template(request, request.indexOf(KEY));
    }
}
