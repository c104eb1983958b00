package in.shikanji.platform.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies the write-ahead log into the file when it has grown. Most of it beside the writer, on a thread and a connection of
 * its own: all that is there, then what came meanwhile. What came while that was copied is little, and the writer copies it
 * itself between two groups, after which the log begins anew. It waits for that, and with it all who wait for it: some 30 µs
 * for each page on an ordinary disk.
 *
 * @see <a href="https://www.sqlite.org/pragma.html#pragma_wal_checkpoint">PRAGMA wal_checkpoint</a>
 */
final class Checkpoints {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    private static final int LOOK_EVERY_GROUPS = 16;
    private static final int PAGE_BYTES = 4096;
    private static final int WAITING_FACTOR = 16;

    private final String database;
    private final SqliteConnection connection;
    private final long limitFrames;
    private int groups;
    private @Nullable DatabaseThread beside;

    Checkpoints(String database, SqliteConnection connection, long limitBytes) {
        this.database = database;
        this.connection = connection;
        this.limitFrames = Math.max(1, limitBytes / PAGE_BYTES);
    }

    /** On the writer's thread. */
    void afterGroup() {
        if (beside != null) {
            if (!beside.isAlive()) {
                beside = null;
                copy("passive");
            }
            return;
        }
        groups++;
        if (groups % LOOK_EVERY_GROUPS == 0) {
            look();
        }
    }

    /** Waits for what is copied beside; the last call of the writer's thread. */
    void close() {
        if (beside != null) {
            beside.awaitEnd();
        }
    }

    private void look() {
        try {
            Log log = connection.checkpoint("noop");
            if (log.frames() - log.copied() < limitFrames) {
                return;
            }
            if (log.frames() < WAITING_FACTOR * limitFrames) {
                beside = DatabaseThread.beside(database + " checkpoint", this::copyBeside);
                beside.start();
            } else {
                // Overlapping reads can keep a log from ever starting anew; past some size that is worth a wait.
                copy("restart");
            }
        } catch (SQLException | OutOfMemoryError failure) {
            // Where there is no thread to be had, the writer copies the log after the next group.
            LOG.warn("The log of {} could not be copied beside the writer", database, failure);
        }
    }

    private void copy(String mode) {
        try {
            connection.checkpoint(mode);
        } catch (SQLException failure) {
            LOG.warn("A checkpoint of {} failed and will be tried again", database, failure);
        }
    }

    private void copyBeside() {
        try (SqliteConnection own = connection.another()) {
            own.checkpoint("passive");
            own.checkpoint("passive");
        } catch (SQLException failure) {
            LOG.warn("A checkpoint of {} failed and will be tried again", database, failure);
        }
    }

    /**
     * @param frames pages in the log
     * @param copied how many of them are in the file already
     */
    record Log(long frames, long copied) {}
}
