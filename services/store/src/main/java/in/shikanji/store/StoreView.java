package in.shikanji.store;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.store.Stores.Acceptance;
import in.shikanji.contracts.store.Stores.OnSilence;
import in.shikanji.store.hours.SpecialDay;
import in.shikanji.store.hours.Timetable.Standing;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A store as the API shows it at an instant.
 *
 * @param opensAt of the running opening, or of today's next
 * @param notice what guests read today
 */
record StoreView(
        String id,
        String slug,
        String code,
        String name,
        Address address,
        String phone,
        @Nullable String email,
        @Nullable Location location,
        String timeZone,
        boolean isOpen,
        @Nullable LocalTime opensAt,
        @Nullable LocalTime closesAt,
        @Nullable Instant nextChangeAt,
        List<Way> fulfilments,
        @Nullable String notice,
        boolean acceptingOrders,
        @Nullable Instant pausedUntil,
        Interruptions.@Nullable Busy busy,
        boolean switchedOn,
        boolean acceptsCash,
        Acceptance acceptance,
        OnSilence onSilence,
        int acceptWithinSeconds,
        int cancelWithinSeconds,
        long minOrderPaise,
        int prepMinutes,
        int rideMinutes,
        LocalTime dayEndsAt,
        @Nullable String legalName,
        @Nullable String headOffice,
        Profile.GstScheme gstScheme,
        @Nullable String gstin,
        @Nullable String fssai,
        Profile.@Nullable Officer grievanceOfficer,
        List<Profile.Station> stations,
        SlotRules slots,
        boolean active,
        long version) {

    record Address(String line1, @Nullable String line2, String city, String state, String pincode) {}

    record Location(double lat, double lng) {}

    /** One way of fulfilment: whether it is open, when it next opens and next closes. */
    record Way(
            FulfilmentType type,
            boolean isOpen,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable Instant pausedUntil) {}

    /** A store that was written, and what looks wrong with it. */
    record Saved(@JsonUnwrapped StoreView store, List<Refusal> warnings) {}

    static StoreView of(Store store, Instant now) {
        Standing standing = store.hours().standing(null, now);
        Optional<Instant> opens = Optional.ofNullable(standing.isOpen() ? standing.openSince() : standing.opensAt())
                .filter(at -> standing.isOpen() || isToday(store, at, now));
        Optional<Instant> closes = opens.flatMap(_ -> Optional.ofNullable(standing.closesAt()));
        Optional<Instant> pausedUntil = pausedUntil(store, null, now);
        Profile profile = store.profile();
        Profile.Rules rules = profile.rules();
        Profile.Legal legal = profile.legal();
        return new StoreView(
                store.id(),
                store.slug(),
                store.code(),
                store.name(),
                address(profile.address()),
                profile.contact().phone(),
                profile.contact().email(),
                location(profile.address()),
                store.zone().getId(),
                store.active() && standing.isOpen(),
                opens.map(at -> local(store, at).toLocalTime()).orElse(null),
                closes.map(at -> local(store, at).toLocalTime()).orElse(null),
                standing.changesAt(),
                Arrays.stream(FulfilmentType.values())
                        .map(type -> way(store, type, now))
                        .toList(),
                store.hours().specialAt(null, now).map(SpecialDay::reason).orElse(null),
                store.active() && profile.switchedOn() && pausedUntil.isEmpty(),
                pausedUntil.orElse(null),
                store.interruptions().busyAt(now).orElse(null),
                profile.switchedOn(),
                rules.acceptsCash(),
                rules.acceptance(),
                rules.onSilence(),
                rules.acceptWithinSeconds(),
                rules.cancelWithinSeconds(),
                rules.minOrderPaise(),
                rules.prepMinutes(),
                rules.rideMinutes(),
                LocalTime.MIDNIGHT.plusMinutes(rules.dayEndsAtMinute()),
                legal.name(),
                legal.headOffice(),
                legal.gstScheme(),
                legal.gstin(),
                legal.fssai(),
                legal.grievanceOfficer(),
                profile.stations(),
                profile.slots(),
                store.active(),
                store.editions().settings());
    }

    static Saved saved(Store store, Instant now) {
        return new Saved(of(store, now), Cautions.of(store.profile()));
    }

    private static Way way(Store store, FulfilmentType type, Instant now) {
        Standing standing = store.hours().standing(type, now);
        return new Way(
                type,
                store.active() && standing.isOpen(),
                standing.opensAt(),
                standing.closesAt(),
                pausedUntil(store, type, now).orElse(null));
    }

    private static Optional<Instant> pausedUntil(Store store, @Nullable FulfilmentType type, Instant now) {
        return store.interruptions().pauseAt(type, now).map(Interruptions.Pause::until);
    }

    private static Address address(Profile.Address address) {
        return new Address(address.line1(), address.line2(), address.city(), address.state(), address.pincode());
    }

    private static @Nullable Location location(Profile.Address address) {
        return address.lat() == null || address.lng() == null ? null : new Location(address.lat(), address.lng());
    }

    private static boolean isToday(Store store, Instant at, Instant now) {
        return local(store, at).toLocalDate().equals(local(store, now).toLocalDate());
    }

    private static ZonedDateTime local(Store store, Instant at) {
        return at.atZone(store.zone());
    }
}
