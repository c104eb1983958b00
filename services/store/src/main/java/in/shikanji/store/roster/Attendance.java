package in.shikanji.store.roster;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Clockings held against the shifts that they are for: of the same person at the same store, the shift that begins nearest to
 * their coming, if they came at most two hours early and before its end. Who comes back from a break is not late: only the
 * first clocking of a shift may be late, and only the last may end early.
 */
final class Attendance {
    private static final Duration EARLIEST = Duration.ofHours(2);

    private final Map<String, Held> held = new HashMap<>();

    /**
     * How a clocking stands to its shift, in whole minutes.
     *
     * @param lateMinutes negative if early; null unless it is the shift's first
     * @param overMinutes how much longer than planned, negative if shorter; null while it is open, or unless it is the last
     */
    record Held(
            String shiftId,
            @Nullable Long lateMinutes,
            @Nullable Long overMinutes) {}

    private Attendance() {}

    /** @param clockings in the order of their beginnings */
    static Attendance of(List<Shift> shifts, List<Clocking> clockings) {
        Attendance attendance = new Attendance();
        Set<String> begun = new HashSet<>();
        Map<String, String> last = new HashMap<>();
        for (Clocking clocking : clockings) {
            if (clocking.struck()) {
                continue;
            }
            shiftOf(clocking, shifts).ifPresent(shift -> {
                boolean first = begun.add(shift.id());
                attendance.held.computeIfPresent(
                        last.getOrDefault(shift.id(), ""),
                        (_, earlier) -> new Held(earlier.shiftId(), earlier.lateMinutes(), null));
                attendance.held.put(
                        clocking.id(),
                        new Held(
                                shift.id(),
                                first ? Clocking.minutesAfter(shift.time().from(), clocking.in()) : null,
                                clocking.out() == null
                                        ? null
                                        : Clocking.minutesAfter(shift.time().to(), clocking.out())));
                last.put(shift.id(), clocking.id());
            });
        }
        return attendance;
    }

    Optional<Held> of(Clocking clocking) {
        return Optional.ofNullable(held.get(clocking.id()));
    }

    private static Optional<Shift> shiftOf(Clocking clocking, List<Shift> shifts) {
        return shifts.stream()
                .filter(shift -> shift.staffId().equals(clocking.staffId())
                        && shift.storeId().equals(clocking.storeId())
                        && !clocking.in().isBefore(shift.time().from().minus(EARLIEST))
                        && clocking.in().isBefore(shift.time().to()))
                .min(Comparator.comparing(shift ->
                        Duration.between(shift.time().from(), clocking.in()).abs()));
    }
}
