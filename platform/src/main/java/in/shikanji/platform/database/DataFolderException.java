package in.shikanji.platform.database;

/** The data folder can't be used; the message is one sentence for the person who started the program. */
public final class DataFolderException extends RuntimeException {
    DataFolderException(String message) {
        super(message);
    }

    DataFolderException(String message, Throwable cause) {
        super(message, cause);
    }
}
