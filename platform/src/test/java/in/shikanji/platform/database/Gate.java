package in.shikanji.platform.database;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Holds a database's writer, so that what a test submits meanwhile stands in the queue and becomes one group. */
final class Gate implements AutoCloseable {
    private final SqliteDatabase database;
    private final CountDownLatch open = new CountDownLatch(1);
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    Gate(SqliteDatabase database) throws InterruptedException {
        this.database = database;
        var held = new CountDownLatch(1);
        callers.execute(() -> hold(held));
        held.await();
    }

    /** Again where the database has less patience than a busy machine asks for. */
    private void hold(CountDownLatch held) {
        while (held.getCount() > 0) {
            try {
                database.write("gate", sql -> {
                    held.countDown();
                    await();
                    return true;
                });
            } catch (DatabaseBusyException late) {
                Thread.onSpinWait();
            }
        }
    }

    /** Submits a write and returns once it stands in the queue. */
    <T> Future<T> submit(Callable<T> write) {
        int before = database.waiting();
        Future<T> future = callers.submit(write);
        while (database.waiting() == before && !future.isDone()) {
            Thread.onSpinWait();
        }
        return future;
    }

    void open() {
        open.countDown();
    }

    @Override
    public void close() {
        open();
        callers.close();
    }

    private void await() {
        try {
            open.await();
        } catch (InterruptedException interrupt) {
            throw new IllegalStateException(interrupt);
        }
    }
}
