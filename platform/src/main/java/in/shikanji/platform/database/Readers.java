package in.shikanji.platform.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The few platform threads on which all reads of all SQLite files run, in the order they came. Reads run inline on
 * virtual threads held their carriers and starved everyone else for seconds; two readers serve 50,000 reads a second.
 */
public final class Readers implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);
    private static final int QUEUE_LIMIT = 4096;
    private static final int LOOKS_PER_LIMIT = 20;

    private final WorkQueue<Reader.Read> queue = new WorkQueue<>("The readers' queue", QUEUE_LIMIT);
    private final List<Reader> readers = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Duration limit;

    /** Two threads; once {@link #watch} was called, a read is interrupted after 5 seconds. */
    public Readers() {
        this(2, Duration.ofSeconds(5));
    }

    /** @param limit how long one read may run before it is interrupted */
    Readers(int threads, Duration limit) {
        this.limit = limit;
        for (int number = 1; number <= threads; number++) {
            Reader reader = new Reader(queue);
            readers.add(reader);
            DatabaseThread.reader(number, reader).start();
        }
    }

    /**
     * Begins to interrupt reads that run for too long. Not before the program is open: while it starts, loading classes on a
     * busy machine takes longer than any read may later, and nobody waits for another's read.
     */
    public void watch() {
        DatabaseThread.beside("reader watchdog", this::interruptLongReads).start();
    }

    /** How many reads wait now. */
    int waiting() {
        return queue.size();
    }

    <T> T read(ReadSessions sessions, Function<Sql, T> work, Duration deadline) {
        Unit<T> unit = Unit.of(work, deadline);
        queue.add(new Reader.Read(sessions, unit));
        return unit.await();
    }

    /** Ends after the reads that wait. Close the databases first. */
    @Override
    public void close() {
        queue.close();
        closed.countDown();
    }

    private void interruptLongReads() {
        try {
            while (!closed.await(limit.toNanos() / LOOKS_PER_LIMIT, TimeUnit.NANOSECONDS)) {
                for (Reader reader : readers) {
                    reader.interruptAfter(limit.toNanos());
                }
            }
        } catch (SQLException | InterruptedException failure) {
            LOG.error("Long reads are no longer interrupted", failure);
        }
    }
}
