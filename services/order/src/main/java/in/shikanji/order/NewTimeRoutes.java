package in.shikanji.order;

import in.shikanji.order.NewTimes.Outcome;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.FieldError;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.time.Instant;
import java.util.List;

/** The HTTP of promises that can't be kept. */
final class NewTimeRoutes {
    private final NewTimes newTimes;
    private final BusinessClock clock;

    NewTimeRoutes(NewTimes newTimes, BusinessClock clock) {
        this.newTimes = newTimes;
        this.clock = clock;
    }

    Routes routes() {
        return new Routes()
                .put("/orders/{id}/new-time", Access.holding(Permission.PREPARE_ORDERS), this::ask)
                .delete("/orders/{id}/new-time", Access.holding(Permission.PREPARE_ORDERS), this::takeBack)
                .post("/orders/{id}/new-time/agree", Access.signedIn(), this::agree);
    }

    private Reply ask(Request request) {
        Input input = request.input();
        Instant promisedAt = input.instant("promisedAt");
        String reason = input.text("reason", 1, 200);
        input.check();
        return reply(newTimes.ask(request.variable("id"), promisedAt, reason, request.caller()));
    }

    private Reply takeBack(Request request) {
        return reply(newTimes.takeBack(request.variable("id"), request.caller()));
    }

    private Reply agree(Request request) {
        Input input = request.input();
        Instant promisedAt = input.instant("promisedAt");
        input.check();
        return reply(newTimes.agree(request.variable("id"), promisedAt, request.caller()));
    }

    private Reply reply(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(Order order) -> Reply.ok(OrderView.of(order, clock.instant()));
            case Outcome.NotFound _ -> Reply.problem(Problem.notFound());
            case Outcome.NotAllowed _ -> Reply.problem(Problem.notAllowed());
            case Outcome.Settled(Order order) ->
                Reply.problem(Problem.conflict(
                        "invalid_transition",
                        "The order is " + order.status().code().replace('_', ' ')
                                + "; there is no time to move any more."));
            case Outcome.UnsuitableTime _ ->
                Reply.problem(Problem.invalid(List.of(new FieldError(
                        "/promisedAt",
                        "unsuitable_time",
                        "Take a time after the one that was promised, ahead of now, within a week."))));
            case Outcome.AskedOtherwise _ ->
                Reply.problem(Problem.conflict(
                        "new_time_changed", "The store does not ask for this time any more. Look at the order again."));
        };
    }
}
