package in.shikanji.platform.database;

/** The unit of work was not started: the queue is full or its deadline passed. Safe to try again later. */
public final class DatabaseBusyException extends DatabaseException {
    public DatabaseBusyException(String message) {
        super(message);
    }

    DatabaseBusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
