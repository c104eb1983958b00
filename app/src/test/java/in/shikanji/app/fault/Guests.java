package in.shikanji.app.fault;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.app.kill.Basket;
import in.shikanji.app.kill.Books;
import in.shikanji.app.kill.Person;
import in.shikanji.app.kill.Person.Answer;
import in.shikanji.app.kill.Program;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Guests who order one thing after the other and cancel half of it, whatever they are told, and remember that. */
final class Guests {
    static final Set<String> NOTHING_WAS_DONE =
            Set.of("busy", "unavailable", "storage_full", "storage_failed", "storage_read_only");
    private static final String NOBODY_KNOWS = "outcome_unknown";
    private static final String CUT = "cut";
    private static final List<Basket> BASKETS = List.of(Basket.values());
    private static final String PASSWORD = "lemon-and-cumin";
    private static final long BREATH_NANOS = 2_000_000;

    private final Random random;
    private final Queue<Told> told = new ConcurrentLinkedQueue<>();
    private final Queue<Told> cancelled = new ConcurrentLinkedQueue<>();
    private final List<Thread> working = new ArrayList<>();
    private final AtomicBoolean leaving = new AtomicBoolean();
    private List<Person> people = List.of();

    Guests(long seed) {
        random = new Random(seed);
    }

    /**
     * What became of one order, or of cancelling it.
     *
     * @param code of the refusal, empty where there was none
     * @param orderId empty for an order that was not acknowledged
     */
    record Told(String key, int status, String code, String orderId, Duration took) {}

    /** So many guests register, and the owner fills the shelves. */
    void open(Program program, int guests) throws IOException {
        Person nobody = Person.nobody(program);
        List<Person> registered = new ArrayList<>();
        for (int guest = 0; guest < guests; guest++) {
            registered.add(nobody.register("guest" + guest + "@example.com", PASSWORD));
        }
        people = List.copyOf(registered);
        Person owner = nobody.signIn("owner@jainshikanji.com", "owner123");
        for (var product : owner.get("/products?limit=100")
                .expect(200)
                .body()
                .path("items")
                .valueStream()
                .toList()) {
            for (String store : List.of("mg-road", "koramangala")) {
                Map<String, Object> count = Map.of("storeId", store, "setTo", 100_000, "reason", "a delivery");
                owner.put("/inventory/" + product.path("slug").asString() + "/adjust", count)
                        .expect(200);
            }
        }
    }

    /** The guests who registered in an earlier life sign in. */
    void comeTo(Program program) throws IOException {
        List<Person> back = new ArrayList<>();
        for (int guest = 0; guest < people.size(); guest++) {
            back.add(Person.nobody(program).signIn("guest" + guest + "@example.com", PASSWORD));
        }
        people = List.copyOf(back);
    }

    void begin() {
        leaving.set(false);
        for (Person person : people) {
            Random luck = new Random(random.nextLong());
            working.add(Thread.ofVirtual().start(() -> {
                while (!leaving.get()) {
                    Told order = order(person, luck);
                    told.add(order);
                    if (order.status() == 201 && luck.nextBoolean()) {
                        cancelled.add(cancel(person, order.orderId()));
                    }
                    LockSupport.parkNanos(BREATH_NANOS);
                }
            }));
        }
    }

    void end() throws InterruptedException {
        leaving.set(true);
        for (Thread worker : working) {
            worker.join();
        }
        working.clear();
    }

    int acknowledged() {
        return (int) told.stream().filter(answer -> answer.status() == 201).count();
    }

    int refused(String code) {
        return (int) told.stream().filter(answer -> answer.code().equals(code)).count();
    }

    int refused() {
        return NOTHING_WAS_DONE.stream().mapToInt(this::refused).sum();
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    /** All that was acknowledged is there, once; nothing is there of what was refused; the rest may be there or not. */
    void reckon(Books books) throws SQLException {
        Map<String, Books.Entry> orders = books.orders();
        Set<String> there = new HashSet<>(orders.keySet());
        int unknown = 0;
        for (Told answer : told) {
            if (answer.status() == 201) {
                assertThat(there.remove(answer.orderId()))
                        .as("acknowledged: %s", answer)
                        .isTrue();
                continue;
            }
            assertThat(answer.code())
                    .as("%s", answer)
                    .satisfiesAnyOf(
                            code -> assertThat(code).isIn(NOTHING_WAS_DONE),
                            code -> assertThat(code).isIn(NOBODY_KNOWS, CUT));
            var kept = books.request(answer.key()).filter(Books.Kept::done);
            if (NOTHING_WAS_DONE.contains(answer.code())) {
                assertThat(kept).as("refused: %s", answer).isEmpty();
            } else if (kept.isPresent()) {
                assertThat(there.remove(kept.get().orderId())).isTrue();
                unknown++;
            }
        }
        assertThat(there).as("orders that nobody asked for").isEmpty();
        for (Told answer : cancelled) {
            boolean isCancelled = entry(orders, answer).statuses().contains("cancelled");
            if (answer.status() == 200) {
                assertThat(isCancelled).as("cancelled: %s", answer).isTrue();
            } else if (NOTHING_WAS_DONE.contains(answer.code())) {
                assertThat(isCancelled).as("refused to cancel: %s", answer).isFalse();
            } else {
                assertThat(answer.code()).as("%s", answer).isIn(NOBODY_KNOWS, CUT);
            }
        }
        System.out.printf(
                "%d orders asked for: %d acknowledged and kept; refused and not there: %s; nobody knew: %d, of which %d are there. %d cancelled, %d refused to be.%n",
                told.size(),
                acknowledged(),
                refusals(),
                refused(NOBODY_KNOWS) + refused(CUT),
                unknown,
                cancelled.stream().filter(answer -> answer.status() == 200).count(),
                cancelled.stream()
                        .filter(answer -> NOTHING_WAS_DONE.contains(answer.code()))
                        .count());
    }

    private Map<String, Integer> refusals() {
        Map<String, Integer> counts = new TreeMap<>();
        NOTHING_WAS_DONE.stream().filter(code -> refused(code) > 0).forEach(code -> counts.put(code, refused(code)));
        return counts;
    }

    private static Books.Entry entry(Map<String, Books.Entry> orders, Told answer) {
        Books.Entry entry = orders.get(answer.orderId());
        if (entry == null) {
            throw new AssertionError("It was acknowledged and is not there: " + answer);
        }
        return entry;
    }

    private static Told cancel(Person person, String orderId) {
        long begun = System.nanoTime();
        try {
            Answer answer =
                    person.send("POST", "/orders/" + orderId + "/cancel", Map.of("reason", "changed their mind"), null);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            return new Told("", answer.status(), answer.isGood() ? "" : answer.text("code"), orderId, took);
        } catch (IOException cut) {
            return new Told("", 0, CUT, orderId, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private static Told order(Person person, Random luck) {
        String key = UUID.randomUUID().toString();
        Basket basket = BASKETS.get(luck.nextInt(BASKETS.size()));
        long begun = System.nanoTime();
        try {
            Answer answer = person.send("POST", "/orders", basket.order(), key);
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            return answer.isGood()
                    ? new Told(key, answer.status(), "", answer.text("id"), took)
                    : new Told(key, answer.status(), answer.text("code"), "", took);
        } catch (IOException cut) {
            return new Told(key, 0, CUT, "", Duration.ofNanos(System.nanoTime() - begun));
        }
    }
}
