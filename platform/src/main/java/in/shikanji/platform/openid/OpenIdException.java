package in.shikanji.platform.openid;

/** The provider could not be asked, or answered what must not be believed; the message holds nothing personal. */
public final class OpenIdException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean refused;

    private OpenIdException(String message, boolean refused) {
        super(message);
        this.refused = refused;
    }

    static OpenIdException unavailable(String message) {
        return new OpenIdException(message, false);
    }

    static OpenIdException refused(String message) {
        return new OpenIdException(message, true);
    }

    /** Whether asking again with the same would be as vain. */
    public boolean isRefused() {
        return refused;
    }
}
