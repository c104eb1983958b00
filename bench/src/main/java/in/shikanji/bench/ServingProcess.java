package in.shikanji.bench;

import in.shikanji.store.zones.Outlet;
import in.shikanji.store.zones.Place;
import in.shikanji.store.zones.Reach;
import in.shikanji.store.zones.ServingIndex;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/** Finds who serves places, and asks every store, in a process of its own; it prints a figure a line: value, unit, name. */
public final class ServingProcess {
    static final int STORES = 1_000;
    static final int ZONES = 20;

    private static final int PLACES = 20_000;
    private static final int BUILDS = 20;

    private ServingProcess() {}

    public static void main(String[] arguments) {
        double seconds = Double.parseDouble(arguments[0]);
        GeneratedZones zones = new GeneratedZones(Long.parseLong(arguments[1]));
        List<Outlet> outlets = zones.stores(STORES, ZONES);
        List<Place> places = zones.places(PLACES, STORES);
        ServingIndex index = build(outlets);
        for (int round = 0; round < 2; round++) {
            Figures found = time(places, seconds, place -> index.find(place).stream());
            Figures asked = time(
                    places,
                    seconds,
                    place -> outlets.stream().map(outlet -> outlet.reach(place)).flatMap(Optional::stream));
            if (round > 0) {
                print("who serves a place", found);
                print("every store asked", asked);
            }
        }
    }

    /** As at each change of a store, of which all but one are as they were. */
    private static ServingIndex build(List<Outlet> outlets) {
        double[] took = new double[BUILDS];
        ServingIndex index = ServingIndex.of(outlets);
        for (int build = 0; build < BUILDS; build++) {
            long begun = System.nanoTime();
            index = ServingIndex.of(outlets);
            took[build] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(took, BUILDS / 2, BUILDS);
        print(took[BUILDS * 3 / 4], "ms", "index built anew, warm");
        return index;
    }

    /** @param answers how many stores there were for each place */
    private record Figures(Histogram nanos, double answers) {}

    /** With what a store must deliver at all, and the order of ranks and distances, as the program does it. */
    private static Figures time(List<Place> places, double seconds, Function<Place, Stream<Reach>> find) {
        Histogram nanos = new Histogram(3);
        long answers = 0;
        long end = System.nanoTime() + (long) (seconds * 1e9);
        while (System.nanoTime() - end < 0) {
            for (Place place : places) {
                long begun = System.nanoTime();
                answers += find.apply(place)
                        .filter(Reach::delivers)
                        .sorted(Reach.RATHER)
                        .toList()
                        .size();
                nanos.recordValue(System.nanoTime() - begun);
                if (begun - end > 0) {
                    break;
                }
            }
        }
        return new Figures(nanos, (double) answers / nanos.getTotalCount());
    }

    private static void print(String name, Figures figures) {
        print(figures.answers(), "stores", name + ", answers");
        print(figures.nanos().getValueAtPercentile(50) / 1e3, "µs", name + ", p50");
        print(figures.nanos().getValueAtPercentile(99) / 1e3, "µs", name + ", p99");
        print(figures.nanos().getMaxValue() / 1e3, "µs", name + ", longest");
    }

    private static void print(double value, String unit, String name) {
        System.out.println(value + "\t" + unit + "\t" + name);
    }
}
