package in.shikanji.inventory.exchange;

import in.shikanji.inventory.exchange.CsvRows.Unreadable;
import in.shikanji.inventory.exchange.Import.Refusal;
import in.shikanji.inventory.exchange.Import.State;
import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Once;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The use cases of imports; {@link ImportWork} does what takes long. */
final class Imports {
    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final int MOST_ROWS = 50_000;

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);
    private static final int DELETED_AT_ONCE = 2_000;
    private static final int PARTS_AT_ONCE = 8;

    private final FilesModule.Sheets sheets;
    private final Database database;
    private final Audit audit;
    private final Clock clock;
    private final Once once = new Once();

    Imports(FilesModule.Sheets sheets, Database database, Audit audit, Clock clock) {
        this.sheets = sheets;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of sending a file. */
    sealed interface Sent {
        record Taken(Import taken, boolean replayed) implements Sent {}

        record KeyReused() implements Sent {}
    }

    /** What came of a wish about one. */
    enum Answer {
        DONE,
        NOT_CHECKED,
        HAS_FAULTS,
        APPLIED,
        OVER
    }

    Sheet.Look look(Kind kind, @Nullable String storeId, boolean toWrite) {
        return sheets.of(kind).look(storeId, toWrite);
    }

    Sheet.Look look(Import sent) {
        return look(sent.kind(), sent.storeId(), sent.state() == State.APPLYING);
    }

    /**
     * Takes a file in piece by piece, each kept as it comes: no file is whole in memory.
     *
     * @param key of the request, whose body has this hash
     * @throws Unreadable if it is no table, or has more rows than a file takes; nothing of it is left then
     */
    Sent send(Kind kind, @Nullable String storeId, InputStream file, Caller caller, Function<String, RequestKey> key)
            throws Unreadable, IOException {
        Import begun = Import.begun(Ids.next("imp"), kind, storeId, now(), caller);
        boolean taken = false;
        try {
            database.write(begun.id(), sql -> {
                ImportTables.insert(sql, begun);
                return true;
            });
            CsvText text = new CsvText(file);
            receive(begun.id(), text);
            long rows = count(begun);
            // Before the unit, which may run twice: the hash can be asked for once.
            RequestKey request = key.apply(text.hash());
            Sent sent = database.write("imports", sql -> switch (once.see(sql, request, begun.id())) {
                case Once.Seen.Fresh _ -> received(sql, begun, rows, caller);
                case Once.Seen.Before(String id) ->
                    new Sent.Taken(ImportTables.find(sql, id).orElseThrow(), true);
                case Once.Seen.Reused _ -> new Sent.KeyReused();
            });
            taken = sent instanceof Sent.Taken(Import _, boolean replayed) && !replayed;
            return sent;
        } finally {
            if (!taken) {
                delete(begun.id());
            }
        }
    }

    private void receive(String id, CsvText text) throws Unreadable, IOException {
        List<String> parts = new ArrayList<>();
        long first = 0;
        for (String part = text.next(); part != null; part = text.next()) {
            parts.add(part);
            if (parts.size() == PARTS_AT_ONCE) {
                keep(id, first, parts);
                first += parts.size();
                parts.clear();
            }
        }
        keep(id, first, parts);
    }

    private void keep(String id, long first, List<String> parts) {
        database.write(id, sql -> {
            ImportTables.insertParts(sql, id, first, parts);
            return true;
        });
    }

    private long count(Import begun) throws Unreadable {
        CsvRows rows = new CsvRows(parts(begun.id()), look(begun).columns());
        long count = 0;
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            if (++count > MOST_ROWS) {
                throw new Unreadable(
                        "too_many_rows",
                        "Line " + row.line() + " is one row too many: a file takes 50,000. Send it in several.");
            }
        }
        return count;
    }

    private Sent received(Sql sql, Import begun, long rows, Caller caller) {
        ImportTables.received(sql, begun.id(), rows);
        Import sent = ImportTables.find(sql, begun.id()).orElseThrow();
        note(sql, caller, act("import.sent", sent).change("rows", null, rows));
        return new Sent.Taken(sent, false);
    }

    /** The text of a file, in parts. */
    Iterator<String> parts(String id) {
        return Stream.iterate(0L, part -> part + 1)
                .map(part -> database.read(sql -> ImportTables.part(sql, id, part)))
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .iterator();
    }

    /** One that somebody may see. */
    Optional<Import> find(String id, Actor actor) {
        return database.read(sql -> ImportTables.find(sql, id))
                .filter(sent -> sent.kind().mayBeSentBy(actor, sent.storeId()));
    }

    List<Import> list(Set<Kind> kinds, Actor actor, @Nullable String before, int limit) {
        return database.read(sql -> {
            List<String> stores =
                    ImportTables.stores(sql).stream().filter(actor::seesStore).toList();
            return ImportTables.list(sql, kinds, stores, before, limit);
        });
    }

    List<ImportTables.Shown> rows(Import sent, Verdict.@Nullable State state, long after, int limit) {
        return database.read(sql -> ImportTables.rows(sql, sent.id(), state, after, limit));
    }

    Answer apply(String id, Caller caller) {
        return database.write(id, sql -> {
            Import sent = ImportTables.find(sql, id).orElseThrow();
            return switch (sent.state()) {
                case RECEIVING, CHECKING -> Answer.NOT_CHECKED;
                case CHECKED -> {
                    if (sent.counts().faulty() > 0) {
                        yield Answer.HAS_FAULTS;
                    }
                    ImportTables.wish(sql, id, Applier.text(caller));
                    yield Answer.DONE;
                }
                case APPLYING, APPLIED -> Answer.DONE;
                case FAILED, DISCARDED -> Answer.OVER;
            };
        });
    }

    Answer discard(String id, Caller caller) {
        return database.write(id, sql -> {
            Import sent = ImportTables.find(sql, id).orElseThrow();
            return switch (sent.state()) {
                case RECEIVING, CHECKING, CHECKED, FAILED -> {
                    ImportTables.move(sql, id, sent.state(), State.DISCARDED, null);
                    ImportTables.deleteParts(sql, id);
                    note(sql, caller, act("import.discarded", sent));
                    yield Answer.DONE;
                }
                case DISCARDED -> Answer.DONE;
                case APPLYING, APPLIED -> Answer.APPLIED;
            };
        });
    }

    /** It will not be worked on any more; false if somebody else has brought it further meanwhile. */
    boolean failed(Import sent) {
        return database.write(sent.id(), sql -> {
            boolean still = ImportTables.move(sql, sent.id(), sent.state(), State.FAILED, Refusal.IMPORT_FAILED);
            if (still) {
                ImportTables.deleteParts(sql, sent.id());
            }
            return still;
        });
    }

    /** What it says is done, and seen by everybody. */
    void applied(String id, JsonNode badges) {
        database.write(id, sql -> {
            ImportTables.applied(sql, id, badges.toString());
            ImportTables.deleteParts(sql, id);
            return true;
        });
    }

    void checkAgain(Import sent) {
        database.write(
                sent.id(),
                sql -> ImportTables.move(sql, sent.id(), State.APPLYING, State.CHECKING, Refusal.IMPORT_STALE));
    }

    void clearRows(String id) {
        boolean more = true;
        while (more) {
            more = database.write(id, sql -> ImportTables.deleteRows(sql, id, DELETED_AT_ONCE));
        }
    }

    /** Forgets those that are older than 30 days, and those that never came whole. */
    void deleteOld() {
        database.read(sql -> ImportTables.before(sql, now().minus(KEPT), now().minus(LONGEST_UPLOAD)))
                .forEach(this::delete);
    }

    private void delete(String id) {
        clearRows(id);
        database.write(id, sql -> {
            ImportTables.delete(sql, id);
            return true;
        });
    }

    Instant now() {
        return clock.instant();
    }

    void note(Sql sql, Caller caller, Act act) {
        audit.note(sql, caller, act);
    }

    static Act act(String action, Import sent) {
        Act act = Act.of(action, sent.id()).change("kind", null, sent.kind());
        return sent.storeId() == null ? act : act.at(sent.storeId());
    }
}
