package in.shikanji.platform.audit;

import in.shikanji.platform.Ids;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes what staff do, in the transaction in which they do it, in the database of what they do it to. Customers see to their
 * own things, which needs no audit; nor does what the platform itself does.
 */
public final class Audit {
    private static final int HASH_LETTERS = 16;
    private static final int CLEANED_AT_ONCE = 1_000;

    private final Seal hashes;
    private final Clock systemClock;

    /** @param hashes what is personal is kept as its signature */
    public Audit(Seal hashes, Clock systemClock) {
        this.hashes = hashes;
        this.systemClock = systemClock;
    }

    /** Notes an act, if staff did it. */
    public void note(Sql sql, Caller caller, Act act) {
        if (caller.actor() instanceof Actor.Person person && person.role() != Role.CUSTOMER) {
            AuditTables.insert(
                    sql,
                    new AuditLine(
                            systemClock.instant(),
                            Ids.next("aud"),
                            person.id(),
                            person.role(),
                            act.action(),
                            act.subject(),
                            act.storeId(),
                            act.changes().stream().map(this::kept).toList(),
                            caller.address(),
                            caller.requestId()));
        }
    }

    /** Deletes what is older than that, in small transactions; a job runs it. */
    public void deleteOld(Database database, Duration age) {
        Instant before = systemClock.instant().minus(age);
        int deleted;
        do {
            deleted = database.write("audit cleanup", sql -> AuditTables.deleteOld(sql, before, CLEANED_AT_ONCE));
        } while (deleted == CLEANED_AT_ONCE);
    }

    /** Lines of one service, newest first. */
    public static List<AuditLine> search(
            Database database, AuditQuery query, AuditLine.@Nullable Place after, int limit) {
        return database.read(sql -> AuditTables.search(sql, query, after, limit));
    }

    private AuditLine.Change kept(Act.Change change) {
        return change.personal()
                ? new AuditLine.Change(change.field(), hash(change.before()), hash(change.after()))
                : new AuditLine.Change(change.field(), change.before(), change.after());
    }

    private @Nullable String hash(@Nullable String text) {
        return text == null ? null : "#" + hashes.signature(text).substring(0, HASH_LETTERS);
    }
}
