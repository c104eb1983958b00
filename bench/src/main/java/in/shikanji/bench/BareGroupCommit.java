package in.shikanji.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.sqlite.SQLiteConfig;

/**
 * The limit of durable orders: one SQLite connection, prepared statements, one thread that takes what waits and commits it
 * together. No savepoints, no event log, no HTTP: a unit that failed would take all others with it.
 */
final class BareGroupCommit implements AutoCloseable {
    private static final int GROUP = 64;
    /** Some 5 MiB of log, about where the platform copies its own; without this the log only grows. */
    private static final int CHECKPOINT_ORDERS = 1_000;

    private final Connection connection;
    private final PreparedStatement take;
    private final PreparedStatement order;
    private final PreparedStatement line;
    private final PreparedStatement event;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final AtomicLong numbers = new AtomicLong();
    private final Thread writer;

    private record Waiting(long number, String id, String payload, CompletableFuture<Boolean> done) {}

    @SuppressWarnings("ThreadPriorityCheck") // as the platform's writer
    BareGroupCommit(Path folder) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        // As the platform's writer: no query for the last row's number after each insert, and the hot pages kept.
        config.setGetGeneratedKeys(false);
        config.setCacheSize(-8 * 1024);
        config.enforceForeignKeys(true);
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bare.db"), config.toProperties());
        try (var statement = connection.createStatement()) {
            statement.execute("pragma wal_autocheckpoint = 0");
        }
        fill();
        take = connection.prepareStatement(EightStatements.TAKE);
        order = connection.prepareStatement(EightStatements.ORDER);
        line = connection.prepareStatement(EightStatements.LINE);
        event = connection.prepareStatement(EightStatements.EVENT);
        writer = Thread.ofPlatform()
                .name("bare writer")
                .priority(Thread.MAX_PRIORITY)
                .start(this::write);
    }

    /** Places an order and returns when it is durable. */
    void place() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        long number = numbers.incrementAndGet();
        // Made here, since there are many callers and one writer.
        String id = EightStatements.orderId(number);
        queue.add(new Waiting(number, id, EightStatements.payload(id), done));
        done.join();
    }

    /** When nobody waits for an order any more. */
    @Override
    public void close() throws SQLException {
        writer.interrupt();
        try {
            writer.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }

    private void fill() throws SQLException {
        try (var statement = connection.createStatement()) {
            for (String table : EightStatements.TABLES) {
                statement.execute(table);
            }
            statement.execute(EightStatements.OUTBOX);
        }
        try (var statement = connection.createStatement();
                var stock = connection.prepareStatement(EightStatements.FILL)) {
            statement.execute("begin");
            for (int product = 0; product < EightStatements.PRODUCTS; product++) {
                stock.setLong(1, product);
                stock.executeUpdate();
            }
            statement.execute("commit");
        }
    }

    private void write() {
        List<Waiting> group = new ArrayList<>(GROUP);
        int sinceCheckpoint = 0;
        try (var begin = connection.prepareStatement("begin immediate");
                var commit = connection.prepareStatement("commit");
                var checkpoint = connection.createStatement()) {
            while (!Thread.currentThread().isInterrupted()) {
                group.add(queue.take());
                queue.drainTo(group, GROUP - 1);
                begin.execute();
                for (Waiting waiting : group) {
                    place(waiting);
                }
                commit.execute();
                group.forEach(waiting -> waiting.done().complete(true));
                sinceCheckpoint += group.size();
                group.clear();
                if (sinceCheckpoint >= CHECKPOINT_ORDERS) {
                    // Its row closed at once: a statement in progress would keep the next commit from happening.
                    checkpoint.executeQuery("pragma wal_checkpoint(passive)").close();
                    sinceCheckpoint = 0;
                }
            }
        } catch (SQLException | InterruptedException failed) {
            group.forEach(waiting -> waiting.done().completeExceptionally(failed));
        }
    }

    private void place(Waiting waiting) throws SQLException {
        long number = waiting.number();
        String id = waiting.id();
        long product = number % (EightStatements.PRODUCTS - EightStatements.LINES);
        for (int index = 0; index < EightStatements.LINES; index++) {
            take.setLong(1, product + index);
            take.executeUpdate();
        }
        order.setString(1, id);
        order.setString(2, "cus_1");
        order.setLong(3, 12_300);
        order.setString(4, "pending");
        order.executeUpdate();
        for (int index = 0; index < EightStatements.LINES; index++) {
            line.setString(1, id);
            line.setLong(2, index);
            line.setLong(3, product + index);
            line.setLong(4, 4_100);
            line.executeUpdate();
        }
        event.setString(1, id);
        event.setString(2, "order.placed.v1");
        event.setString(3, id);
        event.setString(4, waiting.payload());
        event.setLong(5, number);
        event.setLong(6, number);
        event.executeUpdate();
    }
}
