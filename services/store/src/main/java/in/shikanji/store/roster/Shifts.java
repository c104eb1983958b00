package in.shikanji.store.roster;

import in.shikanji.contracts.Refusal;
import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.AllOrNothing;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Once;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The use cases of shifts. They are planned one after the other, for a person's shifts at all stores have to fit together. */
final class Shifts {
    private static final String PLANNING = "roster";

    private final Database database;
    private final Audit audit;
    private final Once once = new Once();

    Shifts(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** What came of planning, changing or deleting one. */
    sealed interface Planned {
        /** @param replayed whether the same request had done it before */
        record Done(Shift shift, boolean replayed) implements Planned {}

        /** The person is to work elsewhere, or here, at that time. */
        record Overlaps(Shift other) implements Planned {}

        record NoSuchShift() implements Planned {}

        record Stale() implements Planned {}

        record KeyReused() implements Planned {}
    }

    Optional<Shift> find(String storeId, String id) {
        return database.read(sql -> ShiftTables.find(sql, storeId, id));
    }

    Planned plan(Caller caller, String storeId, Shift.Wish wish, RequestKey key) {
        return AllOrNothing.write(
                database,
                PLANNING,
                sql -> switch (once.see(sql, key, Ids.next("shf"))) {
                    case Once.Seen.Before(String id) ->
                        ShiftTables.find(sql, storeId, id)
                                .<Planned>map(shift -> new Planned.Done(shift, true))
                                .orElseGet(Planned.NoSuchShift::new);
                    case Once.Seen.Reused _ -> new Planned.KeyReused();
                    case Once.Seen.Fresh(String id) -> plan(sql, caller, Shift.of(id, storeId, wish, 1));
                },
                Planned.Done.class::isInstance);
    }

    private Planned plan(Sql sql, Caller caller, Shift shift) {
        Optional<Shift> other = ShiftTables.overlapping(sql, shift);
        if (other.isPresent()) {
            return new Planned.Overlaps(other.get());
        }
        ShiftTables.insert(sql, shift);
        audit.note(sql, caller, act("shift.planned", null, shift));
        return new Planned.Done(shift, false);
    }

    /** @param expected the version that the caller saw */
    Planned change(Caller caller, Shift seen, long expected, Shift.Wish wish) {
        return database.write(PLANNING, sql -> {
            Optional<Shift> before = ShiftTables.find(sql, seen.storeId(), seen.id());
            if (before.isEmpty()) {
                return new Planned.NoSuchShift();
            }
            if (before.get().version() != expected) {
                return new Planned.Stale();
            }
            Shift after = Shift.of(seen.id(), seen.storeId(), wish, expected + 1);
            Optional<Shift> other = ShiftTables.overlapping(sql, after);
            if (other.isPresent()) {
                return new Planned.Overlaps(other.get());
            }
            ShiftTables.update(sql, after);
            audit.note(sql, caller, act("shift.changed", before.get(), after));
            return new Planned.Done(after, false);
        });
    }

    /** @param expected the version that the caller saw; null if any will do */
    Planned delete(Caller caller, String storeId, String id, @Nullable Long expected) {
        return database.write(PLANNING, sql -> {
            Optional<Shift> before = ShiftTables.find(sql, storeId, id);
            if (before.isEmpty()) {
                return new Planned.NoSuchShift();
            }
            if (expected != null && expected != before.get().version()) {
                return new Planned.Stale();
            }
            ShiftTables.delete(sql, id);
            audit.note(sql, caller, act("shift.deleted", before.get(), null));
            return new Planned.Done(before.get(), false);
        });
    }

    /**
     * What came of copying a week.
     *
     * @param shifts those of the new week that are as in the old one, made now or there before
     * @param made how many were made now
     */
    record Copied(List<Shift> shifts, int made, List<LeftOut> leftOut) {
        Copied {
            shifts = List.copyOf(shifts);
            leftOut = List.copyOf(leftOut);
        }
    }

    /** A shift that could not be copied. */
    record LeftOut(Shift shift, Obstacle why) {}

    /** What is in the way of a copy. */
    sealed interface Obstacle {
        record Overlaps(Shift other) implements Obstacle {}

        record Unfit(Refusal refusal) implements Obstacle {}
    }

    /** Copies what can be copied, at the same times of the clock. Done twice it makes nothing twice, and answers the same. */
    Copied copy(Caller caller, String storeId, RosterWeek from, RosterWeek to, Crew crew) {
        return database.write(PLANNING, sql -> {
            List<Shift> shifts = new ArrayList<>();
            List<String> made = new ArrayList<>();
            List<LeftOut> leftOut = new ArrayList<>();
            for (Shift old : ShiftTables.ofStore(sql, storeId, from.from(), from.to())) {
                Stretch time = old.time().later(from.zone(), from.daysUntil(to));
                Shift.Wish wish = new Shift.Wish(old.staffId(), time, old.station(), old.note());
                Shift copy = Shift.of(Ids.next("shf"), storeId, wish, 1);
                Optional<Shift> other = ShiftTables.overlapping(sql, copy);
                Optional<Refusal> refusal = crew.refusal(storeId, wish);
                if (other.filter(one ->
                                one.storeId().equals(storeId) && one.time().equals(time))
                        .isPresent()) {
                    shifts.add(other.get());
                } else if (other.isPresent()) {
                    leftOut.add(new LeftOut(old, new Obstacle.Overlaps(other.get())));
                } else if (refusal.isPresent()) {
                    leftOut.add(new LeftOut(old, new Obstacle.Unfit(refusal.get())));
                } else {
                    ShiftTables.insert(sql, copy);
                    shifts.add(copy);
                    made.add(copy.id());
                }
            }
            if (!made.isEmpty()) {
                audit.note(
                        sql,
                        caller,
                        Act.of("roster.copied", storeId)
                                .at(storeId)
                                .change("from", null, from.monday().toString())
                                .change("to", null, to.monday().toString())
                                .change("shifts", null, made));
            }
            return new Copied(shifts, made.size(), leftOut);
        });
    }

    private static Act act(String action, @Nullable Shift before, @Nullable Shift after) {
        Shift any = after == null ? Objects.requireNonNull(before) : after;
        return Act.of(action, any.id())
                .at(any.storeId())
                .change("staffId", before == null ? null : before.staffId(), after == null ? null : after.staffId())
                .change(
                        "from",
                        before == null ? null : before.time().from(),
                        after == null ? null : after.time().from())
                .change(
                        "to",
                        before == null ? null : before.time().to(),
                        after == null ? null : after.time().to())
                .personal("station", before == null ? null : before.station(), after == null ? null : after.station())
                .personal("note", before == null ? null : before.note(), after == null ? null : after.note());
    }
}
