package in.shikanji.inventory;

import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Once;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.http.Versions;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The HTTP of the calendar of fasts and holy days: everybody reads it, the owner keeps it. */
final class ObservanceRoutes {
    private static final int MOST = 500;
    private static final int MOST_DAYS = 200;
    private static final Map<String, Observance.Kind> KINDS = Input.choices(Observance.Kind.class);

    private final CatalogueEdits edits;
    private final Database database;
    private final Once once = new Once();

    ObservanceRoutes(CatalogueEdits edits, Database database) {
        this.edits = edits;
        this.database = database;
    }

    Routes routes() {
        return new Routes()
                .get("/observances", Access.anyone(), this::list)
                .post("/observances", Access.holding(Permission.EDIT_CATALOGUE), request -> write(request, null))
                .put("/observances/{id}", Access.holding(Permission.EDIT_CATALOGUE), this::change)
                .delete("/observances/{id}", Access.holding(Permission.EDIT_CATALOGUE), this::delete);
    }

    private Reply list(Request request) {
        LocalDate from = request.queryDate("from").orElse(LocalDate.EPOCH);
        LocalDate to = request.queryDate("to").orElse(LocalDate.of(9999, 12, 31));
        return Reply.ok(Page.whole(database.read(sql -> ObservanceTables.list(sql, from, to, MOST))));
    }

    private Reply change(Request request) {
        return database.read(sql -> ObservanceTables.find(sql, request.variable("id")))
                .map(before -> write(request, before))
                .orElseGet(() -> Reply.problem(Problem.notFound()));
    }

    private Reply write(Request request, @Nullable Observance before) {
        Input input = before == null ? request.input() : request.input().withDefaults(before);
        Observance wish = wish(input, before);
        input.check();
        Optional<Long> expected = Versions.expected(request);
        Optional<RequestKey> key = before == null ? RequestKeys.of(request) : Optional.empty();
        return database.write(CatalogueEdits.KEY, sql -> switch (once.see(sql, key.orElse(null), wish.id())) {
            case Once.Seen.Fresh _ -> answer(write(sql, request, wish, expected), before == null);
            case Once.Seen.Before(String id) ->
                answer(ObservanceTables.find(sql, id), true).withHeader("Idempotent-Replayed", "true");
            case Once.Seen.Reused _ -> Reply.problem(RequestKeys.reused());
        });
    }

    private static Reply answer(Optional<Observance> written, boolean isNew) {
        return written.map(observance -> {
                    Reply reply = isNew
                            ? Reply.created("/api/v1/observances/" + observance.id(), observance)
                            : Reply.ok(observance);
                    return Versions.tell(reply, observance.version());
                })
                .orElseGet(() -> Reply.problem(Versions.conflict()));
    }

    private Optional<Observance> write(Sql sql, Request request, Observance wish, Optional<Long> expected) {
        Optional<Observance> now = ObservanceTables.find(sql, wish.id());
        long version = now.map(Observance::version).orElse(0L);
        if (expected.filter(seen -> seen != version).isPresent()) {
            return Optional.empty();
        }
        Observance next = new Observance(
                wish.id(),
                wish.kind(),
                wish.name(),
                wish.hindiName(),
                wish.from(),
                wish.to(),
                wish.sect(),
                wish.region(),
                wish.source(),
                version + 1);
        ObservanceTables.write(sql, next);
        edits.note(
                sql,
                request.caller(),
                Act.of(now.isEmpty() ? "observance.created" : "observance.changed", next.id())
                        .change(
                                "from",
                                now.map(one -> one.from().toString()).orElse(null),
                                next.from().toString())
                        .change(
                                "to",
                                now.map(one -> one.to().toString()).orElse(null),
                                next.to().toString()));
        return Optional.of(next);
    }

    private static Observance wish(Input input, @Nullable Observance before) {
        Observance.Kind kind = input.choice("kind", KINDS);
        String name = input.text("name", 1, 80);
        Optional<String> hindiName = input.optionalText("hindiName", 80);
        LocalDate from = input.date("from");
        LocalDate to = input.date("to");
        if (to.isBefore(from)) {
            input.error("to", "before_from", "This is before the first day.");
        } else if (ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            input.error("to", "too_long", "An observance takes at most " + MOST_DAYS + " days.");
        }
        return new Observance(
                before == null ? Ids.next("obs") : before.id(),
                kind,
                name,
                hindiName.orElse(null),
                from,
                to,
                input.optionalText("sect", 60).orElse(null),
                input.optionalText("region", 60).orElse(null),
                input.text("source", 1, 120),
                0);
    }

    private Reply delete(Request request) {
        String id = request.variable("id");
        boolean deleted = database.write(CatalogueEdits.KEY, sql -> {
            Optional<Observance> before = ObservanceTables.find(sql, id);
            if (before.isPresent()) {
                ObservanceTables.delete(sql, id);
                edits.note(sql, request.caller(), Act.of("observance.deleted", id));
            }
            return before.isPresent();
        });
        return deleted ? Reply.noContent() : Reply.problem(Problem.notFound());
    }
}
