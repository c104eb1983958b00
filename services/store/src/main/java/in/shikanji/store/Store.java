package in.shikanji.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.store.Stores.Destination;
import in.shikanji.contracts.store.Stores.Terms;
import in.shikanji.store.Interruptions.Busy;
import in.shikanji.store.Interruptions.Pause;
import in.shikanji.store.hours.Timetable;
import in.shikanji.store.zones.Outlet;
import in.shikanji.store.zones.Place;
import in.shikanji.store.zones.Point;
import in.shikanji.store.zones.Reach;
import in.shikanji.store.zones.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A store and the rules of when and where it takes orders.
 *
 * @param code order numbers begin with it
 * @param zones where it delivers
 * @param active false once it closed for good; it stays for its orders
 */
record Store(
        String id,
        String slug,
        String code,
        Profile profile,
        Timetable hours,
        List<Zone> zones,
        Interruptions interruptions,
        boolean active,
        Editions editions) {
    private static final int DAYS_OF_WEEK = 7;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    Store {
        zones = List.copyOf(zones);
    }

    /** What is edited by itself, so that it has a version of its own. */
    enum Part {
        SETTINGS,
        HOURS,
        SPECIAL_DAYS
    }

    /** The versions of the parts; each grows when the part is edited. */
    record Editions(long settings, long hours, long specialDays) {
        static final Editions FIRST = new Editions(1, 1, 1);

        long of(Part part) {
            return switch (part) {
                case SETTINGS -> settings;
                case HOURS -> hours;
                case SPECIAL_DAYS -> specialDays;
            };
        }

        Editions next(Part part) {
            return new Editions(
                    settings + (part == Part.SETTINGS ? 1 : 0),
                    hours + (part == Part.HOURS ? 1 : 0),
                    specialDays + (part == Part.SPECIAL_DAYS ? 1 : 0));
        }
    }

    String name() {
        return profile.name();
    }

    ZoneId zone() {
        return hours.zone();
    }

    Profile.Rules rules() {
        return profile.rules();
    }

    Store with(Profile settings, ZoneId zone, boolean isActive) {
        Timetable moved = new Timetable(zone, hours.general(), hours.own(), hours.specialDays());
        return new Store(id, slug, code, settings, moved, zones, interruptions, isActive, editions);
    }

    Store with(Timetable timetable) {
        return new Store(id, slug, code, profile, timetable, zones, interruptions, active, editions);
    }

    Store with(Interruptions next) {
        return new Store(id, slug, code, profile, hours, zones, next, active, editions);
    }

    Store with(Editions next) {
        return new Store(id, slug, code, profile, hours, zones, interruptions, active, next);
    }

    /** Where it is; null if nobody put it on the map. */
    @Nullable Point location() {
        Profile.Address address = profile.address();
        return Point.of(address.lat(), address.lng());
    }

    Outlet outlet() {
        return new Outlet(id, location(), zones);
    }

    /** The trading day of an instant: what is sold before the cut-off in the small hours belongs to the day before. */
    LocalDate businessDate(Instant at) {
        return at.atZone(zone()).minusMinutes(rules().dayEndsAtMinute()).toLocalDate();
    }

    /** Usual preparation, and what a busy hour adds. */
    int prepMinutes(Instant at) {
        return rules().prepMinutes()
                + interruptions.busyAt(at).map(Busy::extraMinutes).orElse(0);
    }

    /**
     * The terms of an order.
     *
     * @param to null, or outside of all zones: the terms are those of the usual zone
     * @param slot the beginning of the slot, if it is for one
     */
    Terms terms(FulfilmentType type, @Nullable Destination to, @Nullable Instant slot, Instant at) {
        boolean delivery = type == FulfilmentType.DELIVERY;
        Optional<Reach> reach = delivery
                ? Optional.ofNullable(to)
                        .flatMap(place -> outlet().reach(Place.of(place)))
                        .or(outlet()::usual)
                : Optional.empty();
        Profile.Rules rules = reach.map(found -> rules().in(found.zone())).orElse(rules());
        return new Terms(
                id,
                code,
                name(),
                zone(),
                businessDate(slot == null ? at : slot),
                rules.acceptance(),
                rules.onSilence(),
                rules.acceptWithinSeconds(),
                rules.cancelWithinSeconds(),
                prepMinutes(at),
                delivery ? rules.rideMinutes() : 0,
                rules.minOrderPaise(),
                reach.map(Reach::fees).orElse(List.of()),
                !rules.acceptsCash());
    }

    /**
     * Everything that speaks against an order of this kind at this instant.
     *
     * @param ahead whether it is for a slot: then it doesn't matter how things stand now
     */
    List<Refusal> refusals(FulfilmentType type, @Nullable Destination to, boolean ahead, Instant at) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<Pause> pause = interruptions.pauseAt(type, at);
        if (!active) {
            refusals.add(new Refusal("store_closed", name() + " has closed for good.", "/storeId"));
        } else if (!ahead && !hours.isOpenAt(type, at)) {
            refusals.add(new Refusal("store_closed", closedMessage(type, at), "/storeId"));
        } else if (!ahead && pause.isPresent()) {
            refusals.add(new Refusal("store_paused", pausedMessage(pause.get(), at), "/storeId"));
        } else if (!profile.switchedOn()) {
            refusals.add(new Refusal("store_paused", name() + " is taking no orders right now.", "/storeId"));
        }
        if (type == FulfilmentType.DINE_IN) {
            refusals.add(new Refusal(
                    "fulfilment_unavailable", "Ordering at the table is not offered here yet.", "/fulfilment/type"));
        }
        if (type == FulfilmentType.DELIVERY && to != null) {
            Outside.refusal(name(), outlet(), Place.of(to)).ifPresent(refusals::add);
        }
        return refusals;
    }

    private String closedMessage(FulfilmentType type, Instant at) {
        String what = hours.own().containsKey(type) ? name() + " is closed for " + words(type) : name() + " is closed";
        String why = hours.specialAt(type, at)
                .map(day -> ": " + day.reason().replaceAll("[.!?]+$", ""))
                .orElse("");
        Instant opensAt = hours.standing(type, at).opensAt();
        return what + why + "." + (opensAt == null ? "" : " It opens " + clock(opensAt, at) + ".");
    }

    private String pausedMessage(Pause pause, Instant at) {
        String what = pause.fulfilment() == null ? "no orders" : "no orders for " + words(pause.fulfilment());
        String until = clock(pause.until(), at).replaceFirst("^(at|on) ", "");
        return name() + " is taking " + what + " until " + until + ".";
    }

    private static String words(FulfilmentType type) {
        return switch (type) {
            case DELIVERY -> "delivery";
            case PICKUP -> "pickup";
            case DINE_IN -> "the table";
        };
    }

    String time(Instant when) {
        return CLOCK.format(when.atZone(zone()));
    }

    /** When something is, in words: {@code at 6:00 PM today}. */
    String clock(Instant when, Instant now) {
        ZonedDateTime local = when.atZone(zone());
        LocalDate today = now.atZone(zone()).toLocalDate();
        LocalDate date = local.toLocalDate();
        String time = time(when);
        if (date.equals(today)) {
            return "at " + time + " today";
        }
        if (date.equals(today.plusDays(1))) {
            return "at " + time + " tomorrow";
        }
        boolean near = date.isBefore(today.plusDays(DAYS_OF_WEEK));
        return "on " + (near ? WEEKDAY : DATE).format(local) + " at " + time;
    }
}
