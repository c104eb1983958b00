package in.shikanji.platform.database;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an error of PostgreSQL means for the unit of work.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL error codes</a>
 */
enum PostgresFailure {
    /** The engine gave up the transaction for the sake of another: the unit may run again. */
    GIVEN_UP,
    /** A lock was not free in time. */
    LOCKED,
    /** A statement ran for too long and was ended. */
    TOOK_TOO_LONG,
    /** The connection is lost. */
    DISCONNECTED,
    /** The statement is at fault. */
    OTHER;

    private static final Set<String> SHUT_DOWN = Set.of("57P01", "57P02", "57P03", "25P03");

    static PostgresFailure of(@Nullable SQLException failure) {
        String state = failure == null || failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state) {
            case "40001", "40P01" -> GIVEN_UP;
            case "55P03" -> LOCKED;
            case PostgresSession.TOOK_TOO_LONG -> TOOK_TOO_LONG;
            default -> state.startsWith("08") || SHUT_DOWN.contains(state) ? DISCONNECTED : OTHER;
        };
    }
}
