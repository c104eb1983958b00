package in.shikanji.platform.database;

import java.time.Duration;

/**
 * How a {@link SqliteDatabase} works.
 *
 * @param queueLimit units that may wait before callers are refused
 * @param groupLimit units that share one commit at most (measured: more than 64 is slower)
 * @param deadline how long a unit may wait before it starts
 * @param checkpointBytes size of the write-ahead log that makes the writer copy it into the file
 * @param trace is told of commits
 */
public record SqliteOptions(
        int queueLimit, int groupLimit, Duration deadline, long checkpointBytes, CommitTrace trace) {
    public SqliteOptions {
        if (queueLimit < 1 || groupLimit < 1 || deadline.isNegative() || checkpointBytes < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** 1,024 waiting units, groups of 64, 10 seconds, 16 MiB, no trace. */
    public static SqliteOptions defaults() {
        return new SqliteOptions(1024, 64, Duration.ofSeconds(10), 16L << 20, CommitTrace.none());
    }

    public SqliteOptions withQueueLimit(int units) {
        return new SqliteOptions(units, groupLimit, deadline, checkpointBytes, trace);
    }

    public SqliteOptions withDeadline(Duration wait) {
        return new SqliteOptions(queueLimit, groupLimit, wait, checkpointBytes, trace);
    }

    SqliteOptions withCheckpointBytes(long bytes) {
        return new SqliteOptions(queueLimit, groupLimit, deadline, bytes, trace);
    }

    public SqliteOptions withTrace(CommitTrace commitTrace) {
        return new SqliteOptions(queueLimit, groupLimit, deadline, checkpointBytes, commitTrace);
    }
}
