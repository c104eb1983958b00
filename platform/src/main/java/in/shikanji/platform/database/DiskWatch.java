package in.shikanji.platform.database;

import in.shikanji.platform.database.StorageException.Fault;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one writer knows of its disk. Used by the writer's thread, but for {@link #requireWritable}.
 *
 * <p>A commit whose fsync failed is rolled back, but its pages stand whole in the write-ahead log: whoever reads that after
 * a crash would take them for kept, and what the kernel says of them is not true any more. So before its callers are told
 * that nothing was kept, a small commit is written over them and synced, which both makes that true and proves that the disk
 * works again. As long as that fails, too, the callers' outcome is {@link Fault#UNSETTLED} and nothing else is written.
 *
 * @see <a href="https://www.sqlite.org/fileformat2.html#the_write_ahead_log">The format of the write-ahead log</a>
 * @see <a href="https://wiki.postgresql.org/wiki/Fsync_Errors">What a failed fsync means</a>
 */
final class DiskWatch {
    /** How often a writer that has trouble looks whether it is over. */
    static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(DiskWatch.class);

    /** Some units fit where others don't; so trouble is over only when nobody was refused for a while. */
    private static final Duration LINGERS = Duration.ofSeconds(5);

    private final String database;
    private final SqliteConnection connection;
    private volatile @Nullable Trouble trouble;
    private boolean unsettled;
    private long lookedAt = System.nanoTime() - LOOK_EVERY.toNanos();

    DiskWatch(String database, SqliteConnection connection) {
        this.database = database;
        this.connection = connection;
    }

    private record Trouble(Fault fault, String words, long since) {}

    boolean isTroubled() {
        return trouble != null;
    }

    /** Throws while the disk refuses what is to be written. */
    void requireWritable() {
        Trouble now = trouble;
        if (now != null) {
            throw refusal(now);
        }
    }

    /** Notes that a unit, or a group, failed for this reason. */
    void failed(Throwable failure) {
        Throwable reason =
                failure instanceof StorageException && failure.getCause() != null ? failure.getCause() : failure;
        SqliteFaults.fault(reason).ifPresent(fault -> troubled(fault, String.valueOf(reason.getMessage())));
    }

    /** Notes that a commit failed, was rolled back, and must not come back. */
    void commitFailed(SQLException failure) {
        failed(failure);
        if (SqliteFaults.mayComeBack(failure)) {
            unsettled = true;
            settle();
        } else if (isTroubled() && isTimeToLook()) {
            lookedAt = System.nanoTime();
            makeRoom();
        }
    }

    /** What the log holds may have its place in the file already; then the log begins anew, which needs no more room. */
    private void makeRoom() {
        try {
            connection.checkpoint("passive");
        } catch (SQLException noRoomThereEither) {
            failed(noRoomThereEither);
        }
    }

    /** What to tell those whose unit failed for this reason. */
    DatabaseException nothingKept(Throwable failure) {
        if (unsettled) {
            String message = database + ": whether it was kept is not known: " + failure.getMessage();
            return new StorageException(Fault.UNSETTLED, message, failure);
        }
        String message = database + ": nothing was kept: " + failure.getMessage();
        return failure instanceof SQLException sql
                ? SqliteFaults.named(message, sql)
                : new DatabaseException(message, failure);
    }

    /** Whether units may be begun; false while it is not known what a failed commit left. */
    boolean isSettled() {
        if (unsettled && isTimeToLook()) {
            settle();
        }
        return !unsettled;
    }

    /** Looks whether the trouble is over, when nobody else writes. */
    void look() {
        if (isTroubled() && isTimeToLook() && settle()) {
            wrote();
        }
    }

    /** Notes that something was written and synced. */
    void wrote() {
        Trouble now = trouble;
        if (now != null && System.nanoTime() - now.since > LINGERS.toNanos()) {
            trouble = null;
            LOG.warn("{} is written again", database);
        }
    }

    private boolean isTimeToLook() {
        return System.nanoTime() - lookedAt >= LOOK_EVERY.toNanos();
    }

    /** Writes a small commit over whatever a failed one left in the log. */
    private boolean settle() {
        lookedAt = System.nanoTime();
        try {
            connection.touch();
            unsettled = false;
        } catch (SQLException stillFailing) {
            failed(stillFailing);
            return false;
        }
        return true;
    }

    private void troubled(Fault fault, String words) {
        if (trouble == null) {
            LOG.error(
                    "ALARM: {} can't be written: {}. Writes are refused until it can; what is there is still read",
                    database,
                    words);
        }
        trouble = new Trouble(fault, words, System.nanoTime());
    }

    private StorageException refusal(Trouble now) {
        return new StorageException(
                now.fault, database + " can't be written: " + now.words, new SQLException(now.words));
    }
}
