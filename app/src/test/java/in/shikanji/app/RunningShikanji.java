package in.shikanji.app;

import in.shikanji.platform.config.Configuration;
import in.shikanji.platform.http.Route;
import in.shikanji.platform.telemetry.Logging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The whole program with the demo's data in a folder of its own, for one test class. Before each test the business clock
 * stands at {@link #OPEN}.
 */
final class RunningShikanji implements BeforeEachCallback, AfterAllCallback {
    /** A Monday at half past twelve in Bengaluru; the stores are open. */
    static final Instant OPEN = Instant.parse("2026-11-23T07:00:00Z");

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Path data;
    private final Shikanji program;
    private final Map<String, Client> staff = new ConcurrentHashMap<>();
    private Instant now = OPEN;

    RunningShikanji(String... options) {
        try {
            data = Files.createTempDirectory("shikanji");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        List<String> all = new ArrayList<>(List.of(
                "--port", "0", "--management-port", "0", "--data", data.toString(), "--dev", "--limits", "off"));
        all.addAll(List.of("--bcrypt-cost", "4"));
        all.addAll(Engine.options(data));
        all.addAll(List.of(options));
        Logging.start(Logging.Format.TEXT, "warn");
        program = Shikanji.start(Configuration.of(all.toArray(String[]::new)));
    }

    /** Where it keeps what is not on PostgreSQL. */
    Path data() {
        return data;
    }

    String url() {
        return program.url();
    }

    List<Route> routes() {
        return program.routes();
    }

    Client anyone() {
        return Client.at(program.url());
    }

    /** Somebody new with an account. */
    Client customer() {
        int number = PEOPLE.incrementAndGet();
        Map<String, String> person = Map.of(
                "name", "Guest " + number, "email", "guest" + number + "@example.com", "password", "lemon-and-cumin");
        return anyone().bearing(
                        anyone().post("/auth/register", person).expect(201).text("/accessToken"));
    }

    /** A member of staff of MG Road (owner and admin: of all stores), or the demo's customer, by role. */
    Client staff(String role) {
        return staff.computeIfAbsent(role, word -> signIn(word + "@jainshikanji.com", word + "123"));
    }

    Client manager() {
        return staff("manager");
    }

    Client signIn(String email, String password) {
        Map<String, String> credentials = Map.of("email", email, "password", password);
        return anyone().bearing(
                        anyone().post("/auth/login", credentials).expect(200).text("/accessToken"));
    }

    void setClock(Instant instant) {
        anyone().put("/dev/clock", Map.of("now", instant.toString())).expect(200);
        now = instant;
    }

    /** Lets business time pass; what falls due has run when this returns. */
    void pass(Duration time) {
        setClock(now.plus(time));
    }

    /** The id of an option by its name on the menu. */
    String option(String product, String name) {
        Answer shown = anyone().get("/products/" + product).expect(200);
        return shown.at("/customizations")
                .valueStream()
                .flatMap(group -> group.path("options").valueStream())
                .filter(option -> option.path("name").asString().equals(name))
                .map(option -> option.path("id").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(product + " has no option " + name));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        setClock(OPEN);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        program.close();
        Engine.drop(data);
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
