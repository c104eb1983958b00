package in.shikanji.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The columns of all services' databases in a data folder, and what they hold. */
final class Columns {
    private Columns() {}

    /** A column of a service's table. */
    record Column(String service, String table, String name) {
        @Override
        public String toString() {
            return service + "." + table + "." + name;
        }
    }

    static List<Column> all(Path data) throws Exception {
        List<Column> columns = new ArrayList<>();
        for (Path file : files(data)) {
            try (Connection connection = open(file);
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("""
                            select t.name as table_name, c.name as column_name
                            from sqlite_schema t join pragma_table_info(t.name) c
                            where t.type = 'table' and t.name not like 'sqlite%' and t.name not like 'schema%'
                            order by t.name, c.cid""")) {
                while (rows.next()) {
                    columns.add(new Column(service(file), rows.getString(1), rows.getString(2)));
                }
            }
        }
        return columns;
    }

    /** Whether any row of the column holds the text, whatever stands around it. */
    static boolean holds(Path data, Column column, String text) throws Exception {
        try (Connection connection = open(data.resolve(column.service() + ".db"));
                var statement = connection.prepareStatement("select 1 from \"" + column.table()
                        + "\" where instr(cast(\"" + column.name() + "\" as text), ?) > 0 limit 1")) {
            statement.setString(1, text);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static List<Path> files(Path data) throws Exception {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file -> file.toString().endsWith(".db"))
                    .sorted()
                    .toList();
        }
    }

    private static Connection open(Path file) throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro");
    }

    private static String service(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ".db".length());
    }
}
