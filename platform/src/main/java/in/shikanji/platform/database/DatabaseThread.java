package in.shikanji.platform.database;

/** A thread that runs units of work; SQLite's native calls would hold a virtual thread's carrier. */
final class DatabaseThread extends Thread {
    DatabaseThread(String name, Runnable work) {
        super(null, work, name, 512L * 1024);
        setDaemon(true);
    }
}
