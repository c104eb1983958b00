package in.shikanji.inventory.exchange;

import in.shikanji.platform.auth.Caller;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody sent.
 *
 * @param storeId of stock, whose
 * @param total rows
 * @param plan a hash of all that its check found; null before
 * @param badges for the API, as JSON
 * @param caller who wants it applied, as JSON; null if nobody does any more
 */
record Import(
        String id,
        Kind kind,
        @Nullable String storeId,
        State state,
        long total,
        Counts counts,
        @Nullable String plan,
        @Nullable Refusal refusal,
        String badges,
        Instant createdAt,
        String createdBy,
        @Nullable Instant appliedAt,
        @Nullable String appliedBy,
        @Nullable String caller) {

    /** One whose file is coming in. */
    static Import begun(String id, Kind kind, @Nullable String storeId, Instant now, Caller caller) {
        return new Import(
                id,
                kind,
                storeId,
                State.RECEIVING,
                0,
                Counts.NONE,
                null,
                null,
                "[]",
                now,
                caller.actor().reference(),
                null,
                null,
                null);
    }

    enum State {
        /** Of which nobody knows yet. */
        RECEIVING,
        CHECKING,
        CHECKED,
        APPLYING,
        APPLIED,
        FAILED,
        DISCARDED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of the rows that are checked. */
    record Counts(long fresh, long changed, long unchanged, long faulty) {
        static final Counts NONE = new Counts(0, 0, 0, 0);

        long all() {
            return fresh + changed + unchanged + faulty;
        }

        Counts plus(Verdict.State state) {
            return switch (state) {
                case NEW -> new Counts(fresh + 1, changed, unchanged, faulty);
                case CHANGED -> new Counts(fresh, changed + 1, unchanged, faulty);
                case UNCHANGED -> new Counts(fresh, changed, unchanged + 1, faulty);
                case FAULTY -> new Counts(fresh, changed, unchanged, faulty + 1);
            };
        }
    }

    /** Why it was not applied. */
    enum Refusal {
        IMPORT_STALE("What it would do is no longer what was shown. Look at it again, and apply it then."),
        IMPORT_FAILED("It could not be read or written. Nothing was changed. Send it again.");

        private final String message;

        Refusal(String message) {
            this.message = message;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        String message() {
            return message;
        }
    }
}
