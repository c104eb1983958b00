package in.shikanji.platform.database;

/** SQL failed or a commit did not become durable; nothing of the unit of work was kept. */
public class DatabaseException extends RuntimeException {
    DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }

    DatabaseException(String message) {
        super(message);
    }
}
