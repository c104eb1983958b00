package in.shikanji.platform.events;

import in.shikanji.platform.database.TestEngine;
import org.junit.jupiter.api.Tag;

@Tag("slow")
final class SqliteEventOrderTest implements EventOrderContract {
    @Override
    public TestEngine engine() {
        return TestEngine.SQLITE;
    }
}
