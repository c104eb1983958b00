package in.shikanji.store.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's coming and going.
 *
 * @param out null while they are in
 * @param struck whether it counts no more
 */
record Clocking(
        String id,
        String storeId,
        String staffId,
        Instant in,
        @Nullable Instant out,
        boolean struck,
        long version) {
    static Clocking opened(String id, String storeId, String staffId, Instant in) {
        return new Clocking(id, storeId, staffId, in, null, false, 1);
    }

    Clocking with(Instant newIn, @Nullable Instant newOut) {
        return new Clocking(id, storeId, staffId, newIn, newOut, struck, version + 1);
    }

    Clocking closed(Instant at) {
        // The business clock may have been set back.
        return new Clocking(id, storeId, staffId, in, at.isBefore(in) ? in : at, struck, version);
    }

    Clocking struckOut() {
        return new Clocking(id, storeId, staffId, in, out, true, version + 1);
    }

    boolean isOpen() {
        return out == null && !struck;
    }

    /** What counts of it, in whole minutes; nothing while it is open. */
    long minutes() {
        return struck ? 0 : time().map(Stretch::minutes).orElse(0L);
    }

    Optional<Stretch> time() {
        return Optional.ofNullable(out).map(end -> new Stretch(in, end));
    }

    /** Whether it is longer than anybody works, and no manager said yet that it was so. */
    boolean isForgotten(Instant now) {
        return !struck && version == 1 && new Stretch(in, out == null ? now : out).isTooLong();
    }

    /** How much later than an instant it is, in whole minutes; negative if earlier. */
    static long minutesAfter(Instant planned, Instant at) {
        return Duration.between(planned, at).toMinutes();
    }
}
