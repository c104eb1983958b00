package in.shikanji.store;

import in.shikanji.contracts.Refusal;
import in.shikanji.store.zones.Outlet;
import in.shikanji.store.zones.Place;
import in.shikanji.store.zones.Reach;
import java.util.Locale;
import java.util.Optional;

/** Says why a store does not deliver somewhere, and what to do about it. */
final class Outside {
    private static final double METRES_OF_KILOMETRE = 1_000;

    private Outside() {}

    /** Empty if it delivers there, be it large baskets only. */
    static Optional<Refusal> refusal(String store, Outlet outlet, Place place) {
        Optional<Reach> reach = outlet.reach(place);
        return reach.filter(Reach::delivers).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "outside_delivery_zone",
                        store + reach.map(found -> tooFar(found, place)).orElseGet(() -> beyond(outlet, place)),
                        "/fulfilment/address/pincode"));
    }

    private static String tooFar(Reach reach, Place place) {
        return reach.metres() == null
                ? " delivers to a part of " + place.pincode() + " only. Share the location, or choose pickup."
                : String.format(
                        Locale.ENGLISH,
                        " is %.1f km away, and does not deliver so far. Choose another address, or pickup.",
                        reach.metres() / METRES_OF_KILOMETRE);
    }

    private static String beyond(Outlet outlet, Place place) {
        return place.at() == null && outlet.hasAreas()
                ? " does not deliver to all of " + place.pincode()
                        + ". Share the location, or choose another address, or pickup."
                : " does not deliver to " + place.pincode() + ". Choose another address, or pickup.";
    }
}
