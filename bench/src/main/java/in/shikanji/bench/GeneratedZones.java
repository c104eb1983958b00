package in.shikanji.bench;

import in.shikanji.platform.Json;
import in.shikanji.store.zones.Area;
import in.shikanji.store.zones.Fees;
import in.shikanji.store.zones.GeoJson;
import in.shikanji.store.zones.Outlet;
import in.shikanji.store.zones.Place;
import in.shikanji.store.zones.Point;
import in.shikanji.store.zones.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A chain that delivers in towns all over India, the same for the same seed: forty stores a town, all of whose zones overlap.
 * Half the zones are lists of PIN codes, a quarter circles, a quarter drawn with 8 to 60 points.
 */
final class GeneratedZones {
    private static final int STORES_OF_TOWN = 40;
    private static final int PINCODES_OF_TOWN = 100;
    private static final int PINCODES_OF_ZONE = 6;
    private static final int TOWNS_OF_ROW = 5;
    private static final double TOWN_DEGREES = 0.15;
    private static final double METRES_OF_DEGREE = 111_195;

    private final SplittableRandom random;

    GeneratedZones(long seed) {
        this.random = new SplittableRandom(seed);
    }

    List<Outlet> stores(int stores, int zones) {
        return IntStream.range(0, stores).mapToObj(store -> store(store, zones)).toList();
    }

    /** Within a town, or a little outside; a third without a PIN code, a third without a point. */
    List<Place> places(int places, int stores) {
        return IntStream.range(0, places)
                .mapToObj(number -> {
                    int town = random.nextInt(stores / STORES_OF_TOWN);
                    return new Place(
                            number % 3 == 0 ? null : pincode(town),
                            number % 3 == 1 ? null : near(town(town), 1.3 * TOWN_DEGREES));
                })
                .toList();
    }

    private Outlet store(int store, int zones) {
        int town = store / STORES_OF_TOWN;
        Point at = near(town(town), TOWN_DEGREES);
        List<Zone> all = new ArrayList<>();
        for (int number = 0; number < zones; number++) {
            all.add(new Zone(
                    "zone_%05d_%02d".formatted(store, number),
                    "Zone " + number,
                    random.nextInt(10),
                    area(town, at, number),
                    null,
                    null,
                    fees(),
                    true,
                    1));
        }
        return new Outlet("store_%05d".formatted(store), at, all);
    }

    private Area area(int town, Point at, int number) {
        return switch (number % 4) {
            case 0, 1 ->
                new Area.Pincodes(IntStream.range(0, PINCODES_OF_ZONE)
                        .mapToObj(_ -> pincode(town))
                        .collect(Collectors.toSet()));
            case 2 -> new Area.Radius(random.nextInt(1_000, 10_000), null);
            default -> drawn(at);
        };
    }

    private Fees fees() {
        return new Fees(
                List.of(
                        new Fees.Rule(null, random.nextInt(2_000, 5_000), 2_000L),
                        new Fees.Rule(10_000L, null, null),
                        new Fees.Rule(null, null, 6_000L)),
                29_900L);
    }

    /** Round about the store, in and out like a district, without crossings. */
    private Area drawn(Point at) {
        int points = random.nextInt(8, 61);
        double kilometres = random.nextDouble(1, 6);
        List<List<Double>> ring = new ArrayList<>();
        for (int point = 0; point < points; point++) {
            double angle = 2 * Math.PI * point / points;
            double degrees = kilometres * random.nextDouble(0.6, 1) * 1_000 / METRES_OF_DEGREE;
            ring.add(List.of(at.lng() + degrees * Math.cos(angle), at.lat() + degrees * Math.sin(angle)));
        }
        ring.add(ring.getFirst());
        return switch (GeoJson.read(Json.treeOf(Map.of("type", "Polygon", "coordinates", List.of(ring))))) {
            case GeoJson.Result.Read(var shape) -> new Area.Shape(shape);
            case GeoJson.Result.Wrong(String why) -> throw new IllegalStateException(why);
        };
    }

    private static Point town(int town) {
        int row = town / TOWNS_OF_ROW;
        return new Point(9 + town % TOWNS_OF_ROW * 4, 73 + row * 2.5);
    }

    private String pincode(int town) {
        return Integer.toString(300_000 + town * PINCODES_OF_TOWN + random.nextInt(PINCODES_OF_TOWN));
    }

    private Point near(Point middle, double degrees) {
        return new Point(
                middle.lat() + random.nextDouble(-degrees, degrees),
                middle.lng() + random.nextDouble(-degrees, degrees));
    }
}
