package in.shikanji.platform.database;

import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies the write-ahead log into the file, on the writer's connection and between groups, so that no caller waits for
 * it inside a commit.
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

    Checkpoints(String database, SqliteConnection connection, long limitBytes) {
        this.database = database;
        this.connection = connection;
        this.limitFrames = Math.max(1, limitBytes / PAGE_BYTES);
    }

    void afterGroup() {
        groups++;
        if (groups % LOOK_EVERY_GROUPS != 0) {
            return;
        }
        try {
            Log log = connection.checkpoint("noop");
            if (log.frames() - log.copied() < limitFrames) {
                return;
            }
            // Overlapping reads can keep a log from ever starting anew; past some size it is worth waiting for them.
            connection.checkpoint(log.frames() < WAITING_FACTOR * limitFrames ? "passive" : "restart");
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
