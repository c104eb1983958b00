package in.shikanji.app.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Kinds of malice, and how deep into the program each must come, or it would show nothing. */
enum Family {
    BODIES(30, 20, Set.of(200, 400, 422), BodyFaults::make),
    CONTENT_TYPES(4, 2, Set.of(415), BodyFaults::typed),
    HEADERS(14, 20, Set.of(200, 400), HeaderFaults::make),
    PATHS(10, 3, Set.of(200, 400, 404, 405), PathFaults::make),
    QUERIES(10, 25, Set.of(200, 400), QueryFaults::make),
    IDS(9, 3, Set.of(200, 404), IdFaults::make),
    COOKIES(6, 15, Set.of(200, 401), CookieFaults::make),
    CHUNKS(8, 10, Set.of(200, 400), ChunkFaults::make),
    SLOW(4, 10, Set.of(200), SlowSenders::make),
    ODD(5, 10, Set.of(200, 400), OddRequests::make);

    private static final List<Family> BY_WEIGHT = Arrays.stream(values())
            .flatMap(family -> Stream.generate(() -> family).limit(family.weight))
            .toList();

    private final int weight;
    private final int deepPercent;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Integer> statuses;

    @SuppressWarnings("ImmutableEnumChecker") // a method without state
    private final Function<Drafts, Sending> make;

    Family(int weight, int deepPercent, Set<Integer> statuses, Function<Drafts, Sending> make) {
        this.weight = weight;
        this.deepPercent = deepPercent;
        this.statuses = statuses;
        this.make = make;
    }

    static Family of(Dice dice) {
        return dice.pick(BY_WEIGHT);
    }

    Sending make(Drafts drafts) {
        return make.apply(drafts);
    }

    /** How many of a hundred must be carried out or judged by the rules of the trade, and not only by their form. */
    int deepPercent() {
        return deepPercent;
    }

    /** Answers that must come, or the family does not reach what it is for. */
    Set<Integer> statuses() {
        return statuses;
    }
}
