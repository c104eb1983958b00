package in.shikanji.platform.database;

/**
 * The disk under a database refuses. But for {@link Fault#UNSETTLED} nothing of the unit of work was kept, and it is safe
 * to try again later; other units may succeed meanwhile.
 */
public final class StorageException extends DatabaseException {
    private final Fault fault;

    StorageException(Fault fault, String message, Throwable cause) {
        super(message, cause);
        this.fault = fault;
    }

    /** What is wrong with the disk. */
    public Fault fault() {
        return fault;
    }

    /** What a disk can do to a program. */
    public enum Fault {
        /** No room: a full disk, or a limit on pages. */
        FULL,
        /** The file, its folder or the file system may only be read. */
        READ_ONLY,
        /** Reading, writing or syncing fails; quotas and limits on the size of files show this way, too. */
        FAILING,
        /**
         * A commit failed so that it can't be told yet whether it will be there after a crash. If the program goes on, it
         * is not kept; so the caller has to ask again.
         */
        UNSETTLED
    }
}
