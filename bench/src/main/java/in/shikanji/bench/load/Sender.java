package in.shikanji.bench.load;

import java.io.IOException;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.HdrHistogram.Histogram;

/** Sends one kind of traffic as it falls due, over the connections that are free, and times the answers. */
final class Sender implements AutoCloseable {
    private static final long LATE_NANOS = 1_000_000;
    private static final long LONGEST_NANOS = 120_000_000_000L;

    private final Traffic traffic;
    private final Schedule schedule;
    private final Listener listener;
    private final List<Connection> connections = new ArrayList<>();
    private final Deque<Connection> free = new ArrayDeque<>();
    private final Histogram nanos = new Histogram(LONGEST_NANOS, 3);
    private long sent;
    private long late;
    private long start;
    private long end;
    private long lastAnswer;

    Sender(Traffic traffic, Schedule schedule, Listener listener) {
        this.traffic = traffic;
        this.schedule = schedule;
        this.listener = listener;
    }

    void connect(Selector selector) throws IOException {
        for (int number = 0; number < traffic.connections(); number++) {
            Template template =
                    traffic.templates().get(number % traffic.templates().size());
            connections.add(new Connection(this, selector, traffic.port(), template));
        }
        free.addAll(connections);
    }

    void begin(long from, long until) {
        start = from;
        end = until;
        schedule.begin(from);
    }

    /**
     * Sends all that is due and finds a free connection. What finds none stays due, also beyond the end: a stall shortens
     * no schedule.
     */
    void send(long now) throws IOException {
        for (long due = schedule.due(now);
                due - now <= 0 && due - end < 0 && !free.isEmpty();
                due = schedule.due(now)) {
            free.remove().send(due, sent++);
            if (System.nanoTime() - due > LATE_NANOS) {
                late++;
            }
            schedule.advance();
        }
    }

    void answered(Connection connection, Answer answer, long due) throws IOException {
        long now = System.nanoTime();
        if (answer.status() != traffic.status()) {
            throw new IOException(traffic.name() + " was answered " + answer.status() + ": " + answer.body());
        }
        nanos.recordValue(Math.min(LONGEST_NANOS, now - due));
        lastAnswer = now;
        free.add(connection);
        listener.answered(traffic, due, now, answer::body);
    }

    /** How long until there is something to send; {@link Long#MAX_VALUE} while only an answer can bring that about. */
    long ahead(long now) {
        return free.isEmpty() || isOver(now) ? Long.MAX_VALUE : schedule.due(now) - now;
    }

    boolean isDone(long now) {
        return isOver(now) && free.size() == connections.size();
    }

    Outcome outcome() {
        return Outcome.of(traffic.name(), nanos, (Math.max(end, lastAnswer) - start) / 1e9, late);
    }

    @Override
    public void close() throws IOException {
        for (Connection connection : connections) {
            connection.close();
        }
    }

    private boolean isOver(long now) {
        return schedule.due(now) - end >= 0;
    }
}
