package in.shikanji.customer;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.customer.Sessions.Session;
import in.shikanji.platform.database.LockWaits;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Where writes run at once, which one writer never lets happen. */
@EnabledIfSystemProperty(named = "shikanji.engine", matches = "postgresql")
class SessionsAtOnceTest {
    @TempDir
    Path folder;

    @Test
    void whoSignsOutWhileTheSessionIsCarriedOnIsSignedOut() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (var customers = new DemoCustomers(folder);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Session session = customers.register("asha@example.com");
            Future<Boolean> signingOut = threads.submit(() -> customers.database.write(session.sessionId(), sql -> {
                boolean done = SessionTables.end(sql, session.sessionId(), Instant.now());
                ended.countDown();
                await(go);
                return done;
            }));
            ended.await();
            Future<Optional<Session>> carryingOn =
                    threads.submit(() -> customers.sessions.refresh(session.refreshToken(), DemoCustomers.PHONE));
            LockWaits.await(customers.database);

            go.countDown();

            assertThat(signingOut.get()).isTrue();
            assertThat(carryingOn.get()).isEmpty();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
