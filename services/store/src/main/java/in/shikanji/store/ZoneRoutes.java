package in.shikanji.store;

import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.http.Versions;
import in.shikanji.store.ZoneService.Edit;
import in.shikanji.store.ZoneService.Outcome;
import in.shikanji.store.zones.Zone;
import java.util.function.Function;

/** The HTTP of delivery zones. Guests get what concerns them where they ask who serves them. */
final class ZoneRoutes {
    private static final int MOST_ZONES = 50;

    private final ZoneService service;
    private final StoreReplies replies;

    ZoneRoutes(ZoneService service, StoreReplies replies) {
        this.service = service;
        this.replies = replies;
    }

    Routes routes() {
        Access editors = Access.holding(Permission.EDIT_STORE_SETTINGS);
        return new Routes()
                .get("/stores/{id}/delivery-zones", editors, this::list)
                .post("/stores/{id}/delivery-zones", editors, this::create)
                .put("/stores/{id}/delivery-zones/{zoneId}", editors, this::change)
                .delete("/stores/{id}/delivery-zones/{zoneId}", editors, this::delete);
    }

    private Reply list(Request request) {
        Store store = replies.own(request);
        return Reply.ok(Page.whole(store.zones().stream()
                .map(zone -> ZoneView.of(store.id(), zone))
                .toList()));
    }

    private Reply create(Request request) {
        String storeId = replies.own(request).id();
        // Off the wire before anybody's turn is taken; read anew each time, for an Input gathers its errors.
        request.input();
        Outcome outcome = service.create(
                storeId, request.caller(), RequestKeys.of(request).orElse(null), (store, id) -> {
                    Input input = request.input();
                    if (store.zones().size() >= MOST_ZONES) {
                        input.error("", "too_many_zones", "This store has " + MOST_ZONES + " zones. Delete one first.");
                    }
                    return checked(input, ZoneInput.zone(input, store, id, 1));
                });
        return answer(outcome, zone -> {
            String path = "/api/v1/stores/" + storeId + "/delivery-zones/" + zone.id();
            return Reply.created(path, ZoneView.of(storeId, zone));
        });
    }

    /** What the body leaves out stays as it is. */
    private Reply change(Request request) {
        Edit edit = edit(request);
        request.input();
        Outcome outcome = service.change(edit, (store, before) -> {
            Input input = request.input().withDefaults(ZoneView.of(store.id(), before));
            return checked(input, ZoneInput.zone(input, store, before.id(), before.version() + 1));
        });
        return answer(outcome, zone -> Reply.ok(ZoneView.of(edit.storeId(), zone)));
    }

    private static Zone checked(Input input, Zone zone) {
        input.check();
        return zone;
    }

    private Reply delete(Request request) {
        Outcome outcome = service.delete(edit(request));
        return outcome instanceof Outcome.Done ? Reply.noContent() : answer(outcome, _ -> Reply.noContent());
    }

    private Edit edit(Request request) {
        return new Edit(
                replies.own(request).id(),
                request.variable("zoneId"),
                Versions.expected(request).orElse(null),
                request.caller());
    }

    private static Reply answer(Outcome outcome, Function<Zone, Reply> done) {
        return switch (outcome) {
            case Outcome.Done(Zone zone, boolean replayed) -> {
                Reply reply = Versions.tell(done.apply(zone), zone.version());
                yield replayed ? reply.withHeader("Idempotent-Replayed", "true") : reply;
            }
            case Outcome.NoSuchZone _ -> Reply.problem(Problem.notFound());
            case Outcome.Stale _ -> Reply.problem(Versions.conflict());
            case Outcome.KeyReused _ -> Reply.problem(RequestKeys.reused());
        };
    }
}
