package in.shikanji.app.kill;

import in.shikanji.app.kill.Person.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Customers who order all at once and staff who move their orders on; they remember what they were told. */
final class Crowd {
    private static final int WORKERS = 16;
    private static final int CUSTOMERS = 6;
    private static final int LATEST = 40;
    private static final List<Basket> BASKETS = List.of(Basket.values());
    private static final String PASSWORD = "lemon-and-cumin";
    private static final Duration LONGEST_GOODBYE = Duration.ofMinutes(1);

    private final Random random;
    private final List<List<Wish>> wishes = new ArrayList<>();
    private final Map<Basket, Long> totals = new EnumMap<>(Basket.class);
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger placed = new AtomicInteger();
    private List<Thread> workers = List.of();
    private People people = new People(List.of(), new HashMap<>());
    private volatile boolean ending;

    Crowd(long seed) {
        random = new Random(seed);
        for (int worker = 0; worker < WORKERS; worker++) {
            wishes.add(new ArrayList<>());
        }
    }

    /** Everybody, signed in; the staff by the store they work at. */
    private record People(List<Person> customers, Map<String, Person> staff) {}

    /** Everybody registers, the shelves are filled, the prices are asked: on the first day. */
    void open(Program program) throws IOException {
        Person nobody = Person.nobody(program);
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            nobody.register(email(customer), PASSWORD);
        }
        comeTo(program);
        for (var product : owner().get("/products?limit=100")
                .expect(200)
                .body()
                .path("items")
                .valueStream()
                .toList()) {
            for (String store : people.staff().keySet()) {
                Map<String, Object> count = Map.of("storeId", store, "setTo", 100_000, "reason", "a delivery");
                owner().put("/inventory/" + product.path("slug").asString() + "/adjust", count)
                        .expect(200);
            }
        }
        for (Basket basket : Basket.values()) {
            totals.put(basket, quote(0, basket).body().path("totalPaise").asLong());
        }
    }

    /** Everybody signs in, who registered in an earlier life. */
    void comeTo(Program program) throws IOException {
        Person nobody = Person.nobody(program);
        List<Person> customers = new ArrayList<>();
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            customers.add(nobody.signIn(email(customer), PASSWORD));
        }
        Map<String, Person> staff = new HashMap<>();
        staff.put("mg-road", nobody.signIn("manager@jainshikanji.com", "manager123"));
        staff.put("koramangala", nobody.signIn("owner@jainshikanji.com", "owner123"));
        people = new People(List.copyOf(customers), staff);
    }

    /** Begins to order and to cook, until {@link #expectTheEnd}, or if stubborn until nobody answers any more. */
    void begin(boolean stubborn) {
        ending = false;
        placed.set(0);
        workers = wishes.stream()
                .map(own -> {
                    Random luck = new Random(random.nextLong());
                    return Thread.ofVirtual().start(() -> work(own, luck, stubborn));
                })
                .toList();
    }

    /** Whether so many orders were acknowledged since {@link #begin}; an error if somebody complains. */
    boolean hasPlaced(int orders) {
        if (!complaints.isEmpty()) {
            throw new AssertionError("The crowd complains: " + complaints);
        }
        return placed.get() >= orders;
    }

    /** Says that from now on answers may fail to come. */
    void expectTheEnd() {
        ending = true;
    }

    /** Waits until everybody has noticed that the program is gone; returns what was wrong before. */
    List<String> end() throws InterruptedException {
        expectTheEnd();
        for (Thread worker : workers) {
            if (!worker.join(LONGEST_GOODBYE)) {
                complaints.add("Somebody still waits for an answer.");
            }
        }
        return List.copyOf(complaints);
    }

    List<Wish> wishes() {
        return wishes.stream().flatMap(List::stream).toList();
    }

    long totalPaise(Basket basket) {
        return totals.getOrDefault(basket, 0L);
    }

    Person customer(Wish wish) {
        return people.customers().get(wish.customer());
    }

    Person owner() {
        return staff("koramangala");
    }

    /** Sends the order, for the first time or again. */
    Answer place(Wish wish) throws IOException {
        return customer(wish).send("POST", "/orders", wish.body(), wish.key());
    }

    /** Asks for the status that the wish has noted, for the first time or again. */
    Answer move(Wish wish) throws IOException {
        String order = "/orders/" + wish.id();
        Map<String, Object> step = new HashMap<>(Map.of("reason", "changed their mind"));
        if (wish.isAskedByCustomer()) {
            return customer(wish).send("POST", order + "/cancel", step, null);
        }
        step.put("status", String.valueOf(wish.asked()));
        return staff(wish.basket().store()).put(order + "/status", step);
    }

    private void work(List<Wish> own, Random luck, boolean stubborn) {
        try {
            boolean answered = true;
            while (answered && (stubborn || !ending)) {
                answered = act(own, luck);
            }
        } catch (IOException cut) {
            if (!ending) {
                complaints.add("The connection broke while the program lived: " + cut);
            }
        } catch (RuntimeException | AssertionError failed) {
            complaints.add(failed.toString());
        }
    }

    /** Does one thing; false if it was refused because the program stops. */
    private boolean act(List<Wish> own, Random luck) throws IOException {
        List<Wish> open = own.subList(Math.max(0, own.size() - LATEST), own.size()).stream()
                .filter(wish -> wish.isOpen() && wish.asked() == null)
                .toList();
        if (open.isEmpty() || luck.nextInt(100) < 45) {
            return order(own, luck);
        }
        Wish wish = open.get(luck.nextInt(open.size()));
        wish.ask(Steps.next(wish, luck), false);
        return note(wish, move(wish), 200);
    }

    private boolean order(List<Wish> own, Random luck) throws IOException {
        int customer = luck.nextInt(CUSTOMERS);
        Basket basket = BASKETS.get(luck.nextInt(BASKETS.size()));
        Map<String, Object> body = basket.order();
        if (luck.nextBoolean()) {
            Answer quote = quote(customer, basket);
            if (ending && !quote.isGood()) {
                return false;
            }
            body = basket.order(quote.expect(200).text("quoteToken"));
        }
        Wish wish = new Wish(customer, basket, body);
        own.add(wish);
        if (!note(wish, place(wish), 201)) {
            return false;
        }
        placed.incrementAndGet();
        if (luck.nextInt(100) >= 8) {
            return true;
        }
        wish.ask("cancelled", true);
        return note(wish, move(wish), 200);
    }

    private boolean note(Wish wish, Answer answer, int wanted) {
        if (answer.status() == wanted) {
            wish.acknowledge(answer.body());
            return true;
        }
        if (!ending) {
            complaints.add("Expected " + wanted + ", was " + answer);
        }
        return false;
    }

    private Answer quote(int customer, Basket basket) throws IOException {
        return people.customers().get(customer).send("POST", "/orders/quote", basket.request(), null);
    }

    private Person staff(String store) {
        Person person = people.staff().get(store);
        if (person == null) {
            throw new IllegalStateException("nobody works at " + store);
        }
        return person;
    }

    private static String email(int customer) {
        return "guest" + customer + "@example.com";
    }
}
