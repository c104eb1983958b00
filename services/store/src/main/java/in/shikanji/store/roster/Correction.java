package in.shikanji.store.roster;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a manager made of a clocking.
 *
 * @param version the one that it has since
 * @param inBefore null if there was nothing before
 */
record Correction(
        String clockingId,
        long version,
        Kind kind,
        @Nullable Instant inBefore,
        @Nullable Instant outBefore,
        @Nullable Instant inAfter,
        @Nullable Instant outAfter,
        String reason,
        Instant at,
        String by) {
    enum Kind {
        ADDED,
        CHANGED,
        STRUCK
    }
}
