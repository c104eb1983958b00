package in.shikanji.platform.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The writer of one file: takes the units that wait, runs them in one transaction, commits once, and only then tells the
 * callers. One fsync pays for the whole group, and a unit that fails takes nobody with it: the others run again, and each
 * then has a savepoint. Units seldom fail, and a savepoint copies each page that its unit touches.
 */
final class GroupWriter implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupWriter.class);

    /** For so many groups after a unit failed, each has a savepoint at once: where one is refused, more often are. */
    private static final int CAREFUL_GROUPS = 100;

    private final String database;
    private final SqliteConnection connection;
    private final SqliteOptions options;
    private final WorkQueue<Unit<?>> queue;
    private final List<Runnable> listeners;
    private final Checkpoints checkpoints;
    private final DiskWatch disk;
    private long groups;
    private long changesBefore;
    private int careful;

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
        this.disk = new DiskWatch(database, connection);
    }

    /** Throws while the disk refuses what is to be written; for other threads. */
    void requireWritable() {
        disk.requireWritable();
    }

    @Override
    public void run() {
        List<Unit<?>> group = new ArrayList<>(options.groupLimit());
        while (take(group)) {
            try {
                refuseLate(group);
                if (disk.isSettled()) {
                    runGroup(group);
                } else {
                    refuse(group);
                }
            } catch (Throwable unexpected) {
                LOG.error("The writer of {} failed", database, unexpected);
                abandon();
                failAll(group, unexpected);
            } finally {
                group.clear();
            }
            checkpoints.afterGroup();
        }
        checkpoints.close();
    }

    /** While the disk has trouble, nobody may come to notice that it is over. */
    private boolean take(List<Unit<?>> group) {
        if (!disk.isTroubled()) {
            return queue.take(group, options.groupLimit());
        }
        boolean open = queue.take(group, options.groupLimit(), DiskWatch.LOOK_EVERY);
        if (group.isEmpty()) {
            disk.look();
        }
        return open;
    }

    private void refuse(List<Unit<?>> group) {
        for (Unit<?> unit : group) {
            try {
                disk.requireWritable();
            } catch (StorageException refusal) {
                unit.fail(refusal);
            }
            unit.deliver();
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
        if (!disk.isTroubled()) {
            LOG.warn(
                    "A transaction of {} was given up by the engine; its {} units run one by one",
                    database,
                    group.size());
        }
        for (Unit<?> unit : group) {
            runTogether(List.of(unit));
        }
    }

    /** Runs the units in one transaction; false if the engine gave that up and several units have to run alone. */
    private boolean runTogether(List<Unit<?>> units) {
        try {
            begin();
            if (careful == 0 && !allRun(units)) {
                careful = CAREFUL_GROUPS;
                abandon();
                begin();
            }
        } catch (SQLException failure) {
            disk.failed(failure);
            failAll(units, failure);
            return true;
        }
        if (careful > 0) {
            careful--;
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
        }
        commit(units);
        return true;
    }

    private void begin() throws SQLException {
        changesBefore = connection.totalChanges();
        connection.execute("begin immediate");
    }

    /** Runs the units without a way back for each; false if one failed, so that all have to run again. */
    private boolean allRun(List<Unit<?>> units) {
        Shares shares = new Shares();
        for (int place = 1; place <= units.size(); place++) {
            JdbcSql sql = new JdbcSql(database, connection);
            try {
                units.get(place - 1).run(sql, shares, place == units.size());
            } catch (Throwable failure) {
                LOG.debug("A unit of {} failed and its group runs again", database, failure);
                return false;
            } finally {
                sql.end();
            }
        }
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
            disk.failed(failure);
            connection.execute("rollback to unit");
        } finally {
            sql.end();
        }
        try {
            connection.execute("release unit");
        } catch (SQLException transactionGone) {
            unit.fail(SqliteFaults.named(database + ": the transaction was given up", transactionGone));
            throw transactionGone;
        }
    }

    private void commit(List<Unit<?>> units) {
        groups++;
        boolean wrote;
        try {
            wrote = connection.totalChanges() != changesBefore;
            options.trace().commitBegins(database, groups, units.size());
            connection.execute("commit");
        } catch (SQLException failure) {
            abandon();
            disk.commitFailed(failure);
            failAll(units, failure);
            return;
        }
        tell(() -> options.trace().commitEnds(database, groups));
        if (wrote) {
            disk.wrote();
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
            unit.fail(disk.nothingKept(cause));
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
