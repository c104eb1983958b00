package in.shikanji.app;

import static in.shikanji.app.ZonesTest.SQUARE;
import static in.shikanji.app.ZonesTest.at;
import static in.shikanji.app.ZonesTest.draft;
import static in.shikanji.app.ZonesTest.pincodes;
import static in.shikanji.app.ZonesTest.polygon;
import static in.shikanji.app.ZonesTest.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Zones that cannot be. */
class ZoneDraftsTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    static List<Arguments> hostile() {
        List<List<Double>> bow = List.of(at(77, 12), at(77.1, 12.1), at(77.1, 12), at(77, 12.1), at(77, 12));
        List<List<Double>> country = List.of(at(70, 10), at(80, 10), at(80, 20), at(70, 10));
        List<List<Double>> speck = List.of(at(77, 12), at(77.00001, 12), at(77.00001, 12.00001), at(77, 12));
        List<List<Double>> beside = List.of(at(78, 12), at(78.01, 12), at(78.01, 12.01), at(78, 12));
        List<List<Double>> circle = new ArrayList<>();
        IntStream.rangeClosed(0, 1000)
                .forEach(number -> circle.add(at(
                        77 + Math.cos(Math.PI * (number % 1000) / 500) / 50,
                        12 + Math.sin(Math.PI * (number % 1000) / 500) / 50)));
        return List.of(
                Arguments.of("name", "", "/name", "required"),
                Arguments.of("name", "x".repeat(61), "/name", "too_long"),
                Arguments.of("rank", -1, "/rank", "out_of_range"),
                Arguments.of("rank", 1.5, "/rank", "wrong_type"),
                Arguments.of("minOrderPaise", -1, "/minOrderPaise", "out_of_range"),
                Arguments.of("rideMinutes", 241, "/rideMinutes", "out_of_range"),
                Arguments.of("freeAbovePaise", "500", "/freeAbovePaise", "wrong_type"),
                Arguments.of("active", "yes", "/active", "wrong_type"),
                Arguments.of("area", null, "/area", "required"),
                Arguments.of("area", "all", "/area", "wrong_type"),
                Arguments.of("area", Map.of("type", "circle"), "/area/type", "unknown_value"),
                Arguments.of("area", pincodes(), "/area/pincodes", "required"),
                Arguments.of("area", pincodes("560001", "056001"), "/area/pincodes", "invalid_pincode"),
                Arguments.of("area", pincodes("56000"), "/area/pincodes", "invalid_pincode"),
                Arguments.of("area", pincodes(560001), "/area/pincodes/0", "wrong_type"),
                Arguments.of(
                        "area", Map.of("type", "radius", "radiusMetres", 99), "/area/radiusMetres", "out_of_range"),
                Arguments.of(
                        "area", Map.of("type", "radius", "radiusMetres", 100001), "/area/radiusMetres", "out_of_range"),
                Arguments.of("area", Map.of("type", "radius"), "/area/radiusMetres", "required"),
                Arguments.of(
                        "area",
                        Map.of("type", "radius", "radiusMetres", 500, "centre", Map.of("lat", 95, "lng", 77)),
                        "/area/centre/lat",
                        "out_of_range"),
                Arguments.of("area", Map.of("type", "polygon"), "/area/polygon", "required"),
                Arguments.of("area", Map.of("type", "polygon", "polygon", "x"), "/area/polygon", "invalid_polygon"),
                Arguments.of(
                        "area",
                        Map.of("type", "polygon", "polygon", Map.of("type", "Point", "coordinates", at(77, 12))),
                        "/area/polygon",
                        "invalid_polygon"),
                Arguments.of("area", polygon(), "/area/polygon", "invalid_polygon"),
                Arguments.of("area", polygon("x"), "/area/polygon", "invalid_polygon"),
                Arguments.of("area", polygon(SQUARE.subList(0, 4)), "/area/polygon", "invalid_polygon"),
                Arguments.of(
                        "area",
                        polygon(List.of(at(77, 12), at(77.1, 12), at(77, 12))),
                        "/area/polygon",
                        "invalid_polygon"),
                Arguments.of("area", polygon(List.of(List.of("77", "12"))), "/area/polygon", "invalid_polygon"),
                Arguments.of("area", polygon(List.of(at(12, 95))), "/area/polygon", "invalid_polygon"),
                Arguments.of("area", polygon(bow), "/area/polygon", "invalid_polygon"),
                Arguments.of("area", polygon(country), "/area/polygon", "invalid_polygon"),
                Arguments.of("area", polygon(speck), "/area/polygon", "invalid_polygon"),
                Arguments.of("area", polygon(SQUARE, beside), "/area/polygon", "invalid_polygon"),
                Arguments.of("area", polygon(circle), "/area/polygon", "invalid_polygon"),
                Arguments.of("fees", List.of(), "/fees", "out_of_range"),
                Arguments.of("fees", null, "/fees", "required"),
                Arguments.of("fees", List.of(Map.of()), "/fees/0/feePaise", "required"),
                Arguments.of("fees", List.of(rule("feePaise", -1)), "/fees/0/feePaise", "out_of_range"),
                Arguments.of("fees", List.of(Map.of("feePaise", 1, "belowPaise", 100)), "/fees", "fee_rules_unclear"),
                Arguments.of("fees", List.of(rule("feePaise", 1), rule("feePaise", 2)), "/fees", "fee_rules_unclear"),
                Arguments.of(
                        "fees",
                        List.of(Map.of("feePaise", 1, "withinMetres", 0), rule("feePaise", 2)),
                        "/fees/0/withinMetres",
                        "out_of_range"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("hostile")
    void whatCannotBeIsRefusedAtItsPlace(String field, @Nullable Object value, String pointer, String code) {
        Map<String, @Nullable Object> draft = new HashMap<>(draft(pincodes("990001")));
        draft.put(field, value);

        Client owner = shikanji.staff("owner");
        String path = "/stores/mg-road/delivery-zones";

        Answer answer = owner.post(path, draft).expect(422);

        assertThat(answer.texts("/errors", "pointer")).contains(pointer);
        assertThat(answer.texts("/errors", "code")).contains(code);
        String zone = owner.get(path).texts("/items", "id").getFirst();
        Answer change = owner.put(path + "/" + zone, rule(field, value)).expect(422);
        assertThat(change.texts("/errors", "pointer")).contains(pointer).doesNotHaveDuplicates();
    }
}
