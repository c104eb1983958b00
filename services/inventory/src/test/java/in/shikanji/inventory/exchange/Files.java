package in.shikanji.inventory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.DemoInventory;
import in.shikanji.inventory.exchange.CsvRows.Unreadable;
import in.shikanji.platform.Json;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.database.RequestKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Files that are sent to the demo's inventory and worked on when a test says so. */
final class Files implements AutoCloseable {
    static final Caller OWNER =
            new Caller(new Actor.Person("stf_owner", Role.OWNER, "ses_1", Set.of()), "127.0.0.1", "req_1");

    final DemoInventory demo;
    final Imports imports;
    final ImportWork work;

    Files(Path folder) {
        this(new DemoInventory(folder));
    }

    Files(DemoInventory demo) {
        this.demo = demo;
        imports = new Imports(demo.sheets(), demo.database(), demo.audit(), demo.clock());
        work = new ImportWork(imports, demo.database());
    }

    static @Nullable String store(Kind kind) {
        return kind.isOfAStore() ? DemoInventory.STORE : null;
    }

    byte[] export(Kind kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CsvWriting.write(imports.look(kind, store(kind), false), out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    String text(Kind kind) {
        return new String(export(kind), StandardCharsets.UTF_8);
    }

    String send(Kind kind, byte[] file) throws Unreadable {
        return send(kind, file, UUID.randomUUID().toString());
    }

    String send(Kind kind, byte[] file, String key) throws Unreadable {
        return ((Imports.Sent.Taken) send(kind, new ByteArrayInputStream(file), key))
                .taken()
                .id();
    }

    Imports.Sent send(Kind kind, InputStream file, String key) throws Unreadable {
        try {
            return imports.send(
                    kind, store(kind), file, OWNER, hash -> new RequestKey("stf_owner", "POST /imports", key, hash));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Sends a file and has it checked. */
    String checked(Kind kind, String... lines) throws Unreadable {
        String id = send(kind, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
        work.run();
        return id;
    }

    Import find(String id) {
        return imports.find(id, OWNER.actor()).orElseThrow();
    }

    Import.State state(String id) {
        return find(id).state();
    }

    Imports.Answer apply(String id) {
        Imports.Answer answer = imports.apply(id, OWNER);
        work.run();
        return answer;
    }

    /** Each mistake as {@code line column code}; the column is - where the row as a whole is meant. */
    List<String> mistakes(String id) {
        return imports.rows(find(id), Verdict.State.FAULTY, 0, 1_000).stream()
                .flatMap(row -> tree(row.errors())
                        .valueStream()
                        .map(error -> row.line() + " " + error.path("column").asString("-") + " "
                                + error.path("code").stringValue()))
                .toList();
    }

    /** The mistakes of a file that can't be applied for them, {@code ; } between. */
    String refused(Kind kind, String... lines) throws Unreadable {
        String id = checked(kind, lines);
        assertThat(find(id).counts().faulty()).isPositive();
        assertThat(apply(id)).isEqualTo(Imports.Answer.HAS_FAULTS);
        assertThat(state(id)).isEqualTo(Import.State.CHECKED);
        return String.join("; ", mistakes(id));
    }

    /** Each change as {@code key column before → after}. */
    List<String> changes(String id) {
        return imports.rows(find(id), null, 0, 1_000).stream()
                .flatMap(row -> tree(row.changes())
                        .valueStream()
                        .map(change -> row.key() + " " + change.path("column").stringValue() + " "
                                + change.path("before").asString("") + " → "
                                + change.path("after").asString("")))
                .toList();
    }

    private static JsonNode tree(String json) {
        return Json.tree(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The cells of a column of what there is now, by key. */
    Map<String, String> cells(Kind kind, String name) {
        Sheet.Look look = imports.look(kind, store(kind), false);
        List<Column> keys = look.columns().stream()
                .filter(column -> column.use() == Column.Use.KEY)
                .toList();
        Column wanted = look.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
        return look.all()
                .collect(Collectors.toMap(
                        row -> Sheet.key(
                                keys.stream().map(key -> key.write(row)).toList()),
                        wanted::write));
    }

    @Override
    public void close() {
        demo.close();
    }
}
