package in.shikanji.store.roster;

import in.shikanji.platform.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands in the roster, to be shown. */
final class RosterBook {
    /** On either side of a week: a shift at its edge is clocked in or out of beyond it. */
    private static final Duration EDGE = Duration.ofDays(1);

    private static final Duration OWN_PAST = Duration.ofDays(28);
    private static final Duration OWN_FUTURE = Duration.ofDays(28);

    private final Database database;

    RosterBook(Database database) {
        this.database = database;
    }

    /**
     * Some of it.
     *
     * @param open who is in, whenever they came
     * @param corrections by clocking
     */
    record Pages(
            List<Shift> shifts,
            List<Clocking> clockings,
            List<Clocking> open,
            Attendance attendance,
            Map<String, List<Correction>> corrections) {
        Pages {
            shifts = List.copyOf(shifts);
            clockings = List.copyOf(clockings);
            open = List.copyOf(open);
        }
    }

    Pages week(String storeId, RosterWeek week) {
        return database.read(sql -> {
            Instant from = week.from().minus(EDGE);
            Instant to = week.to().plus(EDGE);
            List<Shift> shifts = ShiftTables.ofStore(sql, storeId, from, to);
            List<Clocking> clockings = ClockingTables.ofStore(sql, storeId, from, to);
            List<Clocking> open = ClockingTables.open(sql, storeId);
            return new Pages(
                    shifts.stream()
                            .filter(shift -> week.contains(shift.time().from()))
                            .toList(),
                    clockings.stream()
                            .filter(clocking -> week.contains(clocking.in()))
                            .toList(),
                    open,
                    Attendance.of(shifts, clockings),
                    byClocking(ClockingTables.correctionsAt(sql, storeId, from, to)));
        });
    }

    /** The shifts of one person that are not over, and four weeks of coming and going. */
    Pages own(String staffId, Instant now) {
        return database.read(sql -> {
            Instant from = now.minus(OWN_PAST);
            List<Shift> shifts = ShiftTables.ofStaff(sql, staffId, from.minus(EDGE), now.plus(OWN_FUTURE));
            List<Clocking> clockings = ClockingTables.ofStaff(sql, staffId, from, now.plus(EDGE));
            Optional<Clocking> open = ClockingTables.findOpen(sql, staffId);
            return new Pages(
                    shifts.stream()
                            .filter(shift -> shift.time().to().isAfter(now))
                            .toList(),
                    clockings,
                    open.stream().toList(),
                    Attendance.of(shifts, clockings),
                    byClocking(ClockingTables.correctionsOf(sql, staffId)));
        });
    }

    /** One clocking, with all that is to be said about it. */
    Pages about(Clocking clocking) {
        return database.read(sql -> {
            Instant in = clocking.in();
            return new Pages(
                    List.of(),
                    List.of(clocking),
                    List.of(),
                    Attendance.of(
                            ShiftTables.ofStaff(sql, clocking.staffId(), in.minus(EDGE), in.plus(EDGE)),
                            ClockingTables.ofStaff(sql, clocking.staffId(), in.minus(EDGE), in.plus(EDGE))),
                    byClocking(ClockingTables.correctionsOf(sql, clocking.staffId())));
        });
    }

    private static Map<String, List<Correction>> byClocking(List<Correction> corrections) {
        return corrections.stream().collect(Collectors.groupingBy(Correction::clockingId));
    }
}
