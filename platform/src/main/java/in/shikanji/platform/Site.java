package in.shikanji.platform;

/**
 * The address under which people find the pages, for links in messages. It is never taken from a request: whoever sends one
 * could choose it.
 */
public final class Site {
    private final String configured;
    private volatile String listening = "";

    /** @param configured as the settings say; empty for where the program turns out to listen */
    public Site(String configured) {
        this.configured = configured.endsWith("/") ? configured.substring(0, configured.length() - 1) : configured;
    }

    /** Tells where the program listens. */
    public void listensAt(String url) {
        listening = url;
    }

    /** Such as {@code https://shop.example}, without a slash at its end. */
    public String url() {
        return configured.isEmpty() ? listening : configured;
    }
}
