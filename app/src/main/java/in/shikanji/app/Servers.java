package in.shikanji.app;

import in.shikanji.gateway.Gateway;
import in.shikanji.platform.config.Configuration;
import in.shikanji.platform.config.ConfigurationException;
import in.shikanji.platform.config.Key;
import in.shikanji.platform.http.Authenticator;
import in.shikanji.platform.http.Filter;
import in.shikanji.platform.http.HttpServer;
import in.shikanji.platform.http.HttpSettings;
import in.shikanji.platform.http.Route;
import in.shikanji.platform.http.StaticFiles;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/** The two servers: the one people use, and one on this machine only for health and metrics. */
final class Servers implements AutoCloseable {
    private final HttpServer main;
    private final HttpServer management;
    private final String url;

    private Servers(HttpServer main, HttpServer management, String url) {
        this.main = main;
        this.management = management;
        this.url = url;
    }

    /**
     * Starts both.
     *
     * @param host where the first listens
     * @param routes what people use
     * @param operatorRoutes health and metrics
     */
    static Servers start(
            Configuration configuration,
            String host,
            List<Route> routes,
            List<Route> operatorRoutes,
            List<Filter> filters,
            StaticFiles files,
            Authenticator authenticator) {
        HttpSettings settings = Gateway.settings(configuration, host);
        HttpServer main = listen("--port", () -> HttpServer.start(settings, routes, filters, files, authenticator));
        try {
            HttpServer management = listen(
                    "--management-port",
                    () -> HttpServer.start(
                            HttpSettings.at("127.0.0.1", (int) configuration.number(Key.MANAGEMENT_PORT)),
                            operatorRoutes,
                            List.of(),
                            StaticFiles.none(),
                            Authenticator.nobody()));
            String scheme = settings.address().tls() == null ? "http" : "https";
            return new Servers(main, management, scheme + "://" + shownHost(settings) + ':' + main.port());
        } catch (RuntimeException failed) {
            main.close();
            throw failed;
        }
    }

    private static HttpServer listen(String option, Supplier<HttpServer> start) {
        try {
            return start.get();
        } catch (UncheckedIOException refused) {
            throw new ConfigurationException("The program " + refused.getMessage() + "; choose another port with "
                    + option + ", or 0 for any free one.");
        }
    }

    String url() {
        return url;
    }

    String managementUrl() {
        return "http://127.0.0.1:" + management.port();
    }

    @Override
    public void close() {
        main.close();
        management.close();
    }

    /** Demo accounts and a clock that anyone can set are for this machine only, unless a host is asked for. */
    static String host(Configuration configuration, boolean demoAccounts) {
        String asked = configuration.text(Key.HOST);
        if (!asked.isEmpty()) {
            return asked;
        }
        return demoAccounts || configuration.flag(Key.DEV) ? "127.0.0.1" : "0.0.0.0";
    }

    private static String shownHost(HttpSettings settings) {
        String host = settings.address().host();
        return host.equals("0.0.0.0") || host.equals("127.0.0.1") ? "localhost" : host;
    }
}
