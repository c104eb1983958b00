package in.shikanji.app.kill;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.app.kill.Books.Kept;
import in.shikanji.app.kill.Person.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the crowd finds when the program is back: nothing lost, nothing twice, and what was left open closes. */
final class Reckoning {
    /** Longer than stock is held for an order that does not come. */
    private static final Duration UNTIL_HOLDS_EXPIRE = Duration.ofMinutes(3);

    private static final Duration LONGEST_REST = Duration.ofSeconds(30);

    private final Crowd crowd;
    private final Path data;
    private final Set<Wish> settled = new HashSet<>();

    Reckoning(Crowd crowd, Path data) {
        this.crowd = crowd;
        this.data = data;
    }

    /**
     * What was found.
     *
     * @param acknowledged orders whose 201 had arrived
     * @param done of the orders in flight: there already
     * @param begun of the orders in flight: begun, and not there
     * @param never of the orders in flight: never begun
     * @param moves status changes in flight
     * @param movesDone of these: there already
     * @param letGo holds of orders that never came, let go by now
     */
    record Findings(int acknowledged, int done, int begun, int never, int moves, int movesDone, long letGo) {
        String words() {
            return "%d acknowledged; in flight %d orders (%d there, %d begun, %d never begun) and %d moves (%d there)"
                            .formatted(acknowledged, done + begun + never, done, begun, never, moves, movesDone)
                    + "; stock let go for " + letGo + " orders that never came; all as it must be";
        }
    }

    /**
     * Asks after everything that is not settled and closes it. Half of the orders in flight are sent again at once, the
     * others after their stock was let go.
     *
     * @param now the business time at which the crowd worked; returns at {@link #later}
     */
    Findings afterReturn(Program program, Instant now) throws Exception {
        setClock(program, now.plusSeconds(1));
        crowd.comeTo(program);
        try (Books books = Books.open(data)) {
            List<Wish> acknowledged = crowd.wishes().stream()
                    .filter(wish -> wish.isAcknowledged() && !settled.contains(wish))
                    .toList();
            List<Wish> inFlight = crowd.wishes().stream()
                    .filter(wish -> !wish.isAcknowledged())
                    .toList();
            int moves = (int)
                    acknowledged.stream().filter(wish -> wish.asked() != null).count();
            int movesDone = 0;
            for (Wish wish : acknowledged) {
                movesDone += findsAcknowledged(wish) ? 1 : 0;
            }
            Map<Wish, Optional<Kept>> kept = findsOnceOrNever(books, inFlight);
            sendAgain(kept, inFlight, 0);
            setClock(program, later(now));
            Patience.until(
                    "the events to be handled and the holds to end", LONGEST_REST, () -> Optional.of(books.isAtRest()));
            sendAgain(kept, inFlight, 1);
            Patience.until("the events to be handled", LONGEST_REST, () -> Optional.of(books.isAtRest()));
            int done = (int) kept.values().stream()
                    .filter(request -> request.filter(Kept::done).isPresent())
                    .count();
            int begun = (int) kept.values().stream().filter(Optional::isPresent).count() - done;
            catchUp(books);
            operatorsSeeNothingWrong();
            return new Findings(
                    (int) crowd.wishes().stream().filter(Wish::isAcknowledged).count() - inFlight.size(),
                    done,
                    begun,
                    inFlight.size() - done - begun,
                    moves,
                    movesDone,
                    books.letGo());
        }
    }

    /** The business time when all is closed. */
    static Instant later(Instant now) {
        return now.plus(UNTIL_HOLDS_EXPIRE);
    }

    /** Reads the files after a clean stop. */
    void books() throws Exception {
        assertThat(Books.damages(data)).as("what SQLite finds wrong").isEmpty();
        try (Books books = Books.open(data)) {
            assertThat(books.breaches()).isEmpty();
            Map<String, Books.Entry> expected = new LinkedHashMap<>();
            for (Wish wish : crowd.wishes()) {
                expected.put(wish.id(), new Books.Entry(wish.number(), wish.totalPaise(), wish.statuses()));
            }
            assertThat(books.orders())
                    .as("each wish has come to exactly one order")
                    .containsExactlyInAnyOrderEntriesOf(expected)
                    .hasSize(crowd.wishes().size());
        }
    }

    /** Whether the step that was in flight had been taken; it is there exactly once when this returns. */
    private boolean findsAcknowledged(Wish wish) throws IOException {
        JsonNode order = order(wish);
        List<String> withStep = new ArrayList<>(wish.statuses());
        if (wish.asked() == null) {
            assertThat(Wish.timeline(order)).as("the timeline of %s", wish.id()).isEqualTo(wish.statuses());
            return false;
        }
        withStep.add(wish.asked());
        assertThat(Wish.timeline(order)).as("the timeline of %s", wish.id()).isIn(wish.statuses(), withStep);
        boolean done = Wish.timeline(order).equals(withStep);
        JsonNode again = crowd.move(wish).expect(200).body();
        assertThat(Wish.timeline(again)).as("the step is taken once").isEqualTo(withStep);
        wish.acknowledge(again);
        return done;
    }

    private Map<Wish, Optional<Kept>> findsOnceOrNever(Books books, List<Wish> inFlight)
            throws IOException, SQLException {
        Map<Wish, Optional<Kept>> kept = new LinkedHashMap<>();
        for (Wish wish : inFlight) {
            Optional<Kept> request = books.request(wish.key());
            kept.put(wish, request);
            if (request.isPresent()) {
                crowd.customer(wish)
                        .get("/orders/" + request.get().orderId())
                        .expect(request.get().done() ? 200 : 404);
            }
        }
        return kept;
    }

    /** Sends every second order again, with its key, until it is there; and once more. */
    private void sendAgain(Map<Wish, Optional<Kept>> kept, List<Wish> inFlight, int first) throws IOException {
        for (int index = first; index < inFlight.size(); index += 2) {
            Wish wish = inFlight.get(index);
            Optional<Kept> request = kept.getOrDefault(wish, Optional.empty());
            boolean done = request.filter(Kept::done).isPresent();
            Answer answer = crowd.place(wish);
            boolean tooLate = answer.status() == 422 && answer.text("code").equals("hold_released");
            if (tooLate) {
                // Its stock was let go for good; the same key makes a new order.
                assertThat(first == 1 && request.isPresent() && !done).isTrue();
                answer = crowd.place(wish);
            }
            wish.acknowledge(answer.expect(201).body());
            assertThat(answer.replayed()).as("told that it was there").isEqualTo(done);
            if (request.isPresent() && !tooLate) {
                assertThat(wish.id()).isEqualTo(request.get().orderId());
            }
            Answer again = crowd.place(wish).expect(201);
            assertThat(again.replayed()).isTrue();
            assertThat(again.text("id")).isEqualTo(wish.id());
        }
    }

    /** Learns what the platform itself did as time passed: orders that nobody accepted in time are cancelled. */
    private void catchUp(Books books) throws IOException, SQLException {
        Map<String, Books.Entry> orders = books.orders();
        for (Wish wish : crowd.wishes()) {
            if (settled.contains(wish)) {
                continue;
            }
            Books.Entry entry = orders.get(wish.id());
            assertThat(entry).as("the order %s on disk", wish.id()).isNotNull();
            if (entry != null && !entry.statuses().equals(wish.statuses())) {
                JsonNode order = order(wish);
                List<String> cancelled = new ArrayList<>(wish.statuses());
                cancelled.add("cancelled");
                assertThat(wish.status()).isEqualTo("pending");
                assertThat(Wish.timeline(order)).isEqualTo(cancelled);
                assertThat(order.path("timeline").path(1).path("by").asString()).isEqualTo("system");
                wish.acknowledge(order);
            }
            if (!wish.isOpen()) {
                settled.add(wish);
            }
        }
    }

    private JsonNode order(Wish wish) throws IOException {
        JsonNode order =
                crowd.customer(wish).get("/orders/" + wish.id()).expect(200).body();
        assertThat(order.path("number").asString()).isEqualTo(wish.number());
        assertThat(order.path("totalPaise").asLong())
                .isEqualTo(wish.totalPaise())
                .isEqualTo(crowd.totalPaise(wish.basket()));
        return order;
    }

    private void operatorsSeeNothingWrong() throws IOException {
        JsonNode integrity = crowd.owner().get("/admin/integrity").expect(200).body();
        assertThat(integrity.path("ok").asBoolean()).as(integrity.toString()).isTrue();
        JsonNode letters = crowd.owner().get("/admin/dead-letters").expect(200).body();
        assertThat(letters.path("items").size()).as(letters.toString()).isZero();
    }

    static void setClock(Program program, Instant now) throws IOException {
        Person.nobody(program).put("/dev/clock", Map.of("now", now.toString())).expect(200);
    }
}
