package in.shikanji.store.zones;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/**
 * A point on the earth.
 *
 * @param lat degrees north (WGS 84)
 * @param lng degrees east (WGS 84)
 */
public record Point(double lat, double lng) {
    /** The mean radius (IUGG). A sphere is off by half a percent at most, less than a rider's way round a block. */
    private static final double EARTH_METRES = 6_371_008.8;

    /** Null unless both are known. */
    public static @Nullable Point of(@Nullable Double lat, @Nullable Double lng) {
        return lat == null || lng == null ? null : new Point(lat, lng);
    }

    /** The way the crow flies, in whole metres; what is compared is what people are shown. */
    int metresTo(Point other) {
        double ownLat = Math.toRadians(lat);
        double otherLat = Math.toRadians(other.lat);
        double up = Math.sin((otherLat - ownLat) / 2);
        double sideways = Math.sin(Math.toRadians(other.lng - lng) / 2);
        double haversine = up * up + Math.cos(ownLat) * Math.cos(otherLat) * sideways * sideways;
        return (int) Math.round(2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(haversine))));
    }

    /** Boxes in which all is that is no farther away; two where they go round the back of the globe. */
    List<Envelope> boxes(int metres) {
        // One more, since distances are rounded.
        double angle = (metres + 1) / EARTH_METRES;
        double up = Math.toDegrees(angle);
        double south = lat - up;
        double north = lat + up;
        if (south <= -90 || north >= 90) {
            return List.of(new Envelope(-180, 180, south, north));
        }
        double sideways = Math.toDegrees(Math.asin(Math.sin(angle) / Math.cos(Math.toRadians(lat))));
        List<Envelope> boxes = new ArrayList<>();
        boxes.add(new Envelope(lng - sideways, lng + sideways, south, north));
        if (lng - sideways < -180) {
            boxes.add(new Envelope(lng - sideways + 360, 180, south, north));
        }
        if (lng + sideways > 180) {
            boxes.add(new Envelope(-180, lng + sideways - 360, south, north));
        }
        return boxes;
    }
}
