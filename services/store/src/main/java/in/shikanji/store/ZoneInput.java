package in.shikanji.store;

import in.shikanji.platform.http.Input;
import in.shikanji.store.zones.Area;
import in.shikanji.store.zones.AreaJson;
import in.shikanji.store.zones.Fees;
import in.shikanji.store.zones.GeoJson;
import in.shikanji.store.zones.Point;
import in.shikanji.store.zones.Zone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads a delivery zone as staff send it. */
final class ZoneInput {
    private static final int MOST_RANK = 1_000;
    private static final int MOST_PINCODES = 1_000;
    private static final int MOST_RULES = 20;
    private static final int LEAST_METRES = 100;
    private static final int MOST_METRES = 100_000;

    private static final Map<String, BiFunction<Input, Store, Area>> AREAS = Map.of(
            AreaJson.PINCODES, (input, _) -> pincodes(input),
            AreaJson.RADIUS, ZoneInput::radius,
            AreaJson.POLYGON, ZoneInput::polygon);

    private ZoneInput() {}

    /** @param store whose zone it is */
    static Zone zone(Input input, Store store, String id, long version) {
        Input area = input.object("area");
        return new Zone(
                id,
                input.text("name", 1, 60),
                input.optionalInteger("rank", 0, MOST_RANK).orElse(0L).intValue(),
                area.choice("type", AREAS).apply(area, store),
                paise(input, "minOrderPaise", 0),
                input.optionalInteger("rideMinutes", 0, StoreInput.MOST_MINUTES)
                        .map(Long::intValue)
                        .orElse(null),
                new Fees(rules(input), paise(input, "freeAbovePaise", 0)),
                input.optionalFlag("active").orElse(true),
                version);
    }

    /** A store stays on the map as long as a zone is drawn around it. */
    static void checkLocation(Input input, Store before, Profile after) {
        boolean needed = before.zones().stream().map(Zone::area).anyMatch(area -> switch (area) {
            case Area.Pincodes _ -> false;
            case Area.Radius radius -> radius.centre() == null;
            case Area.Shape _ -> true;
        });
        if (needed && Point.of(after.address().lat(), after.address().lng()) == null) {
            input.error(
                    "location",
                    "location_needed_by_zones",
                    "Delivery zones go by where this store is. Change them first.");
        }
    }

    private static Area pincodes(Input area) {
        List<String> codes = area.texts("pincodes", MOST_PINCODES, 10);
        List<String> wrong = codes.stream()
                .filter(code -> !StoreInput.PINCODE.matcher(code).matches())
                .toList();
        if (!wrong.isEmpty()) {
            area.error(
                    "pincodes",
                    "invalid_pincode",
                    "A PIN code has six digits and does not begin with 0. Look at " + wrong.getFirst() + ".");
        } else if (codes.isEmpty() && area.errors().isEmpty()) {
            area.error("pincodes", "required", "This is required.");
        }
        return new Area.Pincodes(Set.copyOf(codes));
    }

    private static Area radius(Input area, Store store) {
        int metres = (int) area.integer("radiusMetres", LEAST_METRES, MOST_METRES);
        Optional<Point> centre = area.optionalObject("centre")
                .map(point -> new Point(StoreInput.degrees(point, "lat", 90), StoreInput.degrees(point, "lng", 180)));
        if (!area.isGiven("centre")) {
            requireLocation(area, "centre", store);
        }
        return new Area.Radius(metres, centre.orElse(null));
    }

    private static Area polygon(Input area, Store store) {
        requireLocation(area, "polygon", store);
        return area.optionalTree("polygon")
                .<Area>flatMap(json -> switch (GeoJson.read(json)) {
                    case GeoJson.Result.Read(var shape) -> Optional.of(new Area.Shape(shape));
                    case GeoJson.Result.Wrong(String why) -> {
                        area.error("polygon", "invalid_polygon", why);
                        yield Optional.empty();
                    }
                })
                .orElseGet(() -> {
                    if (!area.isGiven("polygon")) {
                        area.error("polygon", "required", "This is required.");
                    }
                    return new Area.Pincodes(Set.of());
                });
    }

    private static void requireLocation(Input area, String field, Store store) {
        if (store.location() == null) {
            area.error(
                    field,
                    "store_location_needed",
                    "This store is not on the map. Give its latitude and longitude first.");
        }
    }

    private static List<Fees.Rule> rules(Input input) {
        List<Fees.Rule> rules = input.list("fees", 1, MOST_RULES, one -> {
            if (!one.has("feePaise")) {
                one.error("feePaise", "required", "Give the fee, or null where nothing is delivered.");
            }
            return new Fees.Rule(
                    paise(one, "belowPaise", 1),
                    one.optionalInteger("withinMetres", 1, MOST_METRES)
                            .map(Long::intValue)
                            .orElse(null),
                    paise(one, "feePaise", 0));
        });
        long unconditional = rules.stream().filter(Fees.Rule::always).count();
        if (!rules.isEmpty() && (unconditional != 1 || !rules.getLast().always())) {
            input.error(
                    "fees",
                    "fee_rules_unclear",
                    "The last of the fees is for all that remain, without a condition; each one before it has one.");
        }
        return rules;
    }

    private static @Nullable Long paise(Input input, String field, long least) {
        return input.optionalInteger(field, least, StoreInput.MOST_PAISE).orElse(null);
    }
}
