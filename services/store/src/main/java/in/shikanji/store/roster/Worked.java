package in.shikanji.store.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What one person was to work at a store in a week, and did. */
record Worked(String staffId, List<Day> days) {
    Worked {
        days = List.copyOf(days);
    }

    /**
     * A day of it, in whole minutes.
     *
     * @param isOpen whether somebody did not clock out, so that what they worked is not known yet
     */
    record Day(LocalDate date, long plannedMinutes, long workedMinutes, boolean isOpen) {
        boolean isEmpty() {
            return plannedMinutes == 0 && workedMinutes == 0 && !isOpen;
        }
    }

    /**
     * Adds up a week.
     *
     * @param shifts of the store in that week
     * @param clockings of the store in that week
     */
    static Worked of(String staffId, RosterWeek week, List<Shift> shifts, List<Clocking> clockings) {
        return new Worked(
                staffId,
                week.days().stream()
                        .map(date -> day(
                                date,
                                shifts.stream()
                                        .filter(shift -> shift.staffId().equals(staffId)
                                                && shift.time()
                                                        .date(week.zone())
                                                        .equals(date)),
                                clockings.stream()
                                        .filter(clocking -> clocking.staffId().equals(staffId)
                                                && clocking.in()
                                                        .atZone(week.zone())
                                                        .toLocalDate()
                                                        .equals(date))
                                        .toList()))
                        .toList());
    }

    private static Day day(LocalDate date, Stream<Shift> shifts, List<Clocking> clockings) {
        return new Day(
                date,
                shifts.mapToLong(shift -> shift.time().minutes()).sum(),
                clockings.stream().mapToLong(Clocking::minutes).sum(),
                clockings.stream().anyMatch(Clocking::isOpen));
    }

    long plannedMinutes() {
        return days.stream().mapToLong(Day::plannedMinutes).sum();
    }

    long workedMinutes() {
        return days.stream().mapToLong(Day::workedMinutes).sum();
    }

    /** Everybody of whom there is something, by id. */
    static Stream<String> staffIds(List<Shift> shifts, List<Clocking> clockings) {
        return Stream.concat(
                        shifts.stream().map(Shift::staffId), clockings.stream().map(Clocking::staffId))
                .distinct()
                .sorted();
    }
}
