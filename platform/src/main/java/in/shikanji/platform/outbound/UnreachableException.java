package in.shikanji.platform.outbound;

/** A server could not be asked, or did not answer in time; the message ends a sentence, and holds nothing of the request. */
public final class UnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreachableException(String message) {
        super(message);
    }
}
