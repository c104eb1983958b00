package in.shikanji.platform.outbound;

import java.util.Locale;

/** Names of machines, as they stand in settings; no name is looked up. */
public final class Hosts {
    private Hosts() {}

    /** Whether what is sent there never leaves this machine. */
    public static boolean isThisMachine(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.matches("127(\\.\\d{1,3}){3}")
                || name.equals("::1")
                || name.equals("[::1]");
    }
}
