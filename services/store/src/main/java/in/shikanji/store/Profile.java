package in.shikanji.store;

import in.shikanji.contracts.store.Stores.Acceptance;
import in.shikanji.contracts.store.Stores.OnSilence;
import in.shikanji.store.zones.Zone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a store, and by what it goes.
 *
 * @param switchedOn whether it takes orders at all
 * @param stations where its kitchen makes things
 * @param slots how it takes orders ahead
 */
record Profile(
        String name,
        Address address,
        Contact contact,
        Legal legal,
        boolean switchedOn,
        Rules rules,
        List<Station> stations,
        SlotRules slots) {
    Profile {
        stations = List.copyOf(stations);
    }

    Profile with(Rules other) {
        return new Profile(name, address, contact, legal, switchedOn, other, stations, slots);
    }

    record Address(
            String line1,
            @Nullable String line2,
            String city,
            String state,
            String pincode,
            @Nullable Double lat,
            @Nullable Double lng) {}

    record Contact(String phone, @Nullable String email) {}

    /**
     * Who sells here, as the law wants it shown: Consumer Protection (E-Commerce) Rules 2020, rules 5 and 6.
     *
     * @param name of the legal entity
     * @param headOffice its address
     */
    record Legal(
            @Nullable String name,
            @Nullable String headOffice,
            GstScheme gstScheme,
            @Nullable String gstin,
            @Nullable String fssai,
            @Nullable Officer grievanceOfficer) {}

    /** To whom guests may complain. */
    record Officer(
            String name, @Nullable String phone, @Nullable String email) {}

    /** How a seller pays GST: that decides which paper a guest gets. */
    enum GstScheme {
        REGULAR,
        /** Collects no tax from guests (CGST Act, section 10). */
        COMPOSITION,
        UNREGISTERED
    }

    /** The terms of sale; money in paise with tax, times as their names say. */
    record Rules(
            Acceptance acceptance,
            OnSilence onSilence,
            int acceptWithinSeconds,
            int cancelWithinSeconds,
            boolean acceptsCash,
            int prepMinutes,
            int rideMinutes,
            long minOrderPaise,
            int dayEndsAtMinute) {
        /** With what the zone has of its own. */
        Rules in(Zone zone) {
            return new Rules(
                    acceptance,
                    onSilence,
                    acceptWithinSeconds,
                    cancelWithinSeconds,
                    acceptsCash,
                    prepMinutes,
                    zone.rideMinutes() == null ? rideMinutes : zone.rideMinutes(),
                    zone.minOrderPaise() == null ? minOrderPaise : zone.minOrderPaise(),
                    dayEndsAtMinute);
        }
    }

    /**
     * A station of the kitchen.
     *
     * @param slug as the catalogue names it
     * @param name as people here call it
     * @param makeMinutes of work that its people do in the time of one slot; null if nobody counts them
     */
    record Station(String slug, String name, @Nullable Integer makeMinutes) {}
}
