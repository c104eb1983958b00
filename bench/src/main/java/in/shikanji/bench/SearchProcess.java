package in.shikanji.bench;

import in.shikanji.bench.GeneratedMenu.Item;
import in.shikanji.bench.Query.Kind;
import in.shikanji.inventory.search.MenuSearch;
import in.shikanji.inventory.search.MenuSearch.Entry;
import in.shikanji.inventory.search.MenuSearch.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** Searches a generated menu, and scans it, in a process of its own; it prints a figure a line: value, unit, name. */
public final class SearchProcess {
    private static final int SMALL = 12;
    private static final int SIZE = 5_000;
    private static final int BUILDS = 20;
    private static final int QUERIES = 2_000;
    private static final int TOP = 3;

    private final List<Item> items;
    private final double seconds;
    private final long seed;

    /** @param answers how many products there were for each query */
    private record Timed(Histogram nanos, double answers) {}

    private SearchProcess(double seconds, long seed) {
        this.items = GeneratedMenu.of(SIZE, seed);
        this.seconds = seconds;
        this.seed = seed;
    }

    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[1]);
        List<Entry> few = entries(GeneratedMenu.of(SMALL, seed));
        long begun = System.nanoTime();
        MenuSearch first = MenuSearch.of(few);
        print((System.nanoTime() - begun) / 1e6, "ms", "first menu of the process, " + SMALL + " products, prepared");
        begun = System.nanoTime();
        first.find("shikanjee");
        print((System.nanoTime() - begun) / 1e6, "ms", "first search of the process");
        new SearchProcess(Double.parseDouble(arguments[0]), seed).measure();
    }

    private void measure() {
        MenuSearch search = build();
        List<String> scanned = items.stream().map(SearchProcess::haystack).toList();
        for (int round = 0; round < 2; round++) {
            for (Kind kind : Kind.values()) {
                List<Query> queries = queries(kind);
                Timed searched = time(queries, seconds, search::find);
                Timed scans = time(queries, seconds, words -> scan(scanned, words));
                if (round > 0) {
                    print("search for " + kind.words, searched);
                    print("scan for " + kind.words, scans);
                    if (kind.isAboutOne()) {
                        print(
                                share(queries, search::find),
                                "%",
                                "search for " + kind.words + ", among the first three");
                        print(
                                share(queries, words -> scan(scanned, words)),
                                "%",
                                "scan for " + kind.words + ", among the first three");
                    }
                }
            }
        }
    }

    private MenuSearch build() {
        List<Entry> entries = entries(items);
        double[] took = new double[BUILDS];
        MenuSearch search = MenuSearch.of(entries);
        for (int build = 0; build < BUILDS; build++) {
            long begun = System.nanoTime();
            search = MenuSearch.of(entries);
            took[build] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(took, BUILDS / 2, BUILDS);
        print(took[BUILDS * 3 / 4], "ms", "%,d products prepared, warm".formatted(SIZE));
        return search;
    }

    private List<Query> queries(Kind kind) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.ints(QUERIES, 0, items.size())
                .mapToObj(item -> kind.about(items.get(item), random))
                .toList();
    }

    private static Timed time(List<Query> queries, double seconds, Function<String, List<String>> find) {
        Histogram nanos = new Histogram(3);
        long answers = 0;
        long end = System.nanoTime() + (long) (seconds * 1e9);
        while (System.nanoTime() - end < 0) {
            for (Query query : queries) {
                long begun = System.nanoTime();
                answers += find.apply(query.words()).size();
                nanos.recordValue(System.nanoTime() - begun);
                if (begun - end > 0) {
                    break;
                }
            }
        }
        return new Timed(nanos, (double) answers / nanos.getTotalCount());
    }

    private static double share(List<Query> queries, Function<String, List<String>> find) {
        return 100.0
                * queries.stream()
                        .filter(query ->
                                find.apply(query.words()).stream().limit(TOP).anyMatch(query.wanted()::equals))
                        .count()
                / queries.size();
    }

    /** What the search does without an index, and without knowing anything of words. */
    private List<String> scan(List<String> haystacks, String words) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).split("\\s+"));
        return IntStream.range(0, haystacks.size())
                .filter(item -> wanted.stream().allMatch(haystacks.get(item)::contains))
                .mapToObj(item -> items.get(item).entry().id())
                .toList();
    }

    private static String haystack(Item item) {
        return item.entry().texts().stream()
                .map(Text::words)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static List<Entry> entries(List<Item> items) {
        return items.stream().map(Item::entry).toList();
    }

    private static void print(String name, Timed timed) {
        Histogram nanos = timed.nanos();
        print(timed.answers(), "products", name + ", answers");
        print(nanos.getValueAtPercentile(50) / 1e3, "µs", name + ", p50");
        print(nanos.getValueAtPercentile(99) / 1e3, "µs", name + ", p99");
        print(nanos.getMaxValue() / 1e3, "µs", name + ", longest");
    }

    private static void print(double value, String unit, String name) {
        System.out.println(value + "\t" + unit + "\t" + name);
    }
}
