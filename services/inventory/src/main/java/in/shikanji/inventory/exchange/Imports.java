package in.shikanji.inventory.exchange;

import in.shikanji.inventory.exchange.Import.Counts;
import in.shikanji.inventory.exchange.Import.Refusal;
import in.shikanji.inventory.exchange.Import.State;
import in.shikanji.inventory.once.Once;
import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The use cases of imports; {@link ImportWork} does what takes long. */
final class Imports {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int DELETED_AT_ONCE = 2_000;

    private final Map<Kind, Sheet> sheets;
    private final Database database;
    private final Audit audit;
    private final Clock clock;
    private final Once once = new Once();

    Imports(Map<Kind, Sheet> sheets, Database database, Audit audit, Clock clock) {
        this.sheets = Map.copyOf(sheets);
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
        return Objects.requireNonNull(sheets.get(kind)).look(storeId, toWrite);
    }

    Sheet.Look look(Import sent) {
        return look(sent.kind(), sent.storeId(), sent.state() == State.APPLYING);
    }

    Sent send(Kind kind, @Nullable String storeId, CsvFile file, Caller caller, RequestKey key) {
        return database.write("imports", sql -> switch (once.see(sql, key, Ids.next("imp"))) {
            case Once.Seen.Fresh(String id) -> insert(sql, id, kind, storeId, file, caller);
            case Once.Seen.Before(String id) ->
                new Sent.Taken(ImportTables.find(sql, id).orElseThrow(), true);
            case Once.Seen.Reused _ -> new Sent.KeyReused();
        });
    }

    private Sent insert(Sql sql, String id, Kind kind, @Nullable String storeId, CsvFile file, Caller caller) {
        Import sent = new Import(
                id,
                kind,
                storeId,
                State.CHECKING,
                file.rows(),
                Counts.NONE,
                null,
                null,
                "[]",
                now(),
                caller.actor().reference(),
                null,
                null,
                null);
        ImportTables.insert(sql, sent, file.parts());
        note(sql, caller, act("import.sent", sent).change("rows", null, sent.total()));
        return new Sent.Taken(sent, false);
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
                case CHECKING -> Answer.NOT_CHECKED;
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
                case CHECKING, CHECKED, FAILED -> {
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

    /** It will not be worked on any more. */
    void over(Import sent, State state, Refusal refusal) {
        database.write(sent.id(), sql -> {
            ImportTables.move(sql, sent.id(), sent.state(), state, refusal);
            ImportTables.deleteParts(sql, sent.id());
            return true;
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

    /** Forgets those that are older than 30 days. */
    void deleteOld() {
        for (String id : database.read(sql -> ImportTables.before(sql, now().minus(KEPT)))) {
            clearRows(id);
            database.write(id, sql -> {
                ImportTables.delete(sql, id);
                return true;
            });
        }
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
