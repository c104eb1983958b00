package in.shikanji.gateway;

import in.shikanji.platform.config.Configuration;
import in.shikanji.platform.config.ConfigurationException;
import in.shikanji.platform.config.Key;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Filter;
import in.shikanji.platform.http.HttpSettings;
import in.shikanji.platform.http.HttpSettings.Limits;
import in.shikanji.platform.http.HttpSettings.Timeouts;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Route;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.http.TrustedProxies;
import in.shikanji.platform.telemetry.Health;
import in.shikanji.platform.telemetry.Metrics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts the edge together from the settings. */
public final class Gateway {
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private Gateway() {}

    /**
     * The filters for the public server, the outermost first.
     *
     * @param routes what stands behind them, of which some may be deprecated
     */
    public static List<Filter> filters(Configuration configuration, Metrics metrics, List<Route> routes) {
        List<Filter> filters = new ArrayList<>();
        filters.add(new AccessLog(configuration.text(Key.LOG_REQUESTS).equals("all")));
        filters.add(new Measurements(metrics));
        filters.add(new SecurityHeaders(configuration.text(Key.MAP_TILES)));
        filters.add(new CrossOrigin(configuration.list(Key.CORS_ORIGINS)));
        if (routes.stream().anyMatch(route -> route.deprecation() != null)) {
            filters.add(new Deprecations(routes));
        }
        if (configuration.text(Key.LIMITS).equals("on")) {
            filters.add(new RateLimits(
                    configuration.number(Key.LIMITS_SENSITIVE),
                    configuration.number(Key.LIMITS_READS),
                    configuration.number(Key.LIMITS_PERSON),
                    configuration.number(Key.LIMITS_STAFF)));
        }
        return List.copyOf(filters);
    }

    /** Whether the program lives and is ready, for both ports. */
    public static List<Route> health(Health health) {
        return new Routes()
                .getAbsolute("/health/live", Access.anyone(), _ -> live())
                .getAbsolute("/health/ready", Access.anyone(), _ -> ready(health))
                .list();
    }

    /** Health and metrics, for the management port. */
    public static List<Route> operations(Metrics metrics, Health health) {
        List<Route> routes = new ArrayList<>(health(health));
        routes.addAll(new Routes()
                .getAbsolute("/metrics", Access.anyone(), _ -> text(metrics))
                .list());
        return routes;
    }

    /**
     * How the public server listens.
     *
     * @param host where, since that also depends on demo accounts and the like
     * @throws ConfigurationException when the proxies or the TLS files are no such thing
     */
    public static HttpSettings settings(Configuration configuration, String host) {
        HttpSettings settings = HttpSettings.at(host, (int) configuration.number(Key.PORT))
                .with(new Limits(
                        (int) configuration.number(Key.HTTP_BODY_LIMIT),
                        (int) configuration.number(Key.HTTP_UPLOAD_LIMIT),
                        16 * 1024,
                        (int) configuration.number(Key.HTTP_REQUESTS),
                        (int) configuration.number(Key.HTTP_CONNECTIONS),
                        (int) configuration.number(Key.HTTP_STREAMS)))
                .with(new Timeouts(
                        configuration.time(Key.HTTP_READ_TIMEOUT),
                        configuration.time(Key.HTTP_IDLE_TIMEOUT),
                        configuration.time(Key.HTTP_SHUTDOWN)))
                .with(proxies(configuration));
        List<String> tls = configuration.list(Key.TLS);
        if (tls.isEmpty()) {
            return settings;
        }
        if (tls.size() != 2) {
            throw new ConfigurationException("The setting tls is \"" + configuration.text(Key.TLS)
                    + "\", but it takes two PEM files, certificate,key.");
        }
        return settings.with(new HttpSettings.Tls(Path.of(tls.get(0)), Path.of(tls.get(1))));
    }

    private static TrustedProxies proxies(Configuration configuration) {
        try {
            return TrustedProxies.parse(configuration.text(Key.TRUSTED_PROXIES));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("The setting trusted.proxies takes addresses or CIDR blocks, separated by"
                    + " commas, but " + e.getMessage() + ".");
        }
    }

    private static Reply live() {
        return Reply.ok(new Health.Report("up", List.of())).withHeader("Cache-Control", "no-store");
    }

    private static Reply ready(Health health) {
        Health.Report report = health.report();
        return Reply.ok(report).withStatus(report.isReady() ? 200 : 503).withHeader("Cache-Control", "no-store");
    }

    private static Reply text(Metrics metrics) {
        byte[] text = metrics.text().getBytes(StandardCharsets.UTF_8);
        return Reply.bytes(new Reply.Body.Bytes(PROMETHEUS, text, new byte[0], ""));
    }
}
