package in.shikanji.platform.events;

import in.shikanji.platform.database.TestEngine;

final class SqliteEventOrderTest implements EventOrderContract {
    @Override
    public TestEngine engine() {
        return TestEngine.SQLITE;
    }
}
