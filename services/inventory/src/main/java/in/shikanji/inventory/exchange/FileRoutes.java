package in.shikanji.inventory.exchange;

import in.shikanji.inventory.exchange.CsvRows.Unreadable;
import in.shikanji.inventory.goods.StoreInput;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import in.shikanji.platform.http.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The HTTP of files, out and in. */
final class FileRoutes {
    private static final String CSV = "text/csv";

    private final Imports imports;
    private final StoreInput stores;

    FileRoutes(Imports imports, StoreInput stores) {
        this.imports = imports;
        this.stores = stores;
    }

    Routes routes() {
        Access senders = Access.holding(Permission.COUNT_STOCK);
        Routes routes = new Routes();
        for (Kind kind : Kind.values()) {
            routes.get(
                    "/exports/" + kind.code() + ".csv",
                    Access.holding(kind.toTake()),
                    request -> export(kind, storeId(kind, request)));
        }
        return routes.get("/imports", senders, this::list)
                .postOnce("/imports", senders, this::send)
                .get("/imports/{id}", senders, request -> Reply.ok(ImportView.of(find(request))))
                .delete("/imports/{id}", senders, this::discard)
                .get("/imports/{id}/rows", senders, this::rows)
                .post("/imports/{id}/apply", senders, this::apply);
    }

    private @Nullable String storeId(Kind kind, Request request) {
        return kind.isOfAStore() ? stores.ofQuery(request) : null;
    }

    private Reply export(Kind kind, @Nullable String storeId) {
        String day = imports.now().toString().substring(0, 10);
        Sheet.Look look = imports.look(kind, storeId, false);
        return Reply.file(
                kind.code() + '-' + day + ".csv", CSV + "; charset=utf-8", out -> CsvWriting.write(look, out));
    }

    private Reply list(Request request) {
        Set<Kind> kinds = Arrays.stream(Kind.values())
                .filter(kind -> kind.mayBeSentBy(request.actor()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
        kind(request).ifPresent(kind -> kinds.retainAll(Set.of(kind)));
        Page.Wanted wanted = Page.Wanted.of(request);
        List<Import> found = imports.list(kinds, request.actor(), wanted.afterKey(), wanted.limit() + 1);
        return Reply.ok(Page.ofFetched(wanted, found, Import::id, ImportView::of));
    }

    private Reply send(Request request) {
        Kind kind = kind(request)
                .orElseThrow(() -> Problem.malformed("kind is needed.").asException());
        if (!kind.mayBeSentBy(request.actor())) {
            return Reply.problem(Problem.notAllowed());
        }
        String storeId = storeId(kind, request);
        if (!request.header("Content-Type").orElse("").startsWith(CSV)) {
            return Reply.problem(
                    Problem.of(415, "unsupported_media_type", "Send the file with Content-Type: text/csv."));
        }
        InputStream file = request.bodyStream(Imports.MOST_BYTES, tooLarge());
        try {
            return sent(imports.send(kind, storeId, file, request.caller(), hash -> key(request, kind, storeId, hash)));
        } catch (Unreadable unreadable) {
            return Reply.problem(Problem.refused(unreadable.code(), String.valueOf(unreadable.getMessage())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same file for another store is another request. */
    private static RequestKey key(Request request, Kind kind, @Nullable String storeId, String hash) {
        RequestKey key = RequestKeys.required(request, hash);
        return new RequestKey(key.caller(), key.route() + ' ' + kind.code() + ' ' + storeId, key.key(), key.bodyHash());
    }

    private static Reply sent(Imports.Sent sent) {
        return switch (sent) {
            case Imports.Sent.Taken(Import taken, boolean replayed) -> {
                Reply reply = Reply.ok(ImportView.of(taken)).withStatus(202);
                yield replayed ? reply.withHeader("Idempotent-Replayed", "true") : reply;
            }
            case Imports.Sent.KeyReused _ -> Reply.problem(RequestKeys.reused());
        };
    }

    private Reply rows(Request request) {
        Import sent = find(request);
        Verdict.State state = request.query("show")
                .map(code -> Arrays.stream(Verdict.State.values())
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> Problem.malformed("show is one of new, changed, unchanged, faulty.")
                                .asException()))
                .orElse(null);
        Page.Wanted wanted = Page.Wanted.of(request);
        List<ImportTables.Shown> found = imports.rows(sent, state, after(wanted.afterKey()), wanted.limit() + 1);
        return Reply.ok(Page.ofFetched(wanted, found, row -> Long.toString(row.line()), ImportView.Row::of));
    }

    private static long after(@Nullable String line) {
        if (line == null) {
            return 0;
        }
        if (!line.matches("[0-9]{1,12}")) {
            throw Problem.malformed("cursor is not one that this API gave out.").asException();
        }
        return Long.parseLong(line);
    }

    private Reply apply(Request request) {
        Import sent = find(request);
        return switch (imports.apply(sent.id(), request.caller())) {
            case DONE -> Reply.ok(ImportView.of(find(request))).withStatus(202);
            case NOT_CHECKED ->
                conflict("import_not_checked", "It is still being checked. Look at what it would do first.");
            case HAS_FAULTS ->
                conflict("import_has_faults", "Some rows are faulty. Mend them in the file, and send it again.");
            case APPLIED, OVER -> conflict("import_over", "It was discarded, or failed. Send the file again.");
        };
    }

    private Reply discard(Request request) {
        return imports.discard(find(request).id(), request.caller()) == Imports.Answer.DONE
                ? Reply.noContent()
                : conflict("import_applied", "It is applied already, which can't be taken back.");
    }

    private static Reply conflict(String code, String message) {
        return Reply.problem(Problem.conflict(code, message));
    }

    private Import find(Request request) {
        return imports.find(request.variable("id"), request.actor())
                .orElseThrow(() -> Problem.notFound().asException());
    }

    private static Optional<Kind> kind(Request request) {
        return request.query("kind")
                .map(code -> Kind.of(code)
                        .orElseThrow(() -> Problem.malformed("kind is one of " + Kind.codes() + ".")
                                .asException()));
    }

    private static Problem tooLarge() {
        return Problem.of(413, "file_too_large", "A file takes 20 MB. Send it in several.");
    }
}
