package in.shikanji.customer;

import java.util.List;

/**
 * Where a session was begun, in words that let its owner know it again.
 *
 * @param app {@code storefront} or {@code console}
 * @param name such as {@code Chrome on Android}; empty if nothing is known
 * @param place the beginning of the network address; empty if nothing is known
 */
record Device(String app, String name, String place) {
    private record Kind(String mark, String name) {}

    /** The more particular come first: nearly every browser claims to be Safari. */
    private static final List<Kind> BROWSERS = List.of(
            new Kind("SamsungBrowser/", "Samsung Internet"),
            new Kind("Edg/", "Edge"),
            new Kind("EdgA/", "Edge"),
            new Kind("OPR/", "Opera"),
            new Kind("UCBrowser/", "UC Browser"),
            new Kind("Firefox/", "Firefox"),
            new Kind("FxiOS/", "Firefox"),
            new Kind("CriOS/", "Chrome"),
            new Kind("Chrome/", "Chrome"),
            new Kind("Safari/", "Safari"));

    private static final List<Kind> SYSTEMS = List.of(
            new Kind("Android", "Android"),
            new Kind("iPhone", "iPhone"),
            new Kind("iPad", "iPad"),
            new Kind("Windows", "Windows"),
            new Kind("Mac OS X", "Mac"),
            new Kind("CrOS", "Chromebook"),
            new Kind("Linux", "Linux"));

    static String named(String agent) {
        String browser = first(BROWSERS, agent);
        String system = first(SYSTEMS, agent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " on " + system;
    }

    /** Enough to tell home from elsewhere, too little to find a person by. */
    static String place(String address) {
        if (address.indexOf(':') >= 0) {
            String[] groups = address.split(":", -1);
            return groups.length < 3 ? address : groups[0] + ":" + groups[1] + ":…";
        }
        int last = address.lastIndexOf('.');
        return last < 0 ? address : address.substring(0, last) + ".…";
    }

    private static String first(List<Kind> kinds, String agent) {
        return kinds.stream()
                .filter(kind -> agent.contains(kind.mark()))
                .map(Kind::name)
                .findFirst()
                .orElse("");
    }
}
