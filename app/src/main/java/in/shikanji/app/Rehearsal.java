package in.shikanji.app;

import in.shikanji.platform.Json;
import in.shikanji.platform.config.Configuration;
import in.shikanji.platform.database.SqliteLibrary;
import in.shikanji.platform.telemetry.Logging;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Plays a short day on data that is thrown away: a guest looks and orders, the kitchen hands over, the program stops and
 * starts again. The build lets the JDK watch this, which then keeps ready what a start needs (JEP 483 and 514). SQLite is
 * unpacked for good, into the folder that the only argument names.
 */
public final class Rehearsal {
    private static final int ORDERS = 200;
    private static final LocalTime STORES_ARE_OPEN = LocalTime.of(6, 30);

    private final String url;

    private Rehearsal(String url) {
        this.url = url;
    }

    public static void main(String[] arguments) throws IOException {
        Logging.start(Logging.Format.TEXT, "error");
        SqliteLibrary.unpack(Path.of(arguments[0]));
        Path data = Files.createTempDirectory("shikanji-rehearsal");
        try {
            for (int day = 0; day < 2; day++) {
                try (Shikanji program = Shikanji.start(Configuration.load(options(data), Map.of()))) {
                    new Rehearsal(program.url()).play(day);
                }
            }
        } finally {
            delete(data);
        }
    }

    private static List<String> options(Path data) {
        return List.of("--data", data.toString(), "--port", "0", "--management-port", "0", "--dev", "--limits", "off");
    }

    private void play(int day) throws IOException {
        var open = LocalDate.now(ZoneOffset.UTC)
                .plusDays(1)
                .atTime(STORES_ARE_OPEN)
                .toInstant(ZoneOffset.UTC);
        ask("PUT", "/api/v1/dev/clock", "", Map.of("now", open));
        for (String page :
                List.of("/", "/menu", "/console/", "/health/ready", "/api/v1/stores", "/api/v1/categories")) {
            ask("GET", page, "", null);
        }
        String guest = signIn("customer@demo.com", "demo123");
        String manager = signIn("manager@jainshikanji.com", "manager123");
        for (int number = 0; number < ORDERS; number++) {
            ask("GET", "/api/v1/products?storeId=mg-road", "", null);
            order(guest, manager, day + "-" + number);
        }
        ask("GET", "/api/v1/orders", manager, null);
        ask("GET", "/api/v1/inventory?storeId=mg-road", manager, null);
    }

    private void order(String guest, String manager, String key) throws IOException {
        Map<String, ?> basket = Map.of(
                "storeId",
                "mg-road",
                "fulfilment",
                Map.of("type", "pickup"),
                "paymentMethod",
                "counter",
                "items",
                List.of(Map.of("productId", "traditional-shikanji", "quantity", 1)));
        ask("POST", "/api/v1/orders/quote", guest, basket);
        String id = ask("POST", "/api/v1/orders", guest, basket, key).path("id").asString();
        for (String status : List.of("confirmed", "preparing", "ready", "delivered")) {
            ask("PUT", "/api/v1/orders/" + id + "/status", manager, Map.of("status", status));
        }
        ask("GET", "/api/v1/orders/" + id, guest, null);
    }

    private String signIn(String email, String password) throws IOException {
        return ask("POST", "/api/v1/auth/login", "", Map.of("email", email, "password", password))
                .path("accessToken")
                .asString();
    }

    private JsonNode ask(String method, String path, String token, @Nullable Object body) throws IOException {
        return ask(method, path, token, body, "");
    }

    private JsonNode ask(String method, String path, String token, @Nullable Object body, String key)
            throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(url + path).toURL().openConnection();
        connection.setRequestMethod(method);
        if (!token.isEmpty()) {
            connection.setRequestProperty("Authorization", "Bearer " + token);
        }
        if (!key.isEmpty()) {
            connection.setRequestProperty("Idempotency-Key", key);
        }
        if (body != null) {
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setDoOutput(true);
            connection.getOutputStream().write(Json.bytes(body));
        }
        if (connection.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST) {
            throw new IOException(method + " " + path + " was refused: "
                    + new String(connection.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        try (InputStream answer = connection.getInputStream()) {
            byte[] bytes = answer.readAllBytes();
            boolean json =
                    Objects.requireNonNullElse(connection.getContentType(), "").startsWith("application/json");
            return Json.tree(json ? bytes : "{}".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
