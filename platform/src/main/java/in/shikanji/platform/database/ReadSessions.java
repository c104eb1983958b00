package in.shikanji.platform.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One file's read-only connections, one per reader thread, opened when first needed. */
final class ReadSessions implements AutoCloseable {
    private final String database;
    private final Path file;
    private final Map<Reader, ReadSession> sessions = new ConcurrentHashMap<>();
    private boolean closed;

    ReadSessions(String database, Path file) {
        this.database = database;
        this.file = file;
    }

    String database() {
        return database;
    }

    void run(Reader reader, Unit<?> unit) throws SQLException {
        session(reader).run(unit);
    }

    private synchronized ReadSession session(Reader reader) throws SQLException {
        if (closed) {
            throw new DatabaseException(database + " is closed");
        }
        ReadSession session = sessions.get(reader);
        if (session == null) {
            session = new ReadSession(database, SqliteConnection.reader(file), reader);
            sessions.put(reader, session);
        }
        return session;
    }

    @Override
    public synchronized void close() {
        closed = true;
        sessions.values().forEach(ReadSession::close);
        sessions.clear();
    }
}
