package in.shikanji.platform.database;

/** Counts what a statement takes; PostgreSQL's driver would ask the server. */
final class Placeholders {
    private Placeholders() {}

    /** The question marks outside of texts, quoted names and line comments. */
    static int count(String sql) {
        int count = 0;
        for (int at = 0; at >= 0 && at < sql.length(); at++) {
            switch (sql.charAt(at)) {
                case '?' -> count++;
                case '\'' -> at = end(sql, at, '\'');
                case '"' -> at = end(sql, at, '"');
                case '-' -> at = sql.startsWith("--", at) ? end(sql, at, '\n') : at;
                default -> {}
            }
        }
        return count;
    }

    private static int end(String sql, int from, char closing) {
        int end = sql.indexOf(closing, from + 1);
        return end < 0 ? sql.length() : end;
    }
}
