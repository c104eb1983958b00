package in.shikanji.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.store.Stores.Acceptance;
import in.shikanji.contracts.store.Stores.OnSilence;
import in.shikanji.contracts.store.Stores.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A store and the rules of when and where it takes orders.
 *
 * @param deliveryRanks where it delivers: PIN code to rank, the lower the rather
 */
record Store(
        String id,
        String slug,
        String code,
        String name,
        Address address,
        Contact contact,
        @Nullable Instant pausedUntil,
        boolean acceptingOrders,
        Rules rules,
        WeeklyHours hours,
        Map<String, Integer> deliveryRanks,
        @Nullable String gstin,
        @Nullable String fssai) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm a", Locale.ENGLISH);

    Store {
        deliveryRanks = Map.copyOf(deliveryRanks);
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

    /** The terms of sale; money in paise with tax, times as their names say. */
    record Rules(
            Acceptance acceptance,
            OnSilence onSilence,
            int acceptWithinSeconds,
            int cancelWithinSeconds,
            int prepMinutes,
            int rideMinutes,
            long minOrderPaise,
            long deliveryFeePaise,
            long freeDeliveryFromPaise,
            int dayEndsAtMinute) {}

    boolean isPausedAt(Instant at) {
        return pausedUntil != null && at.isBefore(pausedUntil);
    }

    boolean deliversTo(String pincode) {
        return deliveryRanks.containsKey(pincode);
    }

    /** The trading day of an instant: what is sold before the cut-off in the small hours belongs to the day before. */
    LocalDate businessDate(Instant at) {
        return at.atZone(hours.zone()).minusMinutes(rules.dayEndsAtMinute()).toLocalDate();
    }

    Terms terms(FulfilmentType type, Instant at) {
        boolean delivery = type == FulfilmentType.DELIVERY;
        return new Terms(
                id,
                code,
                name,
                hours.zone(),
                businessDate(at),
                rules.acceptance(),
                rules.onSilence(),
                rules.acceptWithinSeconds(),
                rules.cancelWithinSeconds(),
                rules.prepMinutes(),
                delivery ? rules.rideMinutes() : 0,
                rules.minOrderPaise(),
                delivery ? rules.deliveryFeePaise() : 0,
                delivery ? rules.freeDeliveryFromPaise() : 0);
    }

    /** Everything that speaks against an order of this kind at this instant. */
    List<Refusal> refusals(FulfilmentType type, @Nullable String pincode, Instant at) {
        List<Refusal> refusals = new ArrayList<>();
        if (!hours.isOpenAt(at)) {
            refusals.add(new Refusal("store_closed", closedMessage(at), "/storeId"));
        } else if (isPausedAt(at)) {
            refusals.add(new Refusal(
                    "store_paused", name + " is taking no orders until " + clock(pausedUntil, at) + ".", "/storeId"));
        } else if (!acceptingOrders) {
            refusals.add(new Refusal("store_paused", name + " is taking no orders right now.", "/storeId"));
        }
        if (type == FulfilmentType.DINE_IN) {
            refusals.add(new Refusal(
                    "fulfilment_unavailable", "Ordering at the table is not offered here yet.", "/fulfilment/type"));
        }
        if (type == FulfilmentType.DELIVERY && pincode != null && !deliversTo(pincode)) {
            refusals.add(new Refusal(
                    "outside_delivery_zone",
                    name + " does not deliver to " + pincode + ". Choose another address, or pickup.",
                    "/fulfilment/address/pincode"));
        }
        return refusals;
    }

    private String closedMessage(Instant at) {
        return hours.nextOpeningAfter(at)
                .map(opening -> name + " is closed. It opens " + clock(opening.from(), at) + ".")
                .orElse(name + " is closed.");
    }

    private String clock(@Nullable Instant when, Instant now) {
        if (when == null) {
            return "";
        }
        ZonedDateTime local = when.atZone(hours.zone());
        LocalDate today = now.atZone(hours.zone()).toLocalDate();
        String time = CLOCK.format(local);
        if (local.toLocalDate().equals(today)) {
            return "at " + time + " today";
        }
        if (local.toLocalDate().equals(today.plusDays(1))) {
            return "at " + time + " tomorrow";
        }
        return "on " + local.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH) + " at "
                + time;
    }
}
