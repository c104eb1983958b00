package in.shikanji.bench;

import in.shikanji.bench.house.House;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked for on the command line.
 *
 * @param measurements to take, in their order
 * @param seconds how long each load runs
 * @param poisson whether open loops are random instead of even
 * @param programOptions more options of the program, such as another database
 * @param house how full the full house is
 * @param data a house that was generated before
 * @param candidates builds to compare, and nothing else then
 * @param rounds of each that is compared
 */
record Settings(
        List<Measurement> measurements,
        double seconds,
        boolean poisson,
        List<String> programOptions,
        HouseSize house,
        Optional<Path> data,
        List<Compare.Candidate> candidates,
        int rounds) {
    static final String USAGE = """
            bench [names…] [--seconds 6] [--full] [--poisson] [--program-options "…"]
                  [--orders 1000000] [--customers 100000] [--seed 1] [--last-day 2026-11-23] [--data DIR]
            bench compare NAME=PROJECT[=JVM OPTIONS]… [--rounds 6] [--seconds 4] [--poisson] [--program-options "…"]
            bench generate --data DIR [--orders 1000000] [--customers 100000] [--seed 1] [--last-day 2026-11-23]
            names: durable orders catalogue chain lunch kitchen flood search zones start house; none means all but house, which --full adds""";

    private static final Set<String> FLAGS = Set.of("--full", "--poisson");
    private static final Set<String> VALUES = Set.of(
            "--seconds", "--program-options", "--orders", "--customers", "--seed", "--last-day", "--data", "--rounds");

    /** How much is generated, up to the end of which day. */
    record HouseSize(int orders, int customers, long seed, LocalDate lastDay) {
        HouseSize {
            if (orders < 1 || customers < 1) {
                throw new IllegalArgumentException("a house has orders and customers");
            }
        }

        House house() {
            return new House(orders, customers, seed, lastDay);
        }
    }

    /** Reads them; an {@link IllegalArgumentException} says what is wrong. */
    static Settings of(List<String> arguments) {
        boolean compare = !arguments.isEmpty() && arguments.getFirst().equals("compare");
        List<String> names = new ArrayList<>();
        List<Compare.Candidate> candidates = new ArrayList<>();
        Map<String, String> given = new HashMap<>();
        for (Iterator<String> words = arguments.stream().skip(compare ? 1 : 0).iterator(); words.hasNext(); ) {
            String word = words.next();
            if (FLAGS.contains(word)) {
                given.put(word, "");
            } else if (VALUES.contains(word)) {
                given.put(word, value(word, words));
            } else if (compare) {
                candidates.add(Compare.Candidate.of(word));
            } else {
                names.add(known(word));
            }
        }
        int rounds = Integer.parseInt(given.getOrDefault("--rounds", "6"));
        long named = candidates.stream().map(Compare.Candidate::name).distinct().count();
        if (compare && (candidates.isEmpty() || named < candidates.size() || rounds < 1)) {
            throw new IllegalArgumentException(
                    "compare needs builds, each with a name of its own, and a round at least");
        }
        double seconds = Double.parseDouble(given.getOrDefault("--seconds", compare ? "4" : "6"));
        if (!(seconds > 0)) {
            throw new IllegalArgumentException("--seconds is a number above 0");
        }
        return new Settings(
                measurements(names, given.containsKey("--full")),
                seconds,
                given.containsKey("--poisson"),
                Launch.words(given.getOrDefault("--program-options", "")),
                size(given),
                Optional.ofNullable(given.get("--data")).map(Path::of),
                candidates,
                rounds);
    }

    private static HouseSize size(Map<String, String> given) {
        String lastDay = given.get("--last-day");
        return new HouseSize(
                Integer.parseInt(given.getOrDefault("--orders", "1000000")),
                Integer.parseInt(given.getOrDefault("--customers", "100000")),
                Long.parseLong(given.getOrDefault("--seed", "1")),
                // Yesterday, so that the program finds its events fresh and does not begin by archiving them.
                lastDay == null ? LocalDate.now(ZoneOffset.UTC).minusDays(1) : LocalDate.parse(lastDay));
    }

    private static List<Measurement> measurements(List<String> names, boolean full) {
        return Measurement.ALL.stream()
                .filter(each -> names.isEmpty() ? each.usual() || full : names.contains(each.name()))
                .toList();
    }

    private static String known(String word) {
        if (Measurement.ALL.stream().noneMatch(each -> each.name().equals(word))) {
            throw new IllegalArgumentException("bench does not know " + word);
        }
        return word;
    }

    private static String value(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return words.next();
    }
}
