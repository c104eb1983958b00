package in.shikanji.platform.database;

import java.time.Duration;

/**
 * How a {@link PostgresDatabase} works.
 *
 * @param connections open at most, two thirds of them for writes (at least 4)
 * @param queueLimit units that may wait before callers are refused, writes and reads each
 * @param deadline how long a unit may wait before it starts
 * @param readLimit how long one read may run before it is ended
 * @param trace is told of commits
 */
public record PostgresOptions(
        int connections, int queueLimit, Duration deadline, Duration readLimit, CommitTrace trace) {
    private static final int FEWEST_CONNECTIONS = 4;

    public PostgresOptions {
        if (connections < FEWEST_CONNECTIONS || queueLimit < 1 || deadline.isNegative() || readLimit.isNegative()) {
            throw new IllegalArgumentException("limits are positive, and there are at least 4 connections");
        }
    }

    /** 16 connections, 1,024 waiting units, 10 seconds to start, 5 seconds to read, no trace. */
    public static PostgresOptions defaults() {
        return new PostgresOptions(16, 1024, Duration.ofSeconds(10), Duration.ofSeconds(5), CommitTrace.none());
    }

    public PostgresOptions withConnections(int most) {
        return new PostgresOptions(most, queueLimit, deadline, readLimit, trace);
    }

    public PostgresOptions withQueueLimit(int units) {
        return new PostgresOptions(connections, units, deadline, readLimit, trace);
    }

    public PostgresOptions withDeadline(Duration wait) {
        return new PostgresOptions(connections, queueLimit, wait, readLimit, trace);
    }

    PostgresOptions withReadLimit(Duration time) {
        return new PostgresOptions(connections, queueLimit, deadline, time, trace);
    }

    public PostgresOptions withTrace(CommitTrace commitTrace) {
        return new PostgresOptions(connections, queueLimit, deadline, readLimit, commitTrace);
    }

    /** One is for {@link EarlierWrites}. */
    int writers() {
        return connections - 1 - readers();
    }

    int readers() {
        return connections / 3;
    }
}
