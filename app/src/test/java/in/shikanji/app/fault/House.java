package in.shikanji.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.app.kill.Books;
import in.shikanji.app.kill.Patience;
import in.shikanji.app.kill.Person;
import in.shikanji.app.kill.Program;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** What all these tests ask of the program. */
final class House {
    static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration UNTIL_HOLDS_EXPIRE = Duration.ofMinutes(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private House() {}

    /** When the stores are open; ahead of the real time, to which the clock falls back at each start. */
    static Instant tomorrowAtNoon() {
        return Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofHours(24 + 6))
                .plus(Duration.ofMinutes(30));
    }

    static void setClock(Program program, Instant now) throws IOException {
        Person.nobody(program).put("/dev/clock", Map.of("now", now.toString())).expect(200);
    }

    static boolean isReady(Program program) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(program.url() + "/health/ready"))
                .build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }

    static void until(String what, Patience.Question<Boolean> question) throws Exception {
        Patience.until(what, SOON, question);
    }

    /** Lets all holds run out and all events be handled, stops the program, and holds the books against the guests. */
    static void closeAndReckon(Program program, Path data, Instant now, Guests guests) throws Exception {
        setClock(program, now.plus(UNTIL_HOLDS_EXPIRE));
        try (Books books = Books.open(data)) {
            until("the events to be handled and the holds to end", () -> {
                setClock(program, now.plus(UNTIL_HOLDS_EXPIRE));
                return Optional.of(books.isAtRest());
            });
        }
        program.askToStop();
        assertThat(program.awaitEnd()).isIn(0, 143);
        assertThat(Books.damages(data)).as("what SQLite finds wrong").isEmpty();
        try (Books books = Books.open(data)) {
            assertThat(books.breaches()).isEmpty();
            guests.reckon(books);
        }
    }
}
