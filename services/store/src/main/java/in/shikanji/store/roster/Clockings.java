package in.shikanji.store.roster;

import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.AllOrNothing;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Once;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The use cases of clocking in and out, and of correcting it. What is one person's is done one after the other; that nobody is
 * in twice holds by an index, too.
 */
final class Clockings {
    private final Database database;
    private final Clock clock;
    private final Audit audit;
    private final Once once = new Once();

    Clockings(Database database, Clock clock, Audit audit) {
        this.database = database;
        this.clock = clock;
        this.audit = audit;
    }

    /** What came of a step. */
    sealed interface Outcome {
        /** @param replayed whether the same request had done it before */
        record Done(Clocking clocking, boolean replayed) implements Outcome {}

        /** They were in here before. */
        record AlreadyIn(Clocking clocking) implements Outcome {}

        record InElsewhere(Clocking other) implements Outcome {}

        record NotIn() implements Outcome {}

        /** Another clocking of the same person takes some of the time. */
        record Overlaps(Clocking other) implements Outcome {}

        record StruckOut() implements Outcome {}

        record Stale() implements Outcome {}

        record NotOneself() implements Outcome {}

        record KeyReused() implements Outcome {}
    }

    Optional<Clocking> find(String storeId, String id) {
        return database.read(sql -> find(sql, storeId, id));
    }

    private static Optional<Clocking> find(Sql sql, String storeId, String id) {
        return ClockingTables.find(sql, id)
                .filter(clocking -> clocking.storeId().equals(storeId));
    }

    /** Clocks the caller in. */
    Outcome clockIn(Caller caller, String storeId, RequestKey key) {
        String staffId = caller.person().id();
        return write(
                staffId,
                sql -> once(sql, key, Ids.next("clk"), id -> {
                    Optional<Clocking> open = ClockingTables.findOpen(sql, staffId);
                    if (open.isPresent()) {
                        return open.get().storeId().equals(storeId)
                                ? new Outcome.AlreadyIn(open.get())
                                : new Outcome.InElsewhere(open.get());
                    }
                    Clocking clocking = Clocking.opened(id, storeId, staffId, clock.instant());
                    if (!ClockingTables.insert(sql, clocking)) {
                        throw new IllegalStateException(staffId + " came in twice at once");
                    }
                    audit.note(sql, caller, act("clocking.begun", null, clocking));
                    return new Outcome.Done(clocking, false);
                }));
    }

    /** Clocks the caller out. */
    Outcome clockOut(Caller caller, String storeId, RequestKey key) {
        String staffId = caller.person().id();
        return write(staffId, sql -> {
            Optional<Clocking> open = ClockingTables.findOpen(sql, staffId);
            return once(sql, key, open.map(Clocking::id).orElse(""), _ -> {
                if (open.isEmpty()) {
                    return new Outcome.NotIn();
                }
                if (!open.get().storeId().equals(storeId)) {
                    return new Outcome.InElsewhere(open.get());
                }
                Clocking closed = open.get().closed(clock.instant());
                ClockingTables.update(sql, closed);
                audit.note(sql, caller, act("clocking.ended", open.get(), closed));
                return new Outcome.Done(closed, false);
            });
        });
    }

    /**
     * Time that somebody worked, as a manager says.
     *
     * @param out null if they are in still
     */
    record Said(Instant in, @Nullable Instant out, String reason) {}

    Outcome add(Caller caller, String storeId, String staffId, Said said, RequestKey key) {
        if (staffId.equals(caller.person().id())) {
            return new Outcome.NotOneself();
        }
        return write(
                staffId,
                sql -> once(sql, key, Ids.next("clk"), id -> {
                    Clocking clocking = new Clocking(id, storeId, staffId, said.in(), said.out(), false, 1);
                    Optional<Clocking> other = ClockingTables.overlapping(sql, clocking);
                    if (other.isPresent()) {
                        return new Outcome.Overlaps(other.get());
                    }
                    ClockingTables.insert(sql, clocking);
                    correct(sql, caller, Correction.Kind.ADDED, new Change(null, clocking, said.reason()));
                    return new Outcome.Done(clocking, false);
                }));
    }

    /** @param expected the version that the caller saw */
    Outcome change(Caller caller, Clocking seen, long expected, Said said) {
        return correct(caller, seen, sql -> {
            Clocking before = ClockingTables.find(sql, seen.id()).orElseThrow();
            if (before.version() != expected) {
                return new Outcome.Stale();
            }
            if (before.struck()) {
                return new Outcome.StruckOut();
            }
            Clocking after = before.with(said.in(), said.out());
            Optional<Clocking> other = ClockingTables.overlapping(sql, after);
            if (other.isPresent()) {
                return new Outcome.Overlaps(other.get());
            }
            ClockingTables.update(sql, after);
            correct(sql, caller, Correction.Kind.CHANGED, new Change(before, after, said.reason()));
            return new Outcome.Done(after, false);
        });
    }

    /** Strikes one out; one that is struck out stays as it is. */
    Outcome strike(Caller caller, Clocking seen, String reason) {
        return correct(caller, seen, sql -> {
            Clocking before = ClockingTables.find(sql, seen.id()).orElseThrow();
            if (before.struck()) {
                return new Outcome.Done(before, true);
            }
            Clocking after = before.struckOut();
            ClockingTables.update(sql, after);
            correct(sql, caller, Correction.Kind.STRUCK, new Change(before, after, reason));
            return new Outcome.Done(after, false);
        });
    }

    private Outcome correct(Caller caller, Clocking seen, Function<Sql, Outcome> work) {
        return seen.staffId().equals(caller.person().id()) ? new Outcome.NotOneself() : write(seen.staffId(), work);
    }

    private record Change(@Nullable Clocking before, Clocking after, String reason) {}

    private void correct(Sql sql, Caller caller, Correction.Kind kind, Change change) {
        Clocking before = change.before();
        Clocking after = change.after();
        ClockingTables.insert(
                sql,
                new Correction(
                        after.id(),
                        after.version(),
                        kind,
                        before == null ? null : before.in(),
                        before == null ? null : before.out(),
                        kind == Correction.Kind.STRUCK ? null : after.in(),
                        kind == Correction.Kind.STRUCK ? null : after.out(),
                        change.reason(),
                        clock.instant(),
                        caller.person().id()));
        String action = "clocking." + kind.name().toLowerCase(Locale.ROOT);
        audit.note(sql, caller, act(action, before, after).personal("reason", null, change.reason()));
    }

    private static Act act(String action, @Nullable Clocking before, Clocking after) {
        return Act.of(action, after.id())
                .at(after.storeId())
                .change("staffId", before == null ? null : before.staffId(), after.staffId())
                .change("in", before == null ? null : before.in(), after.in())
                .change("out", before == null ? null : before.out(), after.out())
                .change("struck", before == null ? null : before.struck(), after.struck());
    }

    /** Does what makes or ends a clocking once for each key. */
    private Outcome once(Sql sql, RequestKey key, String newId, Function<String, Outcome> work) {
        return switch (once.see(sql, key, newId)) {
            case Once.Seen.Before(String id) ->
                new Outcome.Done(ClockingTables.find(sql, id).orElseThrow(), true);
            case Once.Seen.Reused _ -> new Outcome.KeyReused();
            case Once.Seen.Fresh(String id) -> work.apply(id);
        };
    }

    private Outcome write(String staffId, Function<Sql, Outcome> work) {
        return AllOrNothing.write(database, "clock " + staffId, work, Outcome.Done.class::isInstance);
    }
}
