package in.shikanji.platform.http;

import in.shikanji.platform.database.DatabaseBusyException;
import in.shikanji.platform.database.StorageException;
import in.shikanji.platform.database.StorageException.Fault;
import io.helidon.webserver.CloseConnectionException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From a request to its reply: finds what answers it and asks that through the filters. */
final class Dispatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final String UNMATCHED = "unmatched";
    private static final String FILES = "files";

    private final Router router;
    private final StaticFiles files;
    private final Handler chain;

    Dispatcher(List<Route> routes, List<Filter> filters, StaticFiles files) {
        this.router = new Router(routes);
        this.files = files;
        Handler inner = guarded(Dispatcher::askTarget);
        for (Filter filter : filters.reversed()) {
            Handler next = inner;
            inner = guarded(request -> filter.filter(request, next));
        }
        this.chain = inner;
    }

    ServedRequest.Target target(String method, String path) {
        try {
            return switch (router.find(method, path)) {
                case Router.Match.Found(Route route, Map<String, String> variables) ->
                    new ServedRequest.Target(route.path(), variables, checked(route));
                case Router.Match.WrongMethod wrong ->
                    new ServedRequest.Target(UNMATCHED, Map.of(), _ -> wrongMethod(wrong));
                case Router.Match.Nothing _ -> fileOrNothing(method, path);
            };
        } catch (ProblemException e) {
            return new ServedRequest.Target(UNMATCHED, Map.of(), _ -> Reply.problem(e.problem()));
        }
    }

    Reply answer(ServedRequest request) {
        return chain.handle(request);
    }

    static Reply failure(Throwable e) {
        return switch (e) {
            case ProblemException problem -> Reply.problem(problem.problem());
            case DatabaseBusyException _ -> busy();
            case StorageException refused -> storage(refused.fault());
            default -> {
                LOG.error("request failed", e);
                yield Reply.problem(Problem.of(500, "internal_error", "Something went wrong on our side."));
            }
        };
    }

    static Reply busy() {
        return Reply.problem(Problem.busy()).withHeader("Retry-After", "1");
    }

    private static Reply storage(Fault fault) {
        Problem problem = switch (fault) {
            case FULL -> Problem.of(503, "storage_full", "There is no room to keep this. Try again in a few minutes.");
            case READ_ONLY ->
                Problem.of(503, "storage_read_only", "Nothing can be changed now. Try again in a few minutes.");
            case FAILING ->
                Problem.of(503, "storage_failed", "Our disk did not keep this. Try again in a few minutes.");
            case UNSETTLED ->
                Problem.of(
                        503,
                        "outcome_unknown",
                        "Our disk failed, and whether this was kept is not known yet. Look, or send it again as it is.");
        };
        return Reply.problem(problem).withHeader("Retry-After", "5");
    }

    /** Each filter sees refusals and failures of what is behind it as replies, as the client will. */
    private static Handler guarded(Handler handler) {
        return request -> {
            try {
                return handler.handle(request);
            } catch (CloseConnectionException e) {
                throw e;
            } catch (RuntimeException | Error e) {
                return failure(e);
            }
        };
    }

    private static Reply askTarget(Request request) {
        if (request instanceof ServedRequest served) {
            return served.target().handler().handle(served);
        }
        throw new IllegalArgumentException("filters must pass the request on as it came");
    }

    private static Handler checked(Route route) {
        UnaryOperator<Handler> key =
                route.requiresIdempotencyKey() ? Dispatcher::requiringKey : UnaryOperator.identity();
        Handler handler = key.apply(route.handler());
        return request -> {
            route.access().check(request.actor());
            return handler.handle(request);
        };
    }

    private static Handler requiringKey(Handler handler) {
        return request -> {
            if (request.idempotencyKey().isEmpty()) {
                throw Problem.of(
                                400,
                                "idempotency_key_required",
                                "Send an Idempotency-Key, so that a repeated request has its effect once.")
                        .asException();
            }
            return handler.handle(request);
        };
    }

    private static Reply wrongMethod(Router.Match.WrongMethod wrong) {
        String allowed = String.join(", ", wrong.allowed());
        return Reply.problem(Problem.of(405, "method_not_allowed", "This path takes " + allowed + "."))
                .withHeader("Allow", allowed);
    }

    private ServedRequest.Target fileOrNothing(String method, String path) {
        boolean reading = method.equals("GET") || method.equals("HEAD");
        WebFile file = reading ? files.find(path) : null;
        if (file != null) {
            return new ServedRequest.Target(FILES, Map.of(), file::reply);
        }
        return new ServedRequest.Target(UNMATCHED, Map.of(), _ -> Reply.problem(Problem.notFound()));
    }
}
