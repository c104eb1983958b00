package in.shikanji.store.zones;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An area as it is kept, and as the API shows it. */
public final class AreaJson {
    public static final String PINCODES = "pincodes";
    public static final String RADIUS = "radius";
    public static final String POLYGON = "polygon";

    private AreaJson() {}

    /** Its kind, with the fields of that kind alone. */
    public static Map<String, @Nullable Object> of(Area area) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        switch (area) {
            case Area.Pincodes pincodes -> {
                json.put("type", PINCODES);
                json.put("pincodes", pincodes.list());
            }
            case Area.Radius radius -> {
                json.put("type", RADIUS);
                json.put("radiusMetres", radius.metres());
                json.put("centre", radius.centre());
            }
            case Area.Shape shape -> {
                json.put("type", POLYGON);
                json.put("polygon", GeoJson.of(shape.shape()));
            }
        }
        return json;
    }

    /** Reads what {@link #of} wrote. */
    public static Area read(JsonNode json) {
        return switch (json.path("type").asString()) {
            case PINCODES -> {
                Set<String> codes = new HashSet<>();
                json.path("pincodes").values().forEach(code -> codes.add(code.asString()));
                yield new Area.Pincodes(codes);
            }
            case RADIUS -> {
                JsonNode centre = json.path("centre");
                yield new Area.Radius(
                        json.path("radiusMetres").asInt(),
                        centre.isObject()
                                ? new Point(
                                        centre.path("lat").asDouble(),
                                        centre.path("lng").asDouble())
                                : null);
            }
            case POLYGON ->
                switch (GeoJson.read(json.path("polygon"))) {
                    case GeoJson.Result.Read(var shape) -> new Area.Shape(shape);
                    case GeoJson.Result.Wrong(String why) -> throw new IllegalStateException(why);
                };
            default -> throw new IllegalStateException("no area: " + json);
        };
    }
}
