package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("postgresql")
final class PostgresIdempotencyTest implements IdempotencyContract {
    private final TestDatabases databases;
    private final Database database;

    PostgresIdempotencyTest(@TempDir Path folder) {
        databases = new TestDatabases(folder, TestEngine.POSTGRESQL);
        database = databases.open("order");
    }

    @Override
    public Database database() {
        return database;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
    }

    @Test
    void whatFinishesWhileItIsTakenOverIsDoneAndNotDoneAgain() throws Exception {
        var request = new RequestKey("cus_1", "POST /orders", "key", "hash");
        new Idempotency(Clock.systemUTC(), "boot_1", (_, _) -> false).begin(database, request, "ord_1");
        var reached = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Boolean> finishing = threads.submit(() -> database.write("ord_1", sql -> {
                new Idempotency().complete(sql, request, 201);
                reached.countDown();
                await(go);
                return true;
            }));
            reached.await();
            Future<Begin> takingOver =
                    threads.submit(() -> new Idempotency(Clock.systemUTC(), "boot_2", (_, _) -> false)
                            .begin(database, request, "ord_2")
                            .result());
            LockWaits.await(database);
            go.countDown();

            assertThat(finishing.get()).isTrue();
            assertThat(takingOver.get()).isEqualTo(new Begin.Done("ord_1", 201));
        }
    }

    @AfterEach
    void close() {
        databases.close();
    }
}
