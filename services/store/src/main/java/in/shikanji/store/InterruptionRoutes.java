package in.shikanji.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import in.shikanji.store.Interruptions.Busy;
import in.shikanji.store.Interruptions.Pause;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The HTTP of pauses and busy hours, each of which ends by itself, and of what is not as usual now. */
final class InterruptionRoutes {
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final int MOST_MINUTES = 120;

    private final StoreService service;
    private final StoreReplies replies;

    InterruptionRoutes(StoreService service, StoreReplies replies) {
        this.service = service;
        this.replies = replies;
    }

    Routes routes() {
        Access editors = Access.holding(Permission.EDIT_STORE_SETTINGS);
        return new Routes()
                .get("/stores/abnormal", Access.holding(Permission.SEE_STORE_ORDERS), this::abnormal)
                .post("/stores/{id}/pause", editors, this::pause)
                .delete("/stores/{id}/pause", editors, this::resume)
                .post("/stores/{id}/busy", editors, this::busy)
                .delete("/stores/{id}/busy", editors, this::endBusy);
    }

    private Reply abnormal(Request request) {
        Instant now = service.clock().instant();
        return Reply.ok(Page.whole(service.list().stream()
                .filter(store -> store.active() && request.actor().seesStore(store.id()))
                .flatMap(store -> Abnormal.of(store, now).stream())
                .toList()));
    }

    private Reply pause(Request request) {
        String id = replies.own(request).id();
        Input input = request.input();
        Pause pause = new Pause(
                input.optionalChoice("fulfilment", HoursInput.FULFILMENTS).orElse(null),
                until(input),
                input.text("reason", 1, 200));
        input.check();
        return interrupt(id, request, before -> before.pausing(pause));
    }

    private Reply resume(Request request) {
        Optional<FulfilmentType> type = StoreReplies.fulfilment(request);
        return interrupt(replies.own(request).id(), request, before -> before.resuming(type.orElse(null)));
    }

    private Reply busy(Request request) {
        String id = replies.own(request).id();
        Input input = request.input();
        Busy busy = new Busy((int) input.integer("extraMinutes", 1, MOST_MINUTES), until(input));
        input.check();
        return interrupt(id, request, before -> before.busy(busy));
    }

    private Reply endBusy(Request request) {
        return interrupt(replies.own(request).id(), request, before -> before.busy(null));
    }

    private Instant until(Input input) {
        Instant now = service.clock().instant();
        if (!input.isGiven("until")) {
            input.error("until", "required", "This is required.");
        }
        Instant until = input.optionalInstant("until").orElse(now.plusMillis(1));
        if (!until.isAfter(now)) {
            input.error("until", "in_the_past", "This is over already. Choose a later end.");
        } else if (until.isAfter(now.plus(LONGEST))) {
            input.error("until", "out_of_range", "This takes at most a week. Change the hours for longer than that.");
        }
        return until;
    }

    private Reply interrupt(String id, Request request, UnaryOperator<Interruptions> change) {
        return service.interrupt(id, request.caller(), change)
                .map(store -> Reply.ok(StoreView.of(store, service.clock().instant())))
                .orElseGet(() -> Reply.problem(Problem.notFound()));
    }
}
