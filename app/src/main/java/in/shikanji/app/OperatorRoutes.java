package in.shikanji.app;

import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.telemetry.Health;
import in.shikanji.platform.telemetry.Metrics;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What operators ask: is it alive, is it ready, how is it doing. */
final class OperatorRoutes {
    private static final String PROMETHEUS_TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final Health health;
    private final Metrics metrics;

    OperatorRoutes(Health health, Metrics metrics) {
        this.health = health;
        this.metrics = metrics;
    }

    /** For the port that people use as well. */
    Routes healthRoutes() {
        return new Routes()
                .getAbsolute("/health/live", Access.anyone(), request -> Reply.ok(new State("up", Map.of())))
                .getAbsolute("/health/ready", Access.anyone(), this::ready);
    }

    /** For the management port. */
    Routes routes() {
        return healthRoutes().getAbsolute("/metrics", Access.anyone(), this::metrics);
    }

    record State(String status, Map<String, String> checks) {}

    private Reply ready(Request request) {
        Health.Report report = health.report();
        Map<String, String> checks = new TreeMap<>();
        report.dependencies()
                .forEach(dependency ->
                        checks.put(dependency.name(), dependency.status() + ", " + dependency.millis() + " ms"));
        State state = new State(report.isReady() ? "up" : "down", checks);
        return Reply.ok(state).withStatus(report.isReady() ? 200 : 503);
    }

    private Reply metrics(Request request) {
        byte[] text = metrics.text().getBytes(StandardCharsets.UTF_8);
        return Reply.bytes(new Reply.Body.Bytes(PROMETHEUS_TEXT, text, new byte[0], ""));
    }
}
