package in.shikanji.bench.load;

import java.util.function.Supplier;

/** Hears of each answer, on the driver's thread. */
@FunctionalInterface
public interface Listener {
    /**
     * An answer is whole.
     *
     * @param due when its request was due, in nanoseconds of {@link System#nanoTime}
     * @param at when it was whole
     * @param body reads it; only now
     */
    void answered(Traffic traffic, long due, long at, Supplier<String> body);

    static Listener none() {
        return (_, _, _, _) -> {};
    }
}
