package in.shikanji.app;

import in.shikanji.contracts.customer.Customers;
import in.shikanji.contracts.customer.Customers.CustomerAnswer;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.audit.AuditLine;
import in.shikanji.platform.audit.AuditQuery;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The HTTP of what staff did, gathered from all services. */
final class AuditRoutes {
    private static final Comparator<Noted> NEWEST_FIRST = Comparator.comparing(
                    (Noted noted) -> noted.line().at())
            .thenComparing(noted -> noted.line().id())
            .reversed();

    private final Collection<Database> databases;
    private final Customers people;

    AuditRoutes(Collection<Database> databases, Customers people) {
        this.databases = List.copyOf(databases);
        this.people = people;
    }

    Routes routes() {
        return new Routes().get("/admin/audit", Access.holding(Permission.OPERATE_PLATFORM), this::list);
    }

    /** @param service in whose database the line is */
    private record Noted(String service, AuditLine line) {
        String key() {
            return line.at().toEpochMilli() + "." + line.id();
        }
    }

    /** @param actorName null for who is no longer there */
    record LineView(
            String id,
            Instant at,
            String service,
            String actorId,
            @Nullable String actorName,
            Role role,
            String action,
            String subject,
            @Nullable String storeId,
            List<AuditLine.Change> changes,
            String address,
            String requestId) {}

    private Reply list(Request request) {
        Page.Wanted wanted = Page.Wanted.of(request);
        AuditQuery query = new AuditQuery(
                request.query("actor").orElse(null),
                request.query("subject").orElse(null),
                request.query("action").orElse(null),
                request.query("storeId").orElse(null),
                request.queryInstant("from").orElse(null),
                request.queryInstant("to").orElse(null));
        String key = wanted.afterKey();
        AuditLine.Place after = key == null ? null : place(key);
        int limit = wanted.limit() + 1;
        List<Noted> newest = databases.stream()
                .flatMap(database -> Audit.search(database, query, after, limit).stream()
                        .map(line -> new Noted(database.name(), line)))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
        Map<String, String> names = names(newest);
        return Reply.ok(Page.ofFetched(wanted, newest, Noted::key, noted -> view(noted, names)))
                .withHeader("Cache-Control", "no-store");
    }

    private static AuditLine.Place place(String key) {
        int dot = key.indexOf('.');
        try {
            return new AuditLine.Place(
                    Instant.ofEpochMilli(Long.parseLong(key.substring(0, Math.max(dot, 0)))), key.substring(dot + 1));
        } catch (NumberFormatException foreign) {
            throw Problem.malformed("cursor is not one that this API gave out.").asException();
        }
    }

    private Map<String, String> names(List<Noted> lines) {
        Map<String, String> names = new HashMap<>();
        lines.stream().map(noted -> noted.line().actor()).distinct().forEach(id -> {
            if (people.customer(id) instanceof CustomerAnswer.Found found) {
                names.put(id, found.name());
            }
        });
        return names;
    }

    private static LineView view(Noted noted, Map<String, String> names) {
        AuditLine line = noted.line();
        return new LineView(
                line.id(),
                line.at(),
                noted.service(),
                line.actor(),
                names.get(line.actor()),
                line.role(),
                line.action(),
                line.subject(),
                line.storeId(),
                line.changes(),
                line.address(),
                line.requestId());
    }
}
