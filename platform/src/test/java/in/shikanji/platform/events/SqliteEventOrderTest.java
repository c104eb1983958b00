package in.shikanji.platform.events;

import in.shikanji.platform.database.TestEngine;
import net.jqwik.api.Tag;

@Tag("slow")
final class SqliteEventOrderTest implements EventOrderContract {
    @Override
    public TestEngine engine() {
        return TestEngine.SQLITE;
    }
}
