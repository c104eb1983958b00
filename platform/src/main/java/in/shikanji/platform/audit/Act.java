package in.shikanji.platform.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done.
 *
 * @param action what it was, such as {@code staff.changed}
 * @param subject the id of what it was done to
 * @param storeId where that belongs to one store
 */
public record Act(String action, String subject, @Nullable String storeId, List<Change> changes) {
    public Act {
        changes = List.copyOf(changes);
    }

    /**
     * What was one way and is another now; null for nothing.
     *
     * @param personal is kept as a hash only
     */
    record Change(
            String field, @Nullable String before, @Nullable String after, boolean personal) {}

    public static Act of(String action, String subject) {
        return new Act(action, subject, null, List.of());
    }

    public Act at(String store) {
        return new Act(action, subject, store, changes);
    }

    /** Adds a code, an id or a number that changed; nothing if it did not. */
    public Act change(String field, @Nullable Object before, @Nullable Object after) {
        return with(new Change(field, text(before), text(after), false));
    }

    /** Adds a name, an address or words that somebody wrote, if they changed. */
    public Act personal(String field, @Nullable String before, @Nullable String after) {
        return with(new Change(field, before, after, true));
    }

    private Act with(Change change) {
        if (Objects.equals(change.before(), change.after())) {
            return this;
        }
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new Act(action, subject, storeId, more);
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> code -> code.name().toLowerCase(Locale.ROOT);
            case String text -> text;
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case Instant instant -> instant.toString();
            case List<?> ids ->
                String.join(",", ids.stream().map(String::valueOf).toList());
            default -> throw new IllegalArgumentException("no code, id or number: " + value.getClass());
        };
    }
}
