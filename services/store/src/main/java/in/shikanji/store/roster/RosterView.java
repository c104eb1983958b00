package in.shikanji.store.roster;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.customer.Customers.Member;
import in.shikanji.platform.auth.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the API shows of the roster. Dates and times of day are of the store's own clock. */
final class RosterView {
    private RosterView() {}

    /** @param worksHere false of who did, and does no more */
    record Person(
            String staffId,
            @Nullable String name,
            @Nullable Role role,
            @Nullable Instant endsAt,
            boolean worksHere) {
        static Person of(Crew crew, String storeId, String staffId) {
            Member member = crew.find(staffId).orElse(null);
            return member == null
                    ? new Person(staffId, null, null, null, false)
                    : new Person(staffId, member.name(), member.role(), member.endsAt(), Crew.worksAt(member, storeId));
        }
    }

    record ShiftView(
            String id,
            String storeId,
            String staffId,
            LocalDate date,
            LocalTime from,
            LocalTime to,
            Instant startsAt,
            Instant endsAt,
            long minutes,
            @Nullable String station,
            @Nullable String note,
            long version) {
        static ShiftView of(Shift shift, ZoneId zone) {
            Stretch time = shift.time();
            return new ShiftView(
                    shift.id(),
                    shift.storeId(),
                    shift.staffId(),
                    time.date(zone),
                    Stretch.time(zone, time.from()),
                    Stretch.time(zone, time.to()),
                    time.from(),
                    time.to(),
                    time.minutes(),
                    shift.station(),
                    shift.note(),
                    shift.version());
        }
    }

    /** @param byName of who corrected it; null if nobody knows any more */
    record CorrectionView(
            Correction.Kind kind,
            @Nullable Instant inBefore,
            @Nullable Instant outBefore,
            @Nullable Instant inAfter,
            @Nullable Instant outAfter,
            String reason,
            Instant at,
            String by,
            @Nullable String byName) {
        static CorrectionView of(Correction correction, Crew crew) {
            return new CorrectionView(
                    correction.kind(),
                    correction.inBefore(),
                    correction.outBefore(),
                    correction.inAfter(),
                    correction.outAfter(),
                    correction.reason(),
                    correction.at(),
                    correction.by(),
                    crew.find(correction.by()).map(Member::name).orElse(null));
        }
    }

    record ClockingView(
            String id,
            String storeId,
            String staffId,
            LocalDate date,
            LocalTime from,
            @Nullable LocalTime to,
            Instant inAt,
            @Nullable Instant outAt,
            long minutes,
            @Nullable String shiftId,
            @Nullable Long lateMinutes,
            @Nullable Long overMinutes,
            boolean forgotten,
            boolean struck,
            long version,
            List<CorrectionView> corrections) {}

    /** How clockings are shown that stand on some pages. */
    record Clocked(RosterBook.Pages pages, Crew crew, Instant now) {
        ClockingView view(Clocking clocking, ZoneId zone) {
            Attendance.Held held = pages.attendance().of(clocking).orElse(null);
            Instant out = clocking.out();
            return new ClockingView(
                    clocking.id(),
                    clocking.storeId(),
                    clocking.staffId(),
                    clocking.in().atZone(zone).toLocalDate(),
                    Stretch.time(zone, clocking.in()),
                    out == null ? null : Stretch.time(zone, out),
                    clocking.in(),
                    out,
                    clocking.minutes(),
                    held == null ? null : held.shiftId(),
                    held == null ? null : held.lateMinutes(),
                    held == null ? null : held.overMinutes(),
                    clocking.isForgotten(now),
                    clocking.struck(),
                    clocking.version(),
                    pages.corrections().getOrDefault(clocking.id(), List.of()).stream()
                            .map(correction -> CorrectionView.of(correction, crew))
                            .toList());
        }
    }

    /** A store's week. */
    record WeekView(
            String storeId,
            LocalDate week,
            ZoneId timeZone,
            List<Person> people,
            List<ShiftView> shifts,
            List<ClockingView> clockings,
            List<ClockingView> open) {}

    /** A shift that could not be copied, and why not. */
    record LeftOutView(ShiftView shift, Refusal why) {}

    record CopiedView(int made, List<ShiftView> shifts, List<LeftOutView> leftOut) {}

    record StoreView(String id, String name, ZoneId timeZone) {}

    /** What concerns oneself: {@code clockedIn} is null while one is out. */
    record OwnView(
            String staffId,
            Instant now,
            List<StoreView> stores,
            @Nullable ClockingView clockedIn,
            List<ShiftView> shifts,
            List<ClockingView> clockings) {}

    record WorkedView(
            String staffId,
            @Nullable String name,
            @Nullable Role role,
            long plannedMinutes,
            long workedMinutes,
            List<Worked.Day> days) {}

    record HoursView(String storeId, LocalDate week, ZoneId timeZone, List<WorkedView> people) {}
}
