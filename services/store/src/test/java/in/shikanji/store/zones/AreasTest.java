package in.shikanji.store.zones;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is inside of an area; who is on the line is. */
class AreasTest {
    private static final String SQUARE = "[[77,12],[78,12],[78,13],[77,13],[77,12]]";
    private static final String HOLE = "[[77.25,12.25],[77.75,12.25],[77.75,12.75],[77.25,12.75],[77.25,12.25]]";
    private static final String ISLAND = "[[77.5,12.4],[77.6,12.6],[77.4,12.6],[77.5,12.4]]";

    /** One degree of the equator, or of any meridian. */
    private static final int DEGREE = 111_195;

    private static final Map<String, Area> AREAS = Map.of(
            "pins",
            new Area.Pincodes(Set.of("560001", "560002")),
            "round",
            new Area.Radius(DEGREE, null),
            "round elsewhere",
            new Area.Radius(DEGREE, new Point(10, 70)),
            "square",
            shape("{\"type\":\"Polygon\",\"coordinates\":[" + SQUARE + "]}"),
            "ring",
            shape("{\"type\":\"Polygon\",\"coordinates\":[" + SQUARE + "," + HOLE + "]}"),
            "ring with an island",
            shape("{\"type\":\"MultiPolygon\",\"coordinates\":[[" + SQUARE + "," + HOLE + "],[" + ISLAND + "]]}"));

    static Area shape(String json) {
        return new Area.Shape(
                ((GeoJson.Result.Read) GeoJson.read(Json.tree(json.getBytes(StandardCharsets.UTF_8)))).shape());
    }

    private static Area area(String name) {
        return Objects.requireNonNull(AREAS.get(name));
    }

    @ParameterizedTest(name = "{0}: {1} at {2}, {3} is inside: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            pins                | 560001 | -         | -         | true
            pins                | 560001 | 0         | 0         | true
            pins                | 560003 | 12.5      | 77.5      | false
            pins                | -      | 12.5      | 77.5      | false
            round               | -      | 0         | 0         | true
            round               | -      | 0         | 1         | true
            round               | -      | 0         | -1        | true
            round               | -      | 1         | 0         | true
            round               | -      | 0         | 1.00001   | false
            round               | -      | 0.7071    | 0.7071    | true
            round               | -      | 0.7072    | 0.7072    | false
            round               | 560001 | -         | -         | false
            round elsewhere     | -      | 0         | 0         | false
            round elsewhere     | -      | 11        | 70        | true
            square              | -      | 12.5      | 77.5      | true
            square              | -      | 12        | 77        | true
            square              | -      | 12        | 77.5      | true
            square              | -      | 12.5      | 78        | true
            square              | -      | 12.5      | 78.0000001| false
            square              | -      | 11.9999999| 77.5      | false
            square              | 560001 | -         | -         | false
            ring                | -      | 12.1      | 77.1      | true
            ring                | -      | 12.5      | 77.5      | false
            ring                | -      | 12.25     | 77.5      | true
            ring                | -      | 12.25     | 77.25     | true
            ring                | -      | 12.2500001| 77.5      | false
            ring with an island | -      | 12.5      | 77.5      | true
            ring with an island | -      | 12.4      | 77.5      | true
            ring with an island | -      | 12.45     | 77.3      | false
            ring with an island | -      | 12.9      | 77.9      | true
            """)
    void coversWhatIsInside(
            String area, @Nullable String pincode, @Nullable Double lat, @Nullable Double lng, boolean inside) {
        Place place = new Place(pincode, Point.of(lat, lng));

        assertThat(area(area).covers(new Point(0, 0), place)).isEqualTo(inside);
    }

    @Test
    void aRadiusWithoutAMiddleIsNowhere() {
        assertThat(area("round").covers(null, new Place(null, new Point(0, 0)))).isFalse();
        assertThat(area("round").boxes(null)).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1} to {2}, {3} is {4} m")
    @CsvSource({
        "12.9716, 77.5946, 12.9279, 77.6271, 6001",
        "28.6139, 77.2090, 19.0760, 72.8777, 1148096",
        "0, 0, 0, 1, 111195",
        "0, 179.5, 0, -179.5, 111195",
        "89.5, 0, 89.5, 180, 111195",
        "12.9716, 77.5946, 12.9716, 77.5946, 0"
    })
    void distancesAreThoseOfTheGlobe(double lat, double lng, double otherLat, double otherLng, int metres) {
        int found = new Point(lat, lng).metresTo(new Point(otherLat, otherLng));

        assertThat(found).isEqualTo(metres);
        assertThat(new Point(otherLat, otherLng).metresTo(new Point(lat, lng))).isEqualTo(found);
    }

    @Test
    void areasAreKeptAsTheyWere() {
        AREAS.values()
                .forEach(area -> assertThat(AreaJson.read(Json.treeOf(AreaJson.of(area))))
                        .isEqualTo(area));
    }
}
