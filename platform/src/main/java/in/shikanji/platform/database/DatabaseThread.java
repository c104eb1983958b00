package in.shikanji.platform.database;

/**
 * A thread that runs units of work; SQLite's native calls would hold a virtual thread's carrier. Those that others wait for
 * go first where processors are short, if the JVM was told to hear of priorities and may set them ({@code
 * -XX:ThreadPriorityPolicy=1}, as root); elsewhere all are alike.
 */
@SuppressWarnings("ThreadPriorityCheck") // nothing leans on it but speed
final class DatabaseThread extends Thread {
    private DatabaseThread(String name, int priority, Runnable work) {
        super(null, work, name, 512L * 1024);
        setDaemon(true);
        setPriority(priority);
    }

    /** The only one that writes a file: whoever has something to write waits for it, mostly several at once. */
    static DatabaseThread writer(String database, Runnable work) {
        return new DatabaseThread(database + " writer", MAX_PRIORITY, work);
    }

    static DatabaseThread reader(int number, Runnable work) {
        return new DatabaseThread("reader " + number, NORM_PRIORITY + 2, work);
    }

    /** One that nobody waits for. */
    static DatabaseThread beside(String name, Runnable work) {
        return new DatabaseThread(name, NORM_PRIORITY, work);
    }

    /** Waits, through interrupts, until it has ended. */
    void awaitEnd() {
        boolean interrupted = false;
        while (isAlive()) {
            try {
                join();
            } catch (InterruptedException interrupt) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
