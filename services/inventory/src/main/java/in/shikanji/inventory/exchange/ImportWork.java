package in.shikanji.inventory.exchange;

import in.shikanji.inventory.exchange.CsvRows.Row;
import in.shikanji.inventory.exchange.CsvRows.Unreadable;
import in.shikanji.inventory.exchange.Import.Counts;
import in.shikanji.inventory.exchange.Import.State;
import in.shikanji.inventory.exchange.Sheet.Written;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.DatabaseBusyException;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.database.StorageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Checks and applies imports in the background, one after the other. How far they are stands in their rows: a check that was cut
 * off begins again, and what is applied is marked so in the same unit of work.
 */
final class ImportWork {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final int AT_ONCE = 500;
    private static final int TRIES = 3;

    private final Imports imports;
    private final Database database;

    ImportWork(Imports imports, Database database) {
        this.imports = imports;
        this.database = database;
    }

    /** Does all that is to be done. */
    void run() {
        Optional<Import> next = database.read(ImportTables::next);
        while (next.isPresent()) {
            run(next.get());
            next = database.read(ImportTables::next);
        }
    }

    private void run(Import sent) {
        try {
            if (sent.state() == State.CHECKING) {
                check(sent);
            } else {
                apply(sent);
            }
        } catch (DatabaseBusyException | StorageException later) {
            throw later;
        } catch (Unreadable | RuntimeException failure) {
            // Whose text another process took away, having done it, has not failed.
            if (imports.failed(sent)) {
                LOG.error("The import {} failed", sent.id(), failure);
            }
        }
    }

    private void check(Import sent) throws Unreadable {
        imports.clearRows(sent.id());
        Plan plan = new Plan();
        List<Verdict> found = new ArrayList<>();
        boolean wanted = judge(sent, imports.look(sent), verdict -> {
            plan.add(verdict);
            found.add(verdict);
            return found.size() < AT_ONCE || keep(sent, plan.counts(), found);
        });
        if (wanted && keep(sent, plan.counts(), found)) {
            String hash = plan.hash();
            database.write(sent.id(), sql -> {
                ImportTables.checked(sql, sent.id(), hash);
                return true;
            });
        }
    }

    /** Writes down what is found so far; false if nobody wants to know any more. */
    private boolean keep(Import sent, Counts counts, List<Verdict> found) {
        List<Verdict> rows = List.copyOf(found);
        found.clear();
        return database.write(sent.id(), sql -> {
            boolean wanted = ImportTables.progress(sql, sent.id(), counts);
            if (wanted) {
                ImportTables.insertRows(sql, sent.id(), rows);
            }
            return wanted;
        });
    }

    private void apply(Import sent) throws Unreadable {
        if (sent.appliedAt() != null) {
            // In an earlier life, which ended before it could say so.
            imports.applied(sent.id(), JsonNodeFactory.instance.arrayNode());
            return;
        }
        Caller caller = Applier.read(sent).caller();
        for (int tries = 0; tries < TRIES; tries++) {
            Sheet.Look look = imports.look(sent);
            Plan plan = new Plan();
            judge(sent, look, verdict -> {
                plan.add(verdict);
                return true;
            });
            if (!plan.hash().equals(sent.plan())) {
                break;
            }
            switch (look.write(caller, sent.id(), sql -> mark(sql, sent, caller))) {
                case Written.Done(JsonNode badges) -> {
                    imports.applied(sent.id(), badges);
                    return;
                }
                // Another process does it, and says so.
                case Written.Refused _ -> {
                    return;
                }
                // Something changed since the look, perhaps something else.
                case Written.Stale _ -> {}
            }
        }
        imports.checkAgain(sent);
    }

    private boolean mark(Sql sql, Import sent, Caller caller) {
        boolean first =
                ImportTables.mark(sql, sent.id(), imports.now(), caller.actor().reference());
        if (first) {
            imports.note(
                    sql,
                    caller,
                    Imports.act("import.applied", sent)
                            .change("new", null, sent.counts().fresh())
                            .change("changed", null, sent.counts().changed())
                            .change("unchanged", null, sent.counts().unchanged()));
        }
        return first;
    }

    /** Hands on what each row would do, as long as anybody wants to know; false if they did not in the end. */
    private boolean judge(Import sent, Sheet.Look look, Predicate<Verdict> each) throws Unreadable {
        CsvRows rows = new CsvRows(imports.parts(sent.id()), look.columns());
        Judge judge = new Judge(look, rows.header());
        for (Row row = rows.next(); row != null; row = rows.next()) {
            judge.expect(row);
        }
        rows = new CsvRows(imports.parts(sent.id()), look.columns());
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (!each.test(judge.judge(row))) {
                return false;
            }
        }
        return true;
    }
}
