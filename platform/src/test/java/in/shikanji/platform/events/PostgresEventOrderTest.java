package in.shikanji.platform.events;

import in.shikanji.platform.database.TestEngine;

final class PostgresEventOrderTest implements EventOrderContract {
    @Override
    public TestEngine engine() {
        return TestEngine.POSTGRESQL;
    }
}
