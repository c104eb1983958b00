package in.shikanji.platform.database;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

final class SqliteDatabaseTest implements SqlContract {
    private final TestDatabases databases;
    private Database database;

    SqliteDatabaseTest(@TempDir Path folder) {
        databases = new TestDatabases(folder, TestEngine.SQLITE);
        database = databases.open("sample");
    }

    @Override
    public Database database() {
        return database;
    }

    @Override
    public Database reopen() {
        database = databases.open("sample");
        return database;
    }

    @AfterEach
    void close() {
        databases.close();
    }
}
