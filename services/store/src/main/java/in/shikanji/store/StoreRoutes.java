package in.shikanji.store;

import in.shikanji.platform.Ids;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.database.RequestKey;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.http.Versions;
import in.shikanji.store.StoreService.Created;
import in.shikanji.store.hours.Timetable;
import in.shikanji.store.hours.Week;
import in.shikanji.store.zones.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The HTTP of stores. */
final class StoreRoutes {
    private final StoreService service;
    private final StoreReplies replies;

    StoreRoutes(StoreService service, StoreReplies replies) {
        this.service = service;
        this.replies = replies;
    }

    Routes routes() {
        return new Routes()
                .get("/stores", Access.anyone(), this::list)
                .get("/stores/serving", Access.anyone(), this::serving)
                .get("/stores/{id}", Access.anyone(), this::get)
                .get("/stores/{id}/sun", Access.anyone(), this::sun)
                .post("/stores", Access.holding(Permission.EDIT_STORES), this::create)
                .put("/stores/{id}", Access.holding(Permission.EDIT_STORE_SETTINGS), this::change);
    }

    /** Those that are closed for good are there for who works at them, and asks for them. */
    private Reply list(Request request) {
        Instant now = service.clock().instant();
        boolean active = request.query("active").map(Boolean::parseBoolean).orElse(true);
        List<Store> stores = service.list().stream()
                .filter(store -> store.active() == active)
                .filter(store -> active || request.actor().seesStore(store.id()))
                .toList();
        return Reply.ok(Page.of(request, stores, Store::id, store -> StoreView.of(store, now)));
    }

    private Reply get(Request request) {
        Store store = replies.find(request);
        StoreView view = StoreView.of(store, service.clock().instant());
        return tell(Reply.ok(view), view);
    }

    private static Reply tell(Reply reply, StoreView view) {
        return Versions.tell(reply, view.version(), view);
    }

    private Reply create(Request request) {
        Input input = request.input();
        Instant now = service.clock().instant();
        String slug = StoreInput.slug(input);
        String code = StoreInput.code(input);
        ZoneId zone = StoreInput.zone(input);
        Profile profile = StoreInput.profile(input, now);
        input.check();
        Store wish = new Store(
                Ids.next("store"),
                slug,
                code,
                profile,
                Timetable.of(zone, new Week(Map.of()), Map.of(), List.of()),
                List.of(),
                Interruptions.NONE,
                true,
                Store.Editions.FIRST);
        RequestKey key = RequestKeys.of(request).orElse(null);
        return switch (service.create(request.caller(), key, wish)) {
            case Created.Done(Store store, boolean replayed) -> {
                StoreView.Saved saved = StoreView.saved(store, now);
                Reply reply = tell(Reply.created("/api/v1/stores/" + store.id(), saved), saved.store());
                yield replayed ? reply.withHeader("Idempotent-Replayed", "true") : reply;
            }
            case Created.Taken(String field) ->
                Reply.problem(Problem.conflict(
                        "store_" + field + "_taken", "Another store has this " + field + ". Choose another."));
            case Created.KeyReused _ -> Reply.problem(RequestKeys.reused());
        };
    }

    /** What the body leaves out stays as it is. */
    private Reply change(Request request) {
        Instant now = service.clock().instant();
        return replies.edited(
                request,
                Store.Part.SETTINGS,
                (body, before) -> {
                    Input input = body.withDefaults(StoreView.of(before, now));
                    ZoneId zone = StoreInput.zone(input);
                    Profile profile = StoreInput.profile(input, now);
                    ZoneInput.checkLocation(input, before, profile);
                    boolean active = input.optionalFlag("active").orElse(before.active());
                    input.check();
                    return before.with(profile, zone, active);
                },
                store -> {
                    StoreView.Saved saved = StoreView.saved(store, now);
                    return tell(Reply.ok(saved), saved.store());
                });
    }

    /** Of today, unless another date is asked for; a store that nobody put on the map has none. */
    private Reply sun(Request request) {
        Store store = replies.find(request);
        LocalDate date = request.queryDate("date")
                .orElseGet(() -> service.clock().instant().atZone(store.zone()).toLocalDate());
        Double latitude = store.profile().address().lat();
        Double longitude = store.profile().address().lng();
        return latitude == null || longitude == null
                ? Reply.problem(Problem.notFound())
                : Reply.ok(Sun.at(latitude, longitude, store.zone(), date));
    }

    private Reply serving(Request request) {
        Place place = PlaceQuery.of(request);
        Instant now = service.clock().instant();
        return Reply.ok(Page.whole(service.serving(place, now).stream()
                .map(served -> ServingView.of(served, now))
                .toList()));
    }
}
