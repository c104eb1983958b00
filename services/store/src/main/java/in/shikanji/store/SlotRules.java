package in.shikanji.store;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ordering ahead, and how much is taken at once.
 *
 * @param offered whether guests may choose a slot
 * @param minutes how long a slot is
 * @param daysAhead how many days after today may be chosen
 * @param noticeMinutes how long before it begins a slot must be chosen at the latest, if that is longer than it takes
 * @param orders how many orders a slot takes; null for any number
 * @param longestWaitMinutes when it would take longer than this, nothing is taken for as soon as possible; null for no limit
 */
record SlotRules(
        boolean offered,
        int minutes,
        int daysAhead,
        int noticeMinutes,
        @Nullable Integer orders,
        @Nullable Integer longestWaitMinutes) {
    static final SlotRules USUAL = new SlotRules(true, 30, 2, 0, null, null);

    /** So that slots begin on the hour, whatever the day. */
    static final Set<Integer> LENGTHS = Set.of(10, 15, 20, 30, 60);
}
