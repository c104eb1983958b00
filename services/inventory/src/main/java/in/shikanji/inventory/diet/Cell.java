package in.shikanji.inventory.diet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a rule means for a claim. */
public enum Cell {
    OK,
    /** Households differ: allowed, but for the strict claims; and as a customer says. */
    OPT,
    NO;

    public static final Map<String, Cell> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Cell::code, Function.identity()));

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean breaks(Badge badge) {
        return this == NO || (this == OPT && badge.isStrict());
    }
}
