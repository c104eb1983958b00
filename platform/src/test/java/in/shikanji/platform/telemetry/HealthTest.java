package in.shikanji.platform.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HealthTest {
    private final Health health = new Health(Duration.ofMillis(200)).check("database", () -> {});

    @Test
    void isReadyWhenAllItDependsOnAnswers() {
        assertThat(health.report().isReady()).isTrue();
    }

    @Test
    void namesWhatIsDown() {
        health.check("mail", () -> {
            throw new IllegalStateException("refused");
        });

        Health.Report report = health.report();

        assertThat(report.isReady()).isFalse();
        assertThat(report.dependencies())
                .extracting(Health.Dependency::name, Health.Dependency::status)
                .containsExactly(tuple("database", "up"), tuple("mail", "down"));
    }

    @Test
    void countsWhatDoesNotAnswerInTimeAsDown() {
        CountDownLatch never = new CountDownLatch(1);
        health.check("bucket", never::await);

        assertThat(health.report().status()).isEqualTo("down");
    }

    @Test
    void isNotReadyAnyMoreOnceItStops() {
        health.stopping();

        assertThat(health.report().isReady()).isFalse();
    }
}
