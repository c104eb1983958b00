package in.shikanji.platform.database;

import java.util.function.Function;
import java.util.function.Predicate;

/** Units of work that may find out half-way that they are refused. */
public final class AllOrNothing {
    private AllOrNothing() {}

    /** Leaves the unit, so that nothing of it is kept, nor the key of the request. */
    private static final class Refused extends RuntimeException {
        private final transient Object result;

        private Refused(Object result) {
            super("refused", null, false, false);
            this.result = result;
        }
    }

    /**
     * As {@link Database#write}, but what was written is kept only if the result says that it was done.
     *
     * @param isDone false of a refusal
     */
    @SuppressWarnings("unchecked") // the result that left the unit is the one that entered
    public static <T> T write(Database database, String key, Function<Sql, T> work, Predicate<T> isDone) {
        try {
            return database.write(key, sql -> {
                T result = work.apply(sql);
                if (!isDone.test(result)) {
                    throw new Refused(result);
                }
                return result;
            });
        } catch (Refused refused) {
            return (T) refused.result;
        }
    }
}
