package in.shikanji.inventory.purchasing;

import in.shikanji.inventory.purchasing.UseTables.Level;
import in.shikanji.inventory.purchasing.UseTables.Use;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stores use of items by the day. It is added up from the movements now and then, so that nobody who sells waits for it
 * and nobody who asks reads a month of movements; what came since is added when somebody asks. A level's movements have ids in
 * the order in which they were made, so none is left out or counted twice.
 */
final class ItemUse {
    private static final int MOVEMENTS_AT_ONCE = 3_000;
    private static final int KEPT_DAYS = 60;

    private final Database database;
    private final Clock clock;
    private final int atOnce;

    ItemUse(Database database, Clock clock) {
        this(database, clock, MOVEMENTS_AT_ONCE);
    }

    /** @param atOnce how many movements are added up in one unit */
    ItemUse(Database database, Clock clock, int atOnce) {
        this.database = database;
        this.clock = clock;
        this.atOnce = atOnce;
    }

    /** The first of the days that count, so that today is the last. */
    static long firstDay(Instant now, int days) {
        return now.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay() - days + 1;
    }

    /** Adds up what happened since the last time, of what is to be bought in time. */
    void addUp() {
        for (Level level : database.read(UseTables::levels)) {
            boolean more;
            do {
                more = database.write("item use", sql -> addUp(sql, level));
            } while (more);
        }
    }

    /** Whether there may be more. */
    private boolean addUp(Sql sql, Level level) {
        List<Use> next = UseTables.next(sql, level, UseTables.until(sql, level), atOnce);
        SortedMap<Long, Long> byDay = new TreeMap<>();
        next.stream().filter(use -> use.amount() != 0).forEach(use -> byDay.merge(use.day(), use.amount(), Long::sum));
        if (!next.isEmpty()) {
            UseTables.add(sql, level, byDay, next.getLast().id(), firstDay(clock.instant(), KEPT_DAYS));
        }
        return next.size() == atOnce;
    }
}
