package in.shikanji.platform.database;

/** On what tests keep their data: {@code -Dshikanji.engine=postgresql}, or SQLite. */
public enum TestEngine {
    SQLITE,
    POSTGRESQL;

    public static TestEngine chosen() {
        String name = System.getProperty("shikanji.engine", "sqlite");
        return switch (name) {
            case "sqlite" -> SQLITE;
            case "postgresql" -> POSTGRESQL;
            default -> throw new IllegalArgumentException("shikanji.engine is sqlite or postgresql, not " + name);
        };
    }
}
