package in.shikanji.platform.database;

/** SQL failed or a commit did not become durable; nothing of the unit of work was kept. */
public class DatabaseException extends RuntimeException {
    public DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }

    public DatabaseException(String message) {
        super(message);
    }
}
