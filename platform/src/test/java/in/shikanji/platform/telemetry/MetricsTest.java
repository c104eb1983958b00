package in.shikanji.platform.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MetricsTest {
    @Test
    void tellsPrometheusOfRequestsByRouteMethodAndStatusClass() {
        try (Metrics metrics = new Metrics()) {
            metrics.requestAnswered("GET", "/api/v1/orders/{id}", 200, Duration.ofMillis(3));
            metrics.requestAnswered("GET", "/api/v1/orders/{id}", 204, Duration.ofMillis(30));
            metrics.gauge("http_streams", "Open streams", () -> 7);

            assertThat(metrics.text())
                    .contains(
                            "http_requests_seconds_count{method=\"GET\",route=\"/api/v1/orders/{id}\",status=\"2xx\"} 2",
                            "route=\"/api/v1/orders/{id}\",status=\"2xx\",le=\"0.005\"} 1",
                            "http_streams 7",
                            "jvm_memory_used_bytes",
                            "jvm_threads_live_threads");
        }
    }
}
