package in.shikanji.platform.events;

import in.shikanji.platform.database.TestEngine;
import net.jqwik.api.Tag;

@Tag("postgresql")
final class PostgresEventOrderTest implements EventOrderContract {
    @Override
    public TestEngine engine() {
        return TestEngine.POSTGRESQL;
    }
}
