package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.audit.AuditLine;
import in.shikanji.platform.audit.AuditQuery;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.auth.SigningKeys;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.TestDatabases;
import in.shikanji.platform.events.SqlEventLog;
import in.shikanji.platform.http.TestServer;
import in.shikanji.platform.objects.FolderObjects;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events that could not be handled, replayed by a person. */
class DeadLetterRoutesTest {
    private static final AuditQuery ALL = new AuditQuery(null, null, null, null, null, null);

    @TempDir
    Path folder;

    @Test
    void whoReplaysOneIsNotedWhereItWaited() throws Exception {
        Audit audit = new Audit(new Seal(SigningKeys.in(folder.resolve("keys")), "audit"), Clock.systemUTC());
        try (TestDatabases databases = new TestDatabases(folder);
                SqlEventLog events = new SqlEventLog(new FolderObjects(folder.resolve("objects")));
                TestServer server = TestServer.Setup.usual()
                        .signingIn(_ -> new Actor.Person("stf_1", Role.ADMIN, "ses_1", Set.of()))
                        .start(new AdminRoutes(List.of(), events, audit)
                                .routes()
                                .list())) {
            Database order = databases.open("order");
            Database loyalty = databases.open("loyalty");
            events.producer(order);
            events.consume("order", loyalty, Map.of("order.placed", (_, event) -> {
                throw new IllegalStateException("can't handle " + event.key());
            }));
            events.start();
            order.write("ord_1", sql -> {
                events.append(sql, "order.placed", "ord_1", Map.of("name", "Asha"), Instant.EPOCH);
                return true;
            });
            events.drain();
            String id = events.deadLetters(1).getFirst().id();

            int status = server.send(server.request("/api/v1/admin/dead-letters/" + id + "/replay")
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString("{\"payload\":\"{}\"}")))
                    .statusCode();

            assertThat(status).isEqualTo(204);
            assertThat(Audit.search(loyalty, ALL, null, 10)).singleElement().satisfies(line -> {
                assertThat(line.action()).isEqualTo("dead_letter.replayed");
                assertThat(line.subject()).isEqualTo(id);
                assertThat(line.actor()).isEqualTo("stf_1");
                assertThat(line.changes()).extracting(AuditLine.Change::field).containsExactly("payload");
                assertThat(line.toString()).doesNotContain("Asha");
            });
            assertThat(Audit.search(order, ALL, null, 10)).isEmpty();
        }
    }
}
