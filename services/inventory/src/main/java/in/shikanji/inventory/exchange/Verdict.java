package in.shikanji.inventory.exchange;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a row would do.
 *
 * @param key as it stands in the file
 * @param name of what the row is about, as it would be; null if nobody knows
 */
record Verdict(long line, String key, @Nullable String name, State state, List<Change> changes, List<Mistake> errors) {
    Verdict {
        changes = List.copyOf(changes);
        errors = List.copyOf(errors);
    }

    /** What it would do alone: another name meanwhile, if the file has none, changes nothing of that. */
    Verdict nameless() {
        return new Verdict(line, key, null, state, changes, errors);
    }

    enum State {
        NEW,
        CHANGED,
        UNCHANGED,
        FAULTY;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A cell, as an export would have it; null where there is nothing. */
    record Change(
            String column,
            @Nullable String before,
            @Nullable String after) {}

    /** @param columnNumber in the file, from 1 */
    record Mistake(@Nullable String column, @Nullable Integer columnNumber, String code, String message) {}
}
