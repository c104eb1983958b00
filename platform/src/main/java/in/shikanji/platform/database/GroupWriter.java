package in.shikanji.platform.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The writer of one file: takes the units that wait, runs each inside a savepoint, commits once, and only then tells the
 * callers. One fsync pays for the whole group, and a unit that fails takes nobody with it.
 */
final class GroupWriter implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupWriter.class);

    private final String database;
    private final SqliteConnection connection;
    private final SqliteOptions options;
    private final WorkQueue<Unit<?>> queue;
    private final List<Runnable> listeners;
    private final Checkpoints checkpoints;
    private long groups;

    GroupWriter(
            String database,
            SqliteConnection connection,
            SqliteOptions options,
            WorkQueue<Unit<?>> queue,
            List<Runnable> listeners) {
        this.database = database;
        this.connection = connection;
        this.options = options;
        this.queue = queue;
        this.listeners = listeners;
        this.checkpoints = new Checkpoints(database, connection, options.checkpointBytes());
    }

    @Override
    public void run() {
        List<Unit<?>> group = new ArrayList<>(options.groupLimit());
        while (queue.take(group, options.groupLimit())) {
            try {
                refuseLate(group);
                runGroup(group);
            } catch (Throwable unexpected) {
                LOG.error("The writer of {} failed", database, unexpected);
                abandon();
                failAll(group, unexpected);
            } finally {
                group.clear();
            }
            checkpoints.afterGroup();
        }
    }

    private void refuseLate(List<Unit<?>> group) {
        group.removeIf(unit -> {
            if (!unit.isLate()) {
                return false;
            }
            unit.fail(new DatabaseBusyException(database + " is busy: the deadline passed before the unit started"));
            unit.deliver();
            return true;
        });
    }

    private void runGroup(List<Unit<?>> group) {
        if (group.isEmpty() || runTogether(group)) {
            return;
        }
        LOG.warn("A transaction of {} was given up by the engine; its {} units run one by one", database, group.size());
        for (Unit<?> unit : group) {
            runTogether(List.of(unit));
        }
    }

    /** Runs the units in one transaction; false if the engine gave that up and several units have to run alone. */
    private boolean runTogether(List<Unit<?>> units) {
        long changesBefore;
        try {
            changesBefore = connection.totalChanges();
            connection.execute("begin immediate");
        } catch (SQLException failure) {
            failAll(units, failure);
            return true;
        }
        for (Unit<?> unit : units) {
            try {
                runOne(unit);
            } catch (SQLException transactionGone) {
                abandon();
                if (units.size() > 1) {
                    return false;
                }
                unit.deliver();
                return true;
            }
        }
        commit(units, changesBefore);
        return true;
    }

    /** Runs one unit in its savepoint; throws if the savepoint is gone, and with it the transaction. */
    private void runOne(Unit<?> unit) throws SQLException {
        connection.execute("savepoint unit");
        JdbcSql sql = new JdbcSql(database, connection);
        try {
            unit.run(sql);
        } catch (Throwable failure) {
            unit.fail(failure);
            connection.execute("rollback to unit");
        } finally {
            sql.end();
        }
        try {
            connection.execute("release unit");
        } catch (SQLException transactionGone) {
            unit.fail(new DatabaseException(database + ": the transaction was given up", transactionGone));
            throw transactionGone;
        }
    }

    private void commit(List<Unit<?>> units, long changesBefore) {
        groups++;
        boolean wrote;
        try {
            wrote = connection.totalChanges() != changesBefore;
            options.trace().commitBegins(database, groups, units.size());
            connection.execute("commit");
            options.trace().commitEnds(database, groups);
        } catch (SQLException failure) {
            abandon();
            failAll(units, failure);
            return;
        }
        for (Unit<?> unit : units) {
            unit.afterCommit().forEach(this::tell);
        }
        if (wrote) {
            listeners.forEach(this::tell);
        }
        units.forEach(Unit::deliver);
    }

    private void tell(Runnable listener) {
        try {
            listener.run();
        } catch (Throwable failure) {
            LOG.error("A listener to commits of {} failed", database, failure);
        }
    }

    private void failAll(List<Unit<?>> units, Throwable cause) {
        for (Unit<?> unit : units) {
            unit.fail(new DatabaseException(database + ": nothing was kept: " + cause.getMessage(), cause));
            unit.deliver();
        }
    }

    private void abandon() {
        try {
            connection.execute("rollback");
        } catch (SQLException alreadyGone) {
            LOG.debug("No transaction of {} to roll back", database, alreadyGone);
        }
    }
}
