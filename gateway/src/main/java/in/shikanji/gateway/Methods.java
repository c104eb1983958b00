package in.shikanji.gateway;

import java.util.Set;

/** The methods of HTTP; anything else a client makes up would be a log entry and a time series of its own. */
final class Methods {
    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

    private Methods() {}

    static String known(String method) {
        return KNOWN.contains(method) ? method : "other";
    }

    /** Whether asking changes nothing. */
    static boolean isSafe(String method) {
        return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
    }
}
