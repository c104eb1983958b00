package in.shikanji.bench.load;

import in.shikanji.platform.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Carries out plans, on one thread and an alarm. As a program it reads plans from its input, a line of JSON each, and writes their
 * outcomes the same way; so it is warm from the second on, and what it costs is counted apart from what it measures.
 */
public final class Driver {
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private static final long LONGEST_WAIT_MILLIS = 100;
    private static final long MILLISECOND = 1_000_000;

    private final Selector selector;
    private final List<Sender> senders = new ArrayList<>();

    private Driver(Selector selector, Plan plan, Listener listener) {
        this.selector = selector;
        SplittableRandom random = new SplittableRandom(plan.seed());
        for (Traffic traffic : plan.traffic()) {
            senders.add(new Sender(traffic, new Schedule(traffic.arrivals(), random.split()), listener));
        }
    }

    public static void main(String[] arguments) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            System.out.println(Json.text(run(Json.read(line, Plan.class))));
        }
    }

    public static List<Outcome> run(Plan plan) throws IOException {
        return run(plan, Listener.none());
    }

    /** Runs a plan to its end and returns the outcomes in the order of its traffic; throws at the first wrong answer. */
    public static List<Outcome> run(Plan plan, Listener listener) throws IOException {
        try (Selector selector = Selector.open()) {
            return new Driver(selector, plan, listener).run(plan.seconds());
        } catch (UncheckedIOException failed) {
            throw new IOException(failed);
        }
    }

    private List<Outcome> run(double seconds) throws IOException {
        try (Alarm alarm = new Alarm(selector)) {
            for (Sender sender : senders) {
                sender.connect(selector);
            }
            long start = System.nanoTime() + MILLISECOND;
            long end = start + (long) (seconds * 1e9);
            senders.forEach(sender -> sender.begin(start, end));
            for (long now = System.nanoTime(); !isDone(now); now = System.nanoTime()) {
                if (now - end > PATIENCE_NANOS) {
                    throw new IOException("answers are missing a minute after the end");
                }
                for (Sender sender : senders) {
                    sender.send(now);
                }
                receive(alarm);
            }
            return senders.stream().map(Sender::outcome).toList();
        } finally {
            for (Sender sender : senders) {
                sender.close();
            }
        }
    }

    private boolean isDone(long now) {
        return senders.stream().allMatch(sender -> sender.isDone(now));
    }

    private long ahead(long now) {
        return senders.stream().mapToLong(sender -> sender.ahead(now)).min().orElse(Long.MAX_VALUE);
    }

    /** Takes answers, until something falls due. */
    private void receive(Alarm alarm) throws IOException {
        long now = System.nanoTime();
        long ahead = ahead(now);
        if (ahead <= 0) {
            selector.selectNow(Driver::read);
            return;
        }
        if (ahead < LONGEST_WAIT_MILLIS * MILLISECOND) {
            alarm.set(now + ahead);
        }
        selector.select(Driver::read, LONGEST_WAIT_MILLIS);
    }

    private static void read(SelectionKey key) {
        try {
            ((Connection) key.attachment()).receive();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
