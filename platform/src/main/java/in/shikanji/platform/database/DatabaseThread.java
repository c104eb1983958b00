package in.shikanji.platform.database;

/** A thread that runs units of work; SQLite's native calls would hold a virtual thread's carrier. */
final class DatabaseThread extends Thread {
    DatabaseThread(String name, Runnable work) {
        super(null, work, name, 512L * 1024);
        setDaemon(true);
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
