package in.shikanji.platform.events;

import in.shikanji.platform.database.TestEngine;
import org.junit.jupiter.api.Tag;

@Tag("postgresql")
final class PostgresEventOrderTest implements EventOrderContract {
    @Override
    public TestEngine engine() {
        return TestEngine.POSTGRESQL;
    }
}
