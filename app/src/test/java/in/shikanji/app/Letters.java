package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Reads what a running program sent to people, from its development mailbox. */
final class Letters {
    private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();

    private Letters() {}

    /** The code that was sent last to this phone. */
    static String code(Client anyone, String phone) {
        return await(anyone, letter -> letter.path("to").asString().equals(phone))
                .path("text")
                .asString()
                .substring(0, 6);
    }

    /** The secret in the link that was sent last to this address under this subject. */
    static String link(Client anyone, String email, String subject) {
        String text = await(
                        anyone,
                        letter -> letter.path("to").asString().equals(email)
                                && letter.path("subject").asString().equals(subject))
                .path("text")
                .asString();
        return text.substring(text.indexOf('#') + 1).lines().findFirst().orElseThrow();
    }

    private static JsonNode await(Client anyone, Predicate<JsonNode> wanted) {
        long begun = System.nanoTime();
        Optional<JsonNode> found = find(anyone, wanted);
        while (found.isEmpty()) {
            assertThat(System.nanoTime() - begun).as("nothing was sent").isLessThan(PATIENCE_NANOS);
            found = find(anyone, wanted);
        }
        return found.get();
    }

    private static Optional<JsonNode> find(Client anyone, Predicate<JsonNode> wanted) {
        return anyone.get("/dev/mail")
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(wanted)
                .findFirst();
    }
}
