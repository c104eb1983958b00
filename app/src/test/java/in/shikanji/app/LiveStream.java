package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/** A stream of events as a browser reads it. */
final class LiveStream implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final InputStream body;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    private LiveStream(InputStream body) {
        this.body = body;
        Thread.ofVirtual().name("reads events").start(this::read);
    }

    record Event(long id, String name, JsonNode data) {
        String status() {
            return data.path("status").asString("");
        }
    }

    static LiveStream open(Client client, String path) {
        HttpResponse<InputStream> response = client.stream(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return new LiveStream(response.body());
    }

    /** The next event; waits for it. */
    Event next() {
        try {
            Event event = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("no event came");
            }
            return event;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The next event with the name. */
    Event next(String name) {
        Event event = next();
        assertThat(event.name()).isEqualTo(name);
        return event;
    }

    /**
     * The next news of an order with that status; passes over what happened before the stream was opened, which may still
     * come where the log is read only as far as it is settled.
     */
    Event nextOf(String orderId, String status) {
        for (Event event = next("order"); ; event = next("order")) {
            if (event.data().path("id").asString().equals(orderId)
                    && event.status().equals(status)) {
                return event;
            }
        }
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException alreadyGone) {
            // closed is all that is wanted
        }
    }

    private void read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            Block block = new Block();
            for (Iterator<String> lines = reader.lines().iterator(); lines.hasNext(); ) {
                String line = lines.next();
                if (!line.isEmpty()) {
                    block.take(line);
                } else {
                    block.end();
                }
            }
        } catch (IOException | java.io.UncheckedIOException closed) {
            // the stream ended
        }
    }

    /** The lines between two empty ones. */
    private final class Block {
        private long id;
        private String name = "";
        private String data = "";

        void take(String line) {
            if (line.startsWith("id: ")) {
                id = Long.parseLong(line.substring(4));
            } else if (line.startsWith("event: ")) {
                name = line.substring(7);
            } else if (line.startsWith("data: ")) {
                data += line.substring(6);
            }
        }

        /** Comments and the retry time come alone and are no events. */
        void end() {
            if (!name.isEmpty()) {
                events.add(new Event(id, name, Json.tree(data.getBytes(StandardCharsets.UTF_8))));
            }
            name = "";
            data = "";
        }
    }
}
