package in.shikanji.platform.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Counts and times what the program does, in the text form that Prometheus reads. */
public final class Metrics implements AutoCloseable {
    private static final Duration[] BOUNDS = {
        Duration.ofMillis(2),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(1000),
        Duration.ofMillis(5000)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Map<Answered, Timer> requests = new ConcurrentHashMap<>();

    private record Answered(String method, String route, int statusClass) {}

    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    /** Notes an answered request by its route's pattern: a path would make a time series for each order. */
    public void requestAnswered(String method, String route, int status, Duration took) {
        requests.computeIfAbsent(new Answered(method, route, status / 100), this::timer)
                .record(took);
    }

    /** A counter that starts at zero; ask for it once and keep it. */
    Counter counter(String name, String description, String... labels) {
        return Counter.builder(name).description(description).tags(labels).register(registry);
    }

    /** A timer with the usual buckets; ask for it once and keep it. */
    Timer timer(String name, String description, String... labels) {
        return Timer.builder(name)
                .description(description)
                .tags(labels)
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    /** A value that is looked up whenever someone reads the metrics. */
    public void gauge(String name, String description, Supplier<Number> value, String... labels) {
        Gauge.builder(name, value)
                .description(description)
                .tags(labels)
                .strongReference(true)
                .register(registry);
    }

    /** Everything, as Prometheus reads it. */
    public String text() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }

    private Timer timer(Answered answered) {
        return timer(
                "http_requests",
                "Answered requests",
                "method",
                answered.method,
                "route",
                answered.route,
                "status",
                answered.statusClass + "xx");
    }
}
