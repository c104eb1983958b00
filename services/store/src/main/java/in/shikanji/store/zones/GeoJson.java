package in.shikanji.store.zones;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import tools.jackson.databind.JsonNode;

/**
 * Polygons as maps draw them (RFC 7946): longitude before latitude, the last point of a ring its first again, holes after the
 * outer ring. What is read may be wrapped in a Feature.
 */
public final class GeoJson {
    public static final int MOST_POINTS = 1_000;

    private static final int MOST_KILOMETRES = 200;
    private static final int LEAST_METRES = 10;
    private static final int LEAST_OF_RING = 4;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private GeoJson() {}

    /** What came of reading. */
    public sealed interface Result {
        record Read(Geometry shape) implements Result {}

        /** @param why for people */
        record Wrong(String why) implements Result {}
    }

    /** Leaves the reading, wherever it is. */
    private static final class WrongException extends RuntimeException {
        private final String why;

        WrongException(String why) {
            super(why, null, false, false);
            this.why = why;
        }
    }

    public static Result read(JsonNode json) {
        try {
            JsonNode drawn = json.path("type").asString("").equals("Feature") ? json.path("geometry") : json;
            Geometry shape = switch (drawn.path("type").asString("")) {
                case "Polygon" -> polygon(drawn.path("coordinates"));
                case "MultiPolygon" ->
                    FACTORY.createMultiPolygon(list(drawn.path("coordinates")).stream()
                            .map(GeoJson::polygon)
                            .toArray(Polygon[]::new));
                default ->
                    throw new WrongException(
                            "This takes GeoJSON: a Polygon, a MultiPolygon, or a Feature with one of them.");
            };
            check(shape);
            return new Result.Read(shape);
        } catch (WrongException wrong) {
            return new Result.Wrong(wrong.why);
        }
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> read = list(rings).stream().map(GeoJson::ring).toList();
        return FACTORY.createPolygon(
                read.getFirst(), read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode points) {
        List<JsonNode> positions = list(points);
        Coordinate[] read = positions.stream().map(GeoJson::point).toArray(Coordinate[]::new);
        if (!read[0].equals2D(read[read.length - 1])) {
            throw new WrongException("A ring ends where it begins: repeat its first point as the last.");
        }
        if (read.length < LEAST_OF_RING) {
            throw new WrongException("A ring has at least three points, and the first again at its end.");
        }
        return FACTORY.createLinearRing(read);
    }

    /** A third number is a height, which nothing here goes by. */
    private static Coordinate point(JsonNode position) {
        List<JsonNode> numbers = list(position);
        if (numbers.size() < 2 || !numbers.get(0).isNumber() || !numbers.get(1).isNumber()) {
            throw new WrongException("A point is two numbers, the longitude first.");
        }
        double lng = numbers.get(0).doubleValue();
        double lat = numbers.get(1).doubleValue();
        if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90)) {
            throw new WrongException("There is no such point: " + at(lng, lat) + ". The longitude comes first.");
        }
        return new Coordinate(lng, lat);
    }

    private static List<JsonNode> list(JsonNode array) {
        if (!array.isArray() || array.isEmpty()) {
            throw new WrongException("This is no GeoJSON: where a list of coordinates belongs, there is none.");
        }
        if (array.size() > MOST_POINTS) {
            throw tooManyPoints();
        }
        return List.copyOf(array.values());
    }

    private static void check(Geometry shape) {
        if (shape.getNumPoints() > MOST_POINTS) {
            throw tooManyPoints();
        }
        Envelope box = shape.getEnvelopeInternal();
        Point corner = new Point(box.getMinY(), box.getMinX());
        double middle = (box.getMinY() + box.getMaxY()) / 2;
        int wide = new Point(middle, box.getMinX()).metresTo(new Point(middle, box.getMaxX()));
        int high = corner.metresTo(new Point(box.getMaxY(), box.getMinX()));
        // Wider than half the globe, its sides are nearer to each other round the back.
        if (box.getWidth() > 180 || Math.max(wide, high) > MOST_KILOMETRES * 1_000) {
            throw new WrongException("This is larger than " + MOST_KILOMETRES + " km. Nobody rides so far.");
        }
        TopologyValidationError error = new IsValidOp(shape).getValidationError();
        if (error != null) {
            throw new WrongException(words(error));
        }
        if (Math.min(wide, high) < LEAST_METRES) {
            throw new WrongException("This is smaller than a house. Draw a larger area.");
        }
    }

    private static WrongException tooManyPoints() {
        return new WrongException("This has more than %,d points. Draw it with fewer.".formatted(MOST_POINTS));
    }

    private static String words(TopologyValidationError error) {
        String where = " near "
                + at(error.getCoordinate().getX(), error.getCoordinate().getY()) + ".";
        return switch (error.getErrorType()) {
            case TopologyValidationError.SELF_INTERSECTION, TopologyValidationError.RING_SELF_INTERSECTION ->
                "The line meets itself" + where + " Draw it without crossings.";
            case TopologyValidationError.HOLE_OUTSIDE_SHELL -> "A hole lies outside of its area" + where;
            case TopologyValidationError.NESTED_HOLES -> "A hole lies within another" + where;
            case TopologyValidationError.NESTED_SHELLS -> "An area lies within another" + where;
            case TopologyValidationError.DISCONNECTED_INTERIOR -> "Holes cut the area in two" + where;
            default -> "This is no area" + where;
        };
    }

    /** As near as anybody can draw: a tenth of a metre. */
    private static String at(double lng, double lat) {
        return rounded(lng) + ", " + rounded(lat);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }

    /** As it is written, ready to be JSON. */
    static Map<String, Object> of(Geometry shape) {
        List<Object> polygons = IntStream.range(0, shape.getNumGeometries())
                .mapToObj(number -> rings((Polygon) shape.getGeometryN(number)))
                .toList();
        boolean one = shape instanceof Polygon;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", one ? "Polygon" : "MultiPolygon");
        json.put("coordinates", one ? polygons.getFirst() : polygons);
        return json;
    }

    private static Object rings(Polygon polygon) {
        List<Object> rings = new ArrayList<>();
        rings.add(points(polygon.getExteriorRing()));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            rings.add(points(polygon.getInteriorRingN(hole)));
        }
        return rings;
    }

    private static Object points(LinearRing ring) {
        return List.of(ring.getCoordinates()).stream()
                .map(point -> List.of(point.getX(), point.getY()))
                .toList();
    }
}
