package in.shikanji.platform.database;

/**
 * SQL failed or a commit did not become durable: nothing of the unit of work was kept. There are two exceptions, which say so
 * in their message: a commit during which the connection to a server was lost, and {@link StorageException.Fault#UNSETTLED}.
 */
public class DatabaseException extends RuntimeException {
    public DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }

    public DatabaseException(String message) {
        super(message);
    }
}
