package in.shikanji.platform.database;

import java.util.function.Supplier;

/**
 * A write that is under way. What is written to the same database afterwards is never on disk without it.
 *
 * @param first waits until the work has run and returns what it returned then
 * @param end waits for the end of the write and returns what counts; throws what {@link Database#write} would
 */
public record Ahead<T>(Supplier<T> first, Supplier<T> end) {
    /** What the work returned when it ran, though it may not be on disk yet; throws what {@link Database#write} would. */
    public T result() {
        return first.get();
    }

    /**
     * Waits until the write is on disk.
     *
     * @throws DatabaseException if it is not, or if it ran once more and came to something else
     */
    public void requireKept() {
        if (!result().equals(end.get())) {
            throw new DatabaseException("the work ran once more, and came to something else than what was built upon");
        }
    }
}
