package in.shikanji.store;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.store.Places.SlotsAnswer;
import in.shikanji.contracts.store.Places.Wish;
import in.shikanji.contracts.store.Places.Work;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.time.Instant;
import java.time.LocalDate;

/** The HTTP of slots. */
final class SlotRoutes {
    private final StoreService service;
    private final PlaceService places;
    private final StoreReplies replies;

    SlotRoutes(StoreService service, PlaceService places, StoreReplies replies) {
        this.service = service;
        this.places = places;
        this.replies = replies;
    }

    Routes routes() {
        return new Routes().get("/stores/{id}/slots", Access.anyone(), this::slots);
    }

    /** For a basket of no work; to fetch, unless another way is asked for, and of the first date that has any, unless one is. */
    private Reply slots(Request request) {
        Store store = replies.find(request);
        FulfilmentType type = StoreReplies.fulfilment(request).orElse(FulfilmentType.PICKUP);
        Instant now = service.clock().instant();
        int ride = store.terms(type, null, null, now).rideMinutes();
        LocalDate date = request.queryDate("date").orElse(null);
        return places.slots(new Wish(store.id(), type, ride, null, Work.NONE, now), date)
                        instanceof SlotsAnswer.Known known
                ? Reply.ok(known)
                : Reply.problem(Problem.notFound());
    }
}
