package in.shikanji.platform.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a PostgreSQL database is and who asks for it. Its text shows no password.
 *
 * @param url without user and password
 */
public record PostgresAddress(
        String url, @Nullable String user, @Nullable String password) {
    private static final Pattern PARTS =
            Pattern.compile("(jdbc:postgresql:(?://)?)(?:([^/@?:]*)(?::([^/@?]*))?@)?([^?]*)(?:\\?(.*))?");

    /**
     * Reads {@code jdbc:postgresql://host/database?user=…&password=…}, or the same with {@code user:password@} before the
     * host. What it leaves out is taken from {@code PGUSER} and {@code PGPASSWORD}.
     *
     * @throws IllegalArgumentException if it is no such address
     */
    public static PostgresAddress of(String url, Map<String, String> environment) {
        Matcher parts = PARTS.matcher(url);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "A database's address looks like jdbc:postgresql://host/database?user=name.");
        }
        Map<String, String> person = new HashMap<>();
        put(person, "user", environment.get("PGUSER"));
        put(person, "password", environment.get("PGPASSWORD"));
        put(person, "user", parts.group(2));
        put(person, "password", parts.group(3));
        StringJoiner rest = new StringJoiner("&", "?", "").setEmptyValue("");
        for (String parameter : (parts.group(5) == null ? "" : parts.group(5)).split("&", -1)) {
            String name = parameter.replaceFirst("=.*", "");
            if (name.equals("user") || name.equals("password")) {
                put(person, name, parameter.substring(Math.min(parameter.length(), name.length() + 1)));
            } else if (!parameter.isEmpty()) {
                rest.add(parameter);
            }
        }
        return new PostgresAddress(parts.group(1) + parts.group(4) + rest, person.get("user"), person.get("password"));
    }

    /** A new connection, outside of any pool. */
    Connection connect() throws SQLException {
        Properties properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public String toString() {
        return url;
    }

    private static void put(Map<String, String> person, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            person.put(name, URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8));
        }
    }
}
