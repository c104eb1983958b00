package in.shikanji.platform.database;

import in.shikanji.platform.database.StorageException.Fault;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Tells faults of the disk from faults of the SQL.
 *
 * @see <a href="https://www.sqlite.org/rescode.html">SQLite result codes</a>
 */
final class SqliteFaults {
    private static final int PRIMARY_CODE = 0xff;

    private SqliteFaults() {}

    /** The failure under its own name. */
    static DatabaseException named(String message, SQLException failure) {
        return fault(failure)
                .<DatabaseException>map(fault -> new StorageException(fault, message, failure))
                .orElseGet(() -> new DatabaseException(message, failure));
    }

    /** The failure in one sentence for the person who started the program. */
    static DatabaseException atOpening(Path file, SQLException failure) {
        boolean forbidden =
                fault(failure).filter(fault -> fault == Fault.READ_ONLY).isPresent();
        String words = forbidden
                ? " can't be written; check who owns it and the files beside it."
                : " can't be opened: " + failure.getMessage();
        return named("The database " + file + words, failure);
    }

    static Optional<Fault> fault(Throwable failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return Optional.empty();
        }
        int primary = sqlite.getResultCode().code & PRIMARY_CODE;
        if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
            return Optional.of(Fault.FULL);
        }
        if (primary == SQLiteErrorCode.SQLITE_READONLY.code) {
            return Optional.of(Fault.READ_ONLY);
        }
        boolean failing =
                primary == SQLiteErrorCode.SQLITE_IOERR.code || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code;
        return failing ? Optional.of(Fault.FAILING) : Optional.empty();
    }

    /**
     * Whether a commit that failed so may have left all its pages in the write-ahead log, where a crash would find them and
     * take them for kept. The mark of a commit is written last: where writing failed, there is none. A constraint is
     * checked before anything is written.
     */
    static boolean mayComeBack(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return true;
        }
        SQLiteErrorCode code = sqlite.getResultCode();
        int primary = code.code & PRIMARY_CODE;
        return code != SQLiteErrorCode.SQLITE_IOERR_WRITE
                && primary != SQLiteErrorCode.SQLITE_FULL.code
                && primary != SQLiteErrorCode.SQLITE_CONSTRAINT.code
                && primary != SQLiteErrorCode.SQLITE_BUSY.code;
    }
}
