package in.shikanji.store.zones;

import in.shikanji.contracts.store.Stores.Destination;
import org.jspecify.annotations.Nullable;

/** Where something goes, as far as it is known: a PIN code, a point, or both. */
public record Place(@Nullable String pincode, @Nullable Point at) {
    public static Place of(Destination to) {
        return new Place(to.pincode(), Point.of(to.lat(), to.lng()));
    }
}
