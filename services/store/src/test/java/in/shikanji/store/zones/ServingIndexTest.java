package in.shikanji.store.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/** The index against a scan of all zones of all stores, which works out for itself what is inside, in whole steps of a grid. */
@Tag("once")
class ServingIndexTest {
    /** Degrees of a step: a binary fraction, so that what is on a line on the grid is on it in degrees. */
    private static final double STEP = 1.0 / 128;

    private static final int EDGE = 12;
    private static final Fees FEES = new Fees(List.of(new Fees.Rule(null, null, 1L)), null);

    /** Somewhere on the globe where the grid begins: at home, at the equator, at its back, near a pole. */
    private static final List<Point> CORNERS =
            List.of(new Point(12, 77), new Point(0, 0), new Point(-1, 179.9375), new Point(89.90625, -180));

    record Grid(int x, int y) {
        Point from(Point corner) {
            double lng = corner.lng() + x * STEP;
            return new Point(corner.lat() + y * STEP, lng > 180 ? lng - 360 : lng);
        }
    }

    /** A drawn area is a triangle: easy to judge, and any polygon is made of some. */
    record Drawn(int rank, boolean active, Set<String> pincodes, int metres, List<Grid> triangle) {}

    record Shop(@Nullable Grid at, List<Drawn> zones) {}

    record Asked(@Nullable String pincode, @Nullable Grid at) {}

    record Case(Point corner, List<Shop> shops, List<Asked> asked) {}

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.of(CORNERS),
                        shops().list().ofMaxSize(12),
                        asked().list().ofMinSize(1).ofMaxSize(20))
                .as(Case::new);
    }

    private static Arbitrary<Grid> grid() {
        Arbitrary<Integer> steps = Arbitraries.integers().between(0, EDGE);
        return Combinators.combine(steps, steps).as(Grid::new);
    }

    private static Arbitrary<String> pincodes() {
        return Arbitraries.of("560001", "560002", "560003", "560004");
    }

    private static Arbitrary<Shop> shops() {
        Arbitrary<Drawn> zones = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, true, true, false),
                        pincodes().set().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.integers().between(100, 9_000),
                        grid().list().ofSize(3))
                .as(Drawn::new);
        return Combinators.combine(grid().injectNull(0.2), zones.list().ofMaxSize(6))
                .as(Shop::new);
    }

    private static Arbitrary<Asked> asked() {
        return Combinators.combine(pincodes().injectNull(0.3), grid().injectNull(0.2))
                .as(Asked::new);
    }

    @Property(tries = 2000)
    void findsWhatAScanFinds(@ForAll("cases") Case given) {
        List<Outlet> outlets = new ArrayList<>();
        for (int shop = 0; shop < given.shops().size(); shop++) {
            outlets.add(outlet(given, shop));
        }
        ServingIndex index = ServingIndex.of(outlets);
        for (Asked asked : given.asked()) {
            Place place = new Place(
                    asked.pincode(), asked.at() == null ? null : asked.at().from(given.corner()));
            Set<String> expected = new HashSet<>();
            for (int shop = 0; shop < given.shops().size(); shop++) {
                scan(given, shop, asked).ifPresent(expected::add);
            }

            List<Reach> found = index.find(place);

            assertThat(found.stream().map(ServingIndexTest::text)).containsExactlyInAnyOrderElementsOf(expected);
            // Who is asked alone says the same.
            assertThat(outlets.stream()
                            .map(outlet -> outlet.reach(place))
                            .flatMap(Optional::stream)
                            .map(ServingIndexTest::text))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String text(Reach reach) {
        return reach.storeId() + " " + reach.zone().id() + " " + reach.metres();
    }

    private static Outlet outlet(Case given, int shop) {
        Shop one = given.shops().get(shop);
        List<Zone> zones = new ArrayList<>();
        for (int number = 0; number < one.zones().size(); number++) {
            Drawn drawn = one.zones().get(number);
            Area area = switch (number % 3) {
                case 0 -> new Area.Pincodes(drawn.pincodes());
                case 1 -> new Area.Radius(drawn.metres(), middle(given, drawn));
                default -> triangle(given, drawn).orElse(new Area.Pincodes(Set.of()));
            };
            zones.add(new Zone(id(number), "A zone", drawn.rank(), area, null, null, FEES, drawn.active(), 1));
        }
        return new Outlet("store_" + shop, one.at() == null ? null : one.at().from(given.corner()), zones);
    }

    /** Backwards, so that the order of ids is not that of making. */
    private static String id(int number) {
        return "zone_" + (9 - number);
    }

    /** Some are around a point of their own. */
    private static @Nullable Point middle(Case given, Drawn drawn) {
        return drawn.metres() % 2 == 0 ? null : drawn.triangle().getFirst().from(given.corner());
    }

    /** Empty where it is a line, or too narrow near the pole, or goes over the back of the globe, which nobody may draw. */
    private static Optional<Area> triangle(Case given, Drawn drawn) {
        List<Point> points =
                drawn.triangle().stream().map(grid -> grid.from(given.corner())).toList();
        boolean back = points.stream().anyMatch(point -> point.lng() < -90)
                && points.stream().anyMatch(point -> point.lng() > 90);
        if (back
                || given.corner().lat() > 89
                || turn(
                                drawn.triangle().get(0),
                                drawn.triangle().get(1),
                                drawn.triangle().get(2))
                        == 0) {
            return Optional.empty();
        }
        StringBuilder ring = new StringBuilder();
        for (int corner = 0; corner <= 3; corner++) {
            Point point = points.get(corner % 3);
            ring.append(corner == 0 ? "" : ",").append("[%s,%s]".formatted(point.lng(), point.lat()));
        }
        return Optional.of(AreasTest.shape("{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}"));
    }

    private static Optional<String> scan(Case given, int shop, Asked asked) {
        Shop one = given.shops().get(shop);
        Point at = asked.at() == null ? null : asked.at().from(given.corner());
        Point from = one.at() == null ? null : one.at().from(given.corner());
        String zone = null;
        int best = Integer.MAX_VALUE;
        for (int number = 0; number < one.zones().size(); number++) {
            Drawn drawn = one.zones().get(number);
            if (drawn.active()
                    && isInside(given, drawn, number, asked, at, from)
                    && Comparator.<Integer>naturalOrder().compare(drawn.rank(), best) <= 0) {
                // A later one has the lower id.
                best = drawn.rank();
                zone = id(number);
            }
        }
        Integer metres = at == null || from == null ? null : Integer.valueOf(from.metresTo(at));
        return Optional.ofNullable(zone).map(found -> "store_" + shop + " " + found + " " + metres);
    }

    private static boolean isInside(
            Case given, Drawn drawn, int number, Asked asked, @Nullable Point at, @Nullable Point from) {
        if (number % 3 == 0) {
            return asked.pincode() != null && drawn.pincodes().contains(asked.pincode());
        }
        if (at == null || asked.at() == null) {
            return false;
        }
        if (number % 3 == 1) {
            Point own = middle(given, drawn);
            Point middle = own == null ? from : own;
            return middle != null && middle.metresTo(at) <= drawn.metres();
        }
        if (triangle(given, drawn).isEmpty()) {
            return false;
        }
        List<Grid> corners = drawn.triangle();
        long first = turn(corners.get(0), corners.get(1), asked.at());
        long second = turn(corners.get(1), corners.get(2), asked.at());
        long third = turn(corners.get(2), corners.get(0), asked.at());
        return (first >= 0 && second >= 0 && third >= 0) || (first <= 0 && second <= 0 && third <= 0);
    }

    /** Positive to the left of the way from one to the other, 0 on it. */
    private static long turn(Grid from, Grid to, Grid asked) {
        return (long) (to.x() - from.x()) * (asked.y() - from.y())
                - (long) (to.y() - from.y()) * (asked.x() - from.x());
    }
}
