package in.shikanji.platform.database;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

final class SqliteIdempotencyTest implements IdempotencyContract {
    private final TestDatabases databases;
    private final Database database;

    SqliteIdempotencyTest(@TempDir Path folder) {
        databases = new TestDatabases(folder, TestEngine.SQLITE);
        database = databases.open("order");
    }

    @Override
    public Database database() {
        return database;
    }

    @AfterEach
    void close() {
        databases.close();
    }
}
