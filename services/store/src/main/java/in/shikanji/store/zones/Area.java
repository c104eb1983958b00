package in.shikanji.store.zones;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/** What a zone covers. A place whose point is not known is in an area of PIN codes only. Who is on the line is inside. */
public sealed interface Area {
    /** @param store where the store is, null if nobody put it on the map */
    boolean covers(@Nullable Point store, Place place);

    /** Boxes outside of which it covers no point; none if it goes by PIN codes, or has no middle. */
    List<Envelope> boxes(@Nullable Point store);

    /** By the post's own list. */
    record Pincodes(Set<String> codes) implements Area {
        public Pincodes {
            codes = Set.copyOf(codes);
        }

        /** In their order. */
        public List<String> list() {
            return List.copyOf(new TreeSet<>(codes));
        }

        @Override
        public boolean covers(@Nullable Point store, Place place) {
            return place.pincode() != null && codes.contains(place.pincode());
        }

        @Override
        public List<Envelope> boxes(@Nullable Point store) {
            return List.of();
        }
    }

    /**
     * All that is no farther away.
     *
     * @param centre null where it is the store
     */
    record Radius(int metres, @Nullable Point centre) implements Area {
        @Override
        public boolean covers(@Nullable Point store, Place place) {
            Point middle = middle(store);
            return middle != null && place.at() != null && middle.metresTo(place.at()) <= metres;
        }

        @Override
        public List<Envelope> boxes(@Nullable Point store) {
            Point middle = middle(store);
            return middle == null ? List.of() : middle.boxes(metres);
        }

        private @Nullable Point middle(@Nullable Point store) {
            return centre == null ? store : centre;
        }
    }

    /**
     * What lies within lines that are straight on a plain map of longitude and latitude. The edge of a hole belongs to it, too.
     *
     * @param shape a valid polygon or several, as {@link GeoJson} read it; never changed
     */
    record Shape(Geometry shape) implements Area {
        @Override
        public boolean covers(@Nullable Point store, Place place) {
            return place.at() != null
                    && SimplePointInAreaLocator.locate(
                                    new Coordinate(place.at().lng(), place.at().lat()), shape)
                            != Location.EXTERIOR;
        }

        @Override
        public List<Envelope> boxes(@Nullable Point store) {
            return List.of(shape.getEnvelopeInternal());
        }
    }
}
