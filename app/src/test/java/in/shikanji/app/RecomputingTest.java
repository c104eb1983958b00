package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.Ledger;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.auth.SigningKeys;
import in.shikanji.platform.events.SqlEventLog;
import in.shikanji.platform.http.TestServer;
import in.shikanji.platform.objects.FolderObjects;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recomputing all ledgers is work for minutes, which two callers must not do at once. */
@Tag("once")
class RecomputingTest {
    private static final int PATIENCE_MILLIS = 300;

    @TempDir
    Path folder;

    @Test
    void secondCallerWaitsAndHasItsOwnAnswer() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        AtomicInteger runs = new AtomicInteger();
        Ledger ledger = new Ledger("test.ledger", () -> {
            both.countDown();
            assertThat(meet(both)).as("two recompute at once").isEqualTo(runs.incrementAndGet() > 1);
            return new Ledger.Result(runs.get(), 0);
        });
        try (SqlEventLog events = new SqlEventLog(new FolderObjects(folder));
                TestServer server = TestServer.Setup.usual()
                        .signingIn(_ -> new Actor.Person("stf_1", Role.ADMIN, "ses_1", Set.of()))
                        .start(new AdminRoutes(List.of(ledger), events, audit())
                                .routes()
                                .list())) {
            List<String> answers = AtOnce.run(2, _ -> ask(server));

            assertThat(answers)
                    .anySatisfy(answer -> assertThat(answer).contains("\"checked\":1"))
                    .anySatisfy(answer -> assertThat(answer).contains("\"checked\":2"));
        }
    }

    private Audit audit() {
        return new Audit(new Seal(SigningKeys.in(folder.resolve("keys")), "audit"), Clock.systemUTC());
    }

    private static boolean meet(CountDownLatch both) {
        try {
            return both.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String ask(TestServer server) {
        try {
            return server.get("/api/v1/admin/integrity").body();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
