package in.shikanji.platform;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;

/** What a clock on the wall of some place means, where it is put forward and back. */
public final class WallClock {
    private WallClock() {}

    /**
     * The first instant at which the clock shows that time or something later: in spring, what would begin in the hour that is
     * left out begins as the clock jumps; in autumn, an hour that comes twice is the first of the two.
     */
    public static Instant first(ZoneId zone, LocalDateTime shown) {
        ZoneOffsetTransition change = zone.getRules().getTransition(shown);
        // Of the two instants of an hour that comes twice, atZone has the first.
        return change != null && change.isGap()
                ? change.getInstant()
                : shown.atZone(zone).toInstant();
    }

    /** Rounded up to the minute, as times are promised. */
    public static Instant wholeMinute(Instant at) {
        Instant whole = at.truncatedTo(ChronoUnit.MINUTES);
        return whole.equals(at) ? whole : whole.plus(1, ChronoUnit.MINUTES);
    }
}
