package in.shikanji.platform.database;

import java.util.function.Supplier;

/**
 * Tells whether the current thread runs a unit of work. Whatever waits for something else than its own transaction
 * (another database, objects, HTTP, facades) refuses to be called there: it would hold up every other writer.
 */
public final class UnitOfWork {
    /** Bound where a unit runs on the thread of its caller. */
    private static final ScopedValue<Boolean> RUNNING = ScopedValue.newInstance();

    private UnitOfWork() {}

    /** Whether the caller stands inside a unit of work, or in a listener that the database calls. */
    static boolean isRunning() {
        return Thread.currentThread() instanceof DatabaseThread || RUNNING.isBound();
    }

    /**
     * Throws if the caller stands inside a unit of work.
     *
     * @param what the refused action, such as {@code "reading an object"}
     * @throws IllegalStateException inside a unit of work
     */
    public static void refuseInside(String what) {
        if (isRunning()) {
            throw new IllegalStateException(what + " is not allowed inside a unit of work");
        }
    }

    /** Runs the work on this thread as inside a unit of work. */
    static <T> T inside(Supplier<T> work) {
        return ScopedValue.where(RUNNING, true).call(work::get);
    }
}
