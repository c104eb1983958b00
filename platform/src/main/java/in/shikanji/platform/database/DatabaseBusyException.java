package in.shikanji.platform.database;

/**
 * The unit of work was not started, since the queue is full or its deadline passed; or it was a read that took too long.
 * Safe to try again later.
 */
public final class DatabaseBusyException extends DatabaseException {
    public DatabaseBusyException(String message) {
        super(message);
    }

    DatabaseBusyException(String message, Throwable cause) {
        super(message, cause);
    }
}
