package in.shikanji.platform.events;

import in.shikanji.platform.database.TestEngine;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
final class SqliteEventLogTest implements SqlEventLogContract {
    private final SqlEventLogFixture fixture;

    SqliteEventLogTest(@TempDir Path folder) {
        fixture = new SqlEventLogFixture(folder, TestEngine.SQLITE);
    }

    @Override
    public SqlEventLogFixture fixture() {
        return fixture;
    }

    @AfterEach
    void close() {
        fixture.close();
    }
}
