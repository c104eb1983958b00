package in.shikanji.platform.database;

import org.jspecify.annotations.Nullable;

/** Makes things once for each key that clients send, in the unit that makes them. */
public final class Once {
    private static final int CREATED = 201;

    private final Idempotency idempotency = new Idempotency();

    /** Whether this was asked for before. */
    public sealed interface Seen {
        /** Never, or without a key: make it, under this id. */
        record Fresh(String id) implements Seen {}

        /** It was made under this id. */
        record Before(String id) implements Seen {}

        /** The key belongs to another request. */
        record Reused() implements Seen {}
    }

    /** Begins and completes at once: what follows in the unit is kept with it or not at all. */
    public Seen see(Sql sql, @Nullable RequestKey key, String newId) {
        if (key == null) {
            return new Seen.Fresh(newId);
        }
        return switch (idempotency.begin(sql, key, newId)) {
            case Begin.Fresh(String id) -> fresh(sql, key, id);
            case Begin.Resumed(String id) -> fresh(sql, key, id);
            case Begin.Done(String id, int _) -> new Seen.Before(id);
            // Begun and completed in one unit, it is never seen in between.
            case Begin.Running _, Begin.Reused _ -> new Seen.Reused();
        };
    }

    private Seen fresh(Sql sql, RequestKey key, String id) {
        idempotency.complete(sql, key, CREATED);
        return new Seen.Fresh(id);
    }
}
