package in.shikanji.platform.events;

import in.shikanji.platform.Json;
import in.shikanji.platform.objects.Objects;
import in.shikanji.platform.objects.Objects.StoredObject;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Writes and reads segments of old events: one JSON object a line, compressed. Keeps the last one it read. */
final class Archive {
    private final Objects objects;
    private String lastKey = "";
    private List<Event> lastRead = List.of();

    Archive(Objects objects) {
        this.objects = objects;
    }

    /** Writes the segment, reads it back, and returns its key; throws unless every event came back as it was. */
    String write(String producer, List<Event> events) {
        // Padded, so that keys sort by position.
        String key = "events/%s/%015d-%015d.jsonl.gz"
                .formatted(
                        producer, events.getFirst().position(), events.getLast().position());
        objects.put(key, compress(events), "application/gzip");
        if (!load(key).equals(events)) {
            throw new IllegalStateException("the archived events " + key + " did not read back as they were");
        }
        return key;
    }

    List<Event> read(String key) {
        if (!key.equals(lastKey)) {
            lastRead = load(key);
            lastKey = key;
        }
        return lastRead;
    }

    private List<Event> load(String key) {
        try (StoredObject segment = objects.get(key)
                        .orElseThrow(() -> new IllegalStateException("the archived events " + key + " are missing"));
                var lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(segment.content()), StandardCharsets.UTF_8))) {
            List<Event> events = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                events.add(Json.read(line, Event.class));
            }
            return events;
        } catch (IOException failure) {
            throw new UncheckedIOException("The archived events " + key + " can't be read", failure);
        }
    }

    private static byte[] compress(List<Event> events) {
        var bytes = new ByteArrayOutputStream();
        try (var compressed = new GZIPOutputStream(bytes)) {
            for (Event event : events) {
                compressed.write(Json.bytes(event));
                compressed.write('\n');
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
