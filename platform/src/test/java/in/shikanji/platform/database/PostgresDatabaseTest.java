package in.shikanji.platform.database;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("postgresql")
final class PostgresDatabaseTest implements SqlContract {
    private final TestDatabases databases;
    private Database database;

    PostgresDatabaseTest(@TempDir Path folder) {
        databases = new TestDatabases(folder, TestEngine.POSTGRESQL);
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
