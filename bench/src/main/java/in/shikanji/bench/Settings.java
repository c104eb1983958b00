package in.shikanji.bench;

import in.shikanji.bench.house.House;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param measurements to take, in their order
 * @param seconds how long each load runs
 * @param poisson whether open loops are random instead of even
 * @param programOptions more options of the program, such as another database
 * @param house how full the full house is
 * @param data a house that was generated before
 */
record Settings(
        List<Measurement> measurements,
        double seconds,
        boolean poisson,
        List<String> programOptions,
        HouseSize house,
        Optional<Path> data) {
    static final String USAGE = """
            bench [names…] [--seconds 6] [--full] [--poisson] [--program-options "…"]
                  [--orders 1000000] [--customers 100000] [--seed 1] [--last-day 2026-11-23] [--data DIR]
            bench generate --data DIR [--orders 1000000] [--customers 100000] [--seed 1] [--last-day 2026-11-23]
            names: durable orders catalogue lunch kitchen start house; none means all but house, which --full adds""";

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
        List<String> names = new ArrayList<>();
        double seconds = 6;
        boolean full = false;
        boolean poisson = false;
        List<String> programOptions = List.of();
        int orders = 1_000_000;
        int customers = 100_000;
        long seed = 1;
        // So that the program finds its events fresh, and does not begin by archiving them.
        LocalDate lastDay = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        Optional<Path> data = Optional.empty();
        for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
            String word = words.next();
            switch (word) {
                case "--seconds" -> seconds = Double.parseDouble(value(word, words));
                case "--full" -> full = true;
                case "--poisson" -> poisson = true;
                case "--program-options" -> programOptions = Launch.words(value(word, words));
                case "--orders" -> orders = Integer.parseInt(value(word, words));
                case "--customers" -> customers = Integer.parseInt(value(word, words));
                case "--seed" -> seed = Long.parseLong(value(word, words));
                case "--last-day" -> lastDay = LocalDate.parse(value(word, words));
                case "--data" -> data = Optional.of(Path.of(value(word, words)));
                default -> names.add(known(word));
            }
        }
        if (!(seconds > 0)) {
            throw new IllegalArgumentException("--seconds is a number above 0");
        }
        return new Settings(
                measurements(names, full),
                seconds,
                poisson,
                programOptions,
                new HouseSize(orders, customers, seed, lastDay),
                data);
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
