package in.shikanji.order;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed into staff's search, understood. */
sealed interface Sought {
    /**
     * An order number of any day.
     *
     * @param code the store's; null if only digits were typed, which is any store's order with that number
     */
    record OrderNumber(@Nullable String code, long number) implements Sought {}

    /** Beginnings of words that all are in the name; none, if nothing of what was typed could be in a name. */
    record Name(List<String> beginnings) implements Sought {
        public Name {
            beginnings = List.copyOf(beginnings);
        }
    }

    Pattern DIGITS = Pattern.compile("-*(\\d{1,9})");
    Pattern GAP = Pattern.compile("\\s+");

    /** Reads a number however its parts are put together ({@code CGN-042}, {@code cgn 42}, {@code cgn42}), else a name. */
    static Sought of(String typed, Collection<String> codes) {
        String number = GAP.matcher(typed.strip().toUpperCase(Locale.ROOT)).replaceAll("-");
        Matcher digits = DIGITS.matcher(number);
        if (!number.startsWith("-") && digits.matches()) {
            return new OrderNumber(null, Long.parseLong(digits.group(1)));
        }
        // The longest: C10 is meant by "c10042" where there is a store C as well.
        return codes.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .filter(code -> number.startsWith(code.toUpperCase(Locale.ROOT)))
                .map(code -> after(code, number))
                .filter(sought -> sought != null)
                .findFirst()
                .orElseGet(() -> new Name(Words.of(typed)));
    }

    private static @Nullable Sought after(String code, String number) {
        Matcher digits = DIGITS.matcher(number.substring(code.length()));
        return digits.matches() ? new OrderNumber(code, Long.parseLong(digits.group(1))) : null;
    }
}
