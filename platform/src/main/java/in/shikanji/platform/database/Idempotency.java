package in.shikanji.platform.database;

import in.shikanji.platform.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Makes a request that carries a key happen once. Its row stands in the database that owns the resource: begun with an id
 * that is set aside for the resource; done when it was completed in the transaction of the effect, or, for those who say how
 * to see it, as soon as the resource exists. A row that still runs is taken over when it is of an earlier boot or older than
 * 30 seconds. Only what succeeded is kept, for 24 hours. Ages are system time.
 */
public final class Idempotency {
    private static final String THIS_BOOT = Ids.next("boot");
    private static final Duration TAKEN_OVER_AFTER = Duration.ofSeconds(30);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int READ_AT_ONCE = 1_000;
    private static final int CREATED = 201;

    private final Clock clock;
    private final String boot;
    private final BiPredicate<Sql, String> made;

    public Idempotency() {
        this((_, _) -> false);
    }

    /**
     * For requests that make something under the id that was set aside: they are done as soon as that exists, and need not be
     * completed. The row is then written once, not twice.
     *
     * @param made whether the resource with that id exists
     */
    public Idempotency(BiPredicate<Sql, String> made) {
        this(Clock.systemUTC(), THIS_BOOT, made);
    }

    Idempotency(Clock clock, String boot, BiPredicate<Sql, String> made) {
        this.clock = clock;
        this.boot = boot;
        this.made = made;
    }

    /**
     * Begins a request whose effect takes several steps, in a transaction of its own. A fresh request may go on before its
     * beginning is on disk: its effect can't be kept without it. If a crash takes the beginning away, a retry is fresh again.
     *
     * @param caller who asks: a customer, a member of staff, a guest session
     * @param route the method and the route's pattern
     * @param bodyHash tells whether it is the same request
     * @param newResourceId used if the request is fresh
     */
    Ahead<Begin> begin(
            Database database, String caller, String route, String key, String bodyHash, String newResourceId) {
        return database.writeAhead(
                "idempotency " + caller + " " + route + " " + key,
                sql -> begin(sql, caller, route, key, bodyHash, newResourceId));
    }

    /** Begins a request whose whole effect follows in the same transaction, together with {@link #complete}. */
    Begin begin(Sql sql, String caller, String route, String key, String bodyHash, String newResourceId) {
        Instant now = clock.instant();
        int inserted = sql.update("""
                insert into idempotency (caller, route, request_key, body_hash, resource_id, boot, created_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (request_key, caller, route) do update set
                    body_hash = excluded.body_hash, resource_id = excluded.resource_id, status = null,
                    boot = excluded.boot, created_at = excluded.created_at
                where idempotency.created_at <= ?""", caller, route, key, bodyHash, newResourceId, boot, now, now.minus(KEPT));
        return inserted == 1 ? new Begin.Fresh(newResourceId) : seenBefore(sql, caller, route, key, bodyHash);
    }

    /**
     * Notes the answer; belongs in the transaction of the effect.
     *
     * @throws IllegalStateException if the request was forgotten meanwhile; the effect must not be kept then
     */
    void complete(Sql sql, String caller, String route, String key, int status) {
        int completed = sql.update(
                "update idempotency set status = ? where caller = ? and route = ? and request_key = ?",
                status,
                caller,
                route,
                key);
        if (completed != 1) {
            throw new IllegalStateException("the request with this key was not begun, or was forgotten");
        }
    }

    /**
     * Makes sure, in the transaction that makes the resource, that its request was begun and not forgotten since.
     *
     * @throws IllegalStateException if it was forgotten; the resource must not be made then
     */
    public void requireBegun(Sql sql, RequestKey request, String resourceId) {
        if (!isBegun(sql, request, resourceId)) {
            throw new IllegalStateException("the request with this key was not begun, or was forgotten");
        }
    }

    /**
     * Forgets a request that was refused or failed, so that the caller may try again; one that is done stays, and one that
     * was begun anew since. Under the resource's key, so that nobody makes the resource meanwhile.
     */
    public void forget(Database database, RequestKey request, String resourceId) {
        database.write(
                resourceId,
                sql -> made.test(sql, resourceId) || !isBegun(sql, request, resourceId)
                        ? 0
                        : forget(sql, request.caller(), request.route(), request.key()));
    }

    /** Forgets a request that was refused, inside a transaction; returns the rows forgotten. */
    public int forget(Sql sql, String caller, String route, String key) {
        return sql.update(
                "delete from idempotency where caller = ? and route = ? and request_key = ? and status is null",
                caller,
                route,
                key);
    }

    /**
     * Deletes what is older than 24 hours, in small transactions; a job runs it. It goes through all keys, in reads that are
     * short: an index by age would have to be written with each request.
     */
    public void deleteOld(Database database) {
        Instant until = clock.instant().minus(KEPT);
        Aged last = new Aged("", "", "", until);
        List<Aged> next;
        do {
            Aged after = last;
            next = database.read(sql -> agedAfter(sql, after));
            List<@Nullable Object[]> old = next.stream()
                    .filter(aged -> !aged.createdAt.isAfter(until))
                    .map(aged -> new @Nullable Object[] {aged.caller, aged.route, aged.key, until})
                    .toList();
            if (!old.isEmpty()) {
                database.write("idempotency cleanup", sql -> {
                    // One that was begun anew meanwhile is not old any more.
                    sql.batch("""
                            delete from idempotency
                            where caller = ? and route = ? and request_key = ? and created_at <= ?""", old);
                    return true;
                });
            }
            last = next.isEmpty() ? last : next.getLast();
        } while (next.size() == READ_AT_ONCE);
    }

    private static List<Aged> agedAfter(Sql sql, Aged after) {
        return sql.list(
                """
                select request_key, caller, route, created_at from idempotency
                where (request_key, caller, route) > (?, ?, ?) order by request_key, caller, route limit ?""",
                row -> new Aged(
                        row.text("request_key"), row.text("caller"), row.text("route"), row.instant("created_at")),
                after.key,
                after.caller,
                after.route,
                READ_AT_ONCE);
    }

    private record Aged(String key, String caller, String route, Instant createdAt) {}

    /** Begins the request in a transaction of its own; {@code newResourceId} is used if it is fresh. */
    public Ahead<Begin> begin(Database database, RequestKey request, String newResourceId) {
        return begin(database, request.caller(), request.route(), request.key(), request.bodyHash(), newResourceId);
    }

    /** Begins a request whose whole effect follows in the same transaction. */
    public Begin begin(Sql sql, RequestKey request, String newResourceId) {
        return begin(sql, request.caller(), request.route(), request.key(), request.bodyHash(), newResourceId);
    }

    /** Notes the answer, in the transaction of the effect. */
    public void complete(Sql sql, RequestKey request, int status) {
        complete(sql, request.caller(), request.route(), request.key(), status);
    }

    private static boolean isBegun(Sql sql, RequestKey request, String resourceId) {
        return sql.find(
                        "select resource_id from idempotency where caller = ? and route = ? and request_key = ?",
                        row -> row.text("resource_id").equals(resourceId),
                        request.caller(),
                        request.route(),
                        request.key())
                .orElse(false);
    }

    private Begin seenBefore(Sql sql, String caller, String route, String key, String bodyHash) {
        Seen seen = sql.get(
                """
                select body_hash, resource_id, status, boot, created_at from idempotency
                where caller = ? and route = ? and request_key = ?""",
                row -> new Seen(
                        row.text("body_hash"),
                        row.text("resource_id"),
                        row.numberOrNull("status"),
                        row.text("boot"),
                        row.instant("created_at")),
                caller,
                route,
                key);
        if (!seen.bodyHash.equals(bodyHash)) {
            return new Begin.Reused();
        }
        if (seen.status != null) {
            return new Begin.Done(seen.resourceId, seen.status.intValue());
        }
        if (made.test(sql, seen.resourceId)) {
            return new Begin.Done(seen.resourceId, CREATED);
        }
        Instant now = clock.instant();
        // The age may be negative, when the system clock was set back.
        Duration age = Duration.between(seen.createdAt, now).abs();
        if (seen.boot.equals(boot) && age.compareTo(TAKEN_OVER_AFTER) < 0) {
            return new Begin.Running();
        }
        int taken = sql.update("""
                update idempotency set boot = ?, created_at = ?
                where caller = ? and route = ? and request_key = ? and status is null""", boot, now, caller, route, key);
        // Whoever was thought to hang may have finished while we looked: its effect is kept under another key.
        return taken == 1 ? new Begin.Resumed(seen.resourceId) : seenBefore(sql, caller, route, key, bodyHash);
    }

    private record Seen(
            String bodyHash, String resourceId, @Nullable Long status, String boot, Instant createdAt) {}
}
