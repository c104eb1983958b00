package in.shikanji.app;

import in.shikanji.platform.config.Configuration;
import in.shikanji.platform.config.Key;
import java.nio.file.Path;

/** What the program says once it runs. */
final class Greeting {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private Greeting() {}

    static String text(Configuration configuration, Shikanji shikanji, long nanos) {
        StringBuilder text = new StringBuilder("\n");
        line(text, "Shikanji is open, after " + nanos / NANOS_PER_MILLI + " ms.");
        text.append('\n');
        line(text, "Storefront   " + shikanji.url() + "/");
        line(text, "Console      " + shikanji.url() + "/console/");
        line(text, "Operations   " + shikanji.managementUrl() + "/metrics");
        line(
                text,
                "Data         "
                        + configuration
                                .path(Key.DATA)
                                .orElse(Path.of("data"))
                                .toAbsolutePath()
                                .normalize());
        if (shikanji.isDemo()) {
            text.append('\n');
            line(text, "Demo accounts (this machine only):");
            line(text, "  a customer     customer@demo.com / demo123");
            line(text, "  the manager    manager@jainshikanji.com / manager123");
            line(text, "  likewise       chef, cashier, rider, support, owner, admin");
        }
        shikanji.firstOwnerLink().ifPresent(link -> {
            text.append('\n');
            line(text, "Nobody owns this chain yet. Whoever opens this link becomes its owner; it is good once:");
            line(text, "  " + link);
        });
        warn(text, configuration, shikanji);
        text.append('\n');
        line(text, "Ctrl-C stops it.");
        return text.append('\n').toString();
    }

    private static void warn(StringBuilder text, Configuration configuration, Shikanji shikanji) {
        boolean open = !configuration.text(Key.HOST).isEmpty()
                && !configuration.text(Key.HOST).startsWith("127.")
                && !configuration.text(Key.HOST).equals("localhost");
        if (open && (shikanji.isDemo() || configuration.flag(Key.DEV))) {
            text.append('\n');
            line(text, "WARNING: demo accounts or development routes are open to the whole network.");
        }
        if (configuration.flag(Key.DEV)) {
            text.append('\n');
            line(
                    text,
                    "Development mode: mail lands in " + shikanji.url()
                            + "/dev/mailbox; PUT /api/v1/dev/clock sets the clock.");
        }
    }

    private static void line(StringBuilder text, String line) {
        text.append("  ").append(line).append('\n');
    }
}
