package in.shikanji.platform.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writers that append events {@code writer:number} at once, each in units of random length of which some fail, and a
 * reader that follows them page by page as live streams do.
 */
final class ManyWriters implements AutoCloseable {
    private static final int PAGE = 7;

    private final EventLogFixture fixture;
    private final long seed;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> followed = Collections.synchronizedList(new ArrayList<>());
    private long position;

    ManyWriters(EventLogFixture fixture, long seed) {
        this.fixture = fixture;
        this.seed = seed;
        fixture.log().onAppend("order", newest -> threads.execute(this::follow));
    }

    /** Returns the keys of what was committed. */
    List<String> write(int writers, int units) throws InterruptedException, ExecutionException {
        List<Future<List<String>>> running = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            int number = writer;
            running.add(threads.submit(() -> write(number, units, new Random(seed * 1_000 + number))));
        }
        List<String> committed = new ArrayList<>();
        for (Future<List<String>> each : running) {
            committed.addAll(each.get());
        }
        return committed;
    }

    /** What the reader has seen, in its order. */
    List<String> followed() {
        follow();
        return List.copyOf(followed);
    }

    /** The first event that came after a later one of its writer. */
    static Optional<String> firstOutOfOrder(List<String> keys) {
        Map<String, Integer> last = new HashMap<>();
        return keys.stream()
                .filter(key -> {
                    String[] parts = key.split(":", 2);
                    Integer before = last.put(parts[0], Integer.valueOf(parts[1]));
                    return before != null && before >= Integer.parseInt(parts[1]);
                })
                .findFirst();
    }

    private List<String> write(int writer, int units, Random random) {
        List<String> committed = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            List<String> keys = new ArrayList<>();
            for (int event = 0; event <= random.nextInt(3); event++) {
                keys.add(writer + ":" + (unit * 10 + event));
            }
            if (write(writer, keys, random.nextInt(8), random.nextInt(5) == 0)) {
                committed.addAll(keys);
            }
        }
        return committed;
    }

    private boolean write(int writer, List<String> keys, int dawdling, boolean fails) {
        try {
            return fixture.producer().write("writer " + writer, sql -> {
                keys.forEach(key -> fixture.log().append(sql, EventLogFixture.PLACED, key, "", EventLogFixture.NOON));
                for (int turn = 0; turn < dawdling; turn++) {
                    sql.get("select count(*) as events from outbox", row -> row.number("events"));
                }
                if (fails) {
                    throw new IllegalArgumentException("refused");
                }
                return true;
            });
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private synchronized void follow() {
        List<Event> page = fixture.log().read("order", position, PAGE);
        while (!page.isEmpty()) {
            page.forEach(event -> followed.add(event.key()));
            position = page.getLast().position();
            page = fixture.log().read("order", position, PAGE);
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
