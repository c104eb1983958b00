package in.shikanji.platform.config;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Guesses which name was meant by one that does not exist. */
final class Nearest {
    private Nearest() {}

    static List<String> options() {
        Stream<String> flags = Arrays.stream(Key.values())
                .filter(key -> key.kind() instanceof Kind.Flag)
                .map(key -> key.option().replaceFirst("--", "--no-"));
        Stream<String> all = Arrays.stream(Key.values())
                .filter(key -> !(key.kind() instanceof Kind.Secret))
                .map(Key::option);
        return Stream.of(all, flags, Stream.of("--help"))
                .flatMap(names -> names)
                .toList();
    }

    static ConfigurationException unknown(String what, String name, List<String> known) {
        String nearest = known.stream()
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)))
                .orElseThrow();
        return new ConfigurationException("There is no " + what + " \"" + name + "\"; did you mean \"" + nearest
                + "\"? (--help lists them all.)");
    }

    /** Levenshtein's distance: how many letters to change, add or leave out. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[previous.length];
            current[0] = i;
            for (int j = 1; j < current.length; j++) {
                int changed = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
