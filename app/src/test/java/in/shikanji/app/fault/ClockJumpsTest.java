package in.shikanji.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.app.kill.Basket;
import in.shikanji.app.kill.Books;
import in.shikanji.app.kill.Person;
import in.shikanji.app.kill.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The system clock jumps a day ahead and an hour back under the running program; the business clock follows it. */
@Tag("once")
final class ClockJumpsTest {
    private static final Basket BASKET = Basket.A_ROUND_OF_SHIKANJI;

    @TempDir
    private Path folder;

    private String lastId = "";

    @Test
    void aDayAheadAndAnHourBackBreakNothing() throws Exception {
        FaultyMachine machine = FaultyMachine.build(folder);
        Path data = folder.resolve("data");
        Duration toNoon = Duration.between(Instant.now(), House.tomorrowAtNoon());
        machine.setClockWrong(toNoon);
        try (Program program = Program.start(folder, data, machine.surroundings())) {
            Person.Answer session = register(program);
            Person guest = Person.nobody(program).signIn("guest@example.com", "lemon-and-cumin");
            String waiting = order(guest);
            String quote = guest.send("POST", "/orders/quote", BASKET.request(), null)
                    .expect(200)
                    .text("quoteToken");

            machine.setClockWrong(toNoon.plusDays(1));

            House.until("the access token to have expired", () -> Optional.of(me(guest) == 401));
            House.until("the order that nobody accepted to be cancelled", () -> {
                Person again = Person.nobody(program).signIn("guest@example.com", "lemon-and-cumin");
                return Optional.of(status(again, waiting).equals("cancelled"));
            });
            session = refresh(program, session);
            Person tomorrow = Person.nobody(program).signIn("guest@example.com", "lemon-and-cumin");
            assertThat(tomorrow.send(
                                    "POST",
                                    "/orders",
                                    BASKET.order(quote),
                                    UUID.randomUUID().toString())
                            .expect(422)
                            .text("code"))
                    .isEqualTo("quote_expired");
            String dayAhead = order(tomorrow);

            machine.setClockWrong(toNoon.plusDays(1).minusHours(1));

            House.until("tokens from an hour ahead to be refused", () -> Optional.of(me(tomorrow) == 401));
            refresh(program, session);
            Person back = Person.nobody(program).signIn("guest@example.com", "lemon-and-cumin");
            assertThat(status(back, dayAhead)).isEqualTo("pending");
            String hourBack = order(back);
            back.send("POST", "/orders/" + hourBack + "/cancel", Map.of("reason", "changed their mind"), null)
                    .expect(200);
            try (Books books = Books.open(data)) {
                House.until("the events to be handled", () -> Optional.of(books.isAtRest()));
                assertThat(books.breaches()).isEmpty();
            }
            program.askToStop();
            assertThat(program.awaitEnd()).isIn(0, 143);
        }
        assertThat(Books.damages(data)).isEmpty();
    }

    private static Person.Answer register(Program program) throws IOException {
        Map<String, String> account =
                Map.of("name", "Guest", "email", "guest@example.com", "password", "lemon-and-cumin");
        return Person.nobody(program)
                .send("POST", "/auth/register", account, null)
                .expect(201);
    }

    private static Person.Answer refresh(Program program, Person.Answer session) throws IOException {
        Map<String, String> token = Map.of("refreshToken", session.text("refreshToken"));
        return Person.nobody(program).send("POST", "/auth/refresh", token, null).expect(200);
    }

    private static int me(Person person) throws IOException {
        return person.get("/auth/me").status();
    }

    private static String status(Person person, String orderId) throws IOException {
        return person.get("/orders/" + orderId).expect(200).text("status");
    }

    /** Ids only grow, whatever the clock does; the same key, sent again at once, brings the same order. */
    private String order(Person person) throws IOException {
        String key = UUID.randomUUID().toString();
        Person.Answer placed =
                person.send("POST", "/orders", BASKET.order(), key).expect(201);
        assertThat(placed.text("id")).isGreaterThan(lastId);
        lastId = placed.text("id");
        Person.Answer again =
                person.send("POST", "/orders", BASKET.order(), key).expect(201);
        assertThat(again.replayed()).isTrue();
        assertThat(again.text("id")).isEqualTo(lastId);
        return lastId;
    }
}
