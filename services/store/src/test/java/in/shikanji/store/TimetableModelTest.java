package in.shikanji.store;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.store.hours.SpecialDay;
import in.shikanji.store.hours.TimeRange;
import in.shikanji.store.hours.Timetable;
import in.shikanji.store.hours.Week;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * The hours against a slow model that walks minute by minute, and notes the furthest that the clock on the wall has shown. It
 * knows nothing of instants at which a range begins, or of clocks that change.
 */
@Tag("once")
@Tag("slow")
class TimetableModelTest {
    private static final int MINUTES_OF_WEEK = 7 * 24 * 60;

    /** How long a clock may stand behind what it showed before. */
    private static final int SET_BACK = 3 * 60;

    private static final @Nullable FulfilmentType[] TYPES = {null, FulfilmentType.DELIVERY, FulfilmentType.PICKUP};

    /** A timetable, of what is asked, and when. */
    record Case(Timetable hours, @Nullable FulfilmentType type, Instant at) {}

    /** Half of them around a change of the clocks, since little happens elsewhere. */
    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(
                        "Asia/Kolkata",
                        "Europe/Berlin",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "Africa/Cairo",
                        "America/Santiago",
                        "UTC")
                .map(ZoneId::of)
                .flatMap(zone -> instants(zone)
                        .flatMap(at -> Combinators.combine(
                                        weeks(),
                                        weeks(),
                                        specialDays(at.atZone(zone).toLocalDate()),
                                        Arbitraries.integers().between(0, 2))
                                .as((general, own, days, type) -> new Case(
                                        Timetable.of(zone, general, Map.of(FulfilmentType.DELIVERY, own), days),
                                        TYPES[type],
                                        at))));
    }

    private static Arbitrary<Instant> instants(ZoneId zone) {
        Instant begin = Instant.parse("2026-01-01T00:00:00Z");
        var change = zone.getRules().nextTransition(begin);
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 365 * 24 * 60);
        Arbitrary<Instant> any = minutes.map(minute -> begin.plus(minute, ChronoUnit.MINUTES));
        if (change == null) {
            return any;
        }
        var second = zone.getRules().nextTransition(change.getInstant());
        Arbitrary<Instant> near = Combinators.combine(
                        Arbitraries.of(change, second), Arbitraries.integers().between(-36 * 60, 12 * 60))
                .as((one, minute) -> one.getInstant().plus(minute, ChronoUnit.MINUTES));
        return Arbitraries.oneOf(any, near);
    }

    private static Arbitrary<Week> weeks() {
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), ranges(3))
                .as(Tuple::of)
                .list()
                .ofMaxSize(6)
                .map(days -> {
                    Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
                    days.forEach(day -> week.put(day.get1(), day.get2()));
                    return new Week(week);
                });
    }

    private static Arbitrary<List<TimeRange>> ranges(int most) {
        return Combinators.combine(times(), times())
                .as(TimeRange::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most);
    }

    /** Quarter hours, rather of the night than of the day. */
    private static Arbitrary<LocalTime> times() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 95),
                        Arbitraries.integers().between(0, 16))
                .map(quarter -> LocalTime.ofSecondOfDay(quarter * 900L));
    }

    private static Arbitrary<List<SpecialDay>> specialDays(LocalDate around) {
        return Combinators.combine(
                        Arbitraries.integers().between(-2, 5),
                        Arbitraries.of(TYPES[1], TYPES[2]).injectNull(0.6),
                        Arbitraries.of(SpecialDay.Kind.class),
                        ranges(2))
                .as((offset, type, kind, ranges) -> new SpecialDay(
                        around.plusDays(offset),
                        type,
                        kind,
                        "Holiday",
                        kind == SpecialDay.Kind.CLOSED ? List.of() : ranges))
                .list()
                .ofMaxSize(4)
                .uniqueElements(day -> day.date() + " " + day.fulfilment());
    }

    @Property(tries = 2000)
    void isOpenWhenTheClockOnTheWallSaysSo(@ForAll("cases") Case given) {
        Walk walk = new Walk(given);

        assertThat(given.hours().isOpenAt(given.type(), given.at())).isEqualTo(walk.isOpen());
    }

    @Property(tries = 200)
    void theNextChangesAreTheFirstMinutesThatDiffer(@ForAll("cases") Case given) {
        Walk walk = new Walk(given);
        Timetable.Standing standing = given.hours().standing(given.type(), given.at());
        Instant end = given.at().plus(MINUTES_OF_WEEK, ChronoUnit.MINUTES);

        assertThat(standing.isOpen()).isEqualTo(walk.isOpen());
        Instant opens = null;
        Instant closes = null;
        while (walk.now().isBefore(end) && (opens == null || closes == null)) {
            boolean before = walk.isOpen();
            walk.on();
            if (!before && walk.isOpen() && opens == null) {
                opens = walk.now();
            }
            if (before && !walk.isOpen() && closes == null) {
                closes = walk.now();
            }
        }
        assertThat(within(standing.opensAt(), end)).isEqualTo(Optional.ofNullable(opens));
        assertThat(within(standing.closesAt(), end)).isEqualTo(Optional.ofNullable(closes));
    }

    private static Optional<Instant> within(@Nullable Instant at, Instant end) {
        return Optional.ofNullable(at).filter(told -> !told.isAfter(end));
    }

    /** Goes on by a minute at a time. */
    private static final class Walk {
        private final Case given;
        private Instant now;
        private LocalDateTime furthest;

        Walk(Case given) {
            this.given = given;
            now = given.at().minus(SET_BACK, ChronoUnit.MINUTES);
            furthest = shown();
            while (now.isBefore(given.at())) {
                on();
            }
        }

        Instant now() {
            return now;
        }

        void on() {
            now = now.plus(1, ChronoUnit.MINUTES);
            furthest = shown().isAfter(furthest) ? shown() : furthest;
        }

        private LocalDateTime shown() {
            return LocalDateTime.ofInstant(now, given.hours().zone());
        }

        boolean isOpen() {
            LocalDate today = furthest.toLocalDate();
            if (isKind(today, SpecialDay.Kind.CLOSED)) {
                return false;
            }
            return List.of(today.minusDays(1), today).stream().anyMatch(this::isInRangeOf)
                    && List.of(today.minusDays(1), today).stream().noneMatch(this::isTakenOutBy);
        }

        private boolean isInRangeOf(LocalDate date) {
            Optional<SpecialDay> special = special(date);
            if (special.isEmpty() || special.get().kind() == SpecialDay.Kind.CLOSED_PARTLY) {
                Week general = given.hours().general();
                Week week = given.type() == FulfilmentType.DELIVERY
                        ? given.hours().own().getOrDefault(FulfilmentType.DELIVERY, general)
                        : general;
                return week.on(date.getDayOfWeek()).stream().anyMatch(range -> isIn(date, range));
            }
            return special.get().ranges().stream().anyMatch(range -> isIn(date, range));
        }

        private boolean isTakenOutBy(LocalDate date) {
            return isKind(date, SpecialDay.Kind.CLOSED_PARTLY)
                    && special(date).orElseThrow().ranges().stream().anyMatch(range -> isIn(date, range));
        }

        private boolean isIn(LocalDate date, TimeRange range) {
            LocalDateTime from = date.atTime(range.from());
            LocalDateTime to = date.atTime(range.to());
            LocalDateTime end = to.isAfter(from) ? to : to.plusDays(1);
            return !furthest.isBefore(from) && furthest.isBefore(end);
        }

        private boolean isKind(LocalDate date, SpecialDay.Kind kind) {
            return special(date).filter(day -> day.kind() == kind).isPresent();
        }

        private Optional<SpecialDay> special(LocalDate date) {
            Optional<SpecialDay> general = Optional.empty();
            for (SpecialDay day : given.hours().listSpecialDays()) {
                if (day.date().equals(date) && day.fulfilment() == null) {
                    general = Optional.of(day);
                }
                if (day.date().equals(date) && day.fulfilment() != null && day.fulfilment() == given.type()) {
                    return Optional.of(day);
                }
            }
            return general;
        }
    }
}
