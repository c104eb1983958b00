package in.shikanji.store.roster;

import in.shikanji.contracts.store.Stores.StoreAnswer;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.http.Versions;
import in.shikanji.store.roster.Clockings.Said;
import in.shikanji.store.roster.RosterView.OwnView;
import in.shikanji.store.roster.RosterView.ShiftView;
import in.shikanji.store.roster.RosterView.StoreView;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The HTTP of coming and going, of what managers correct of it, and of what concerns oneself. */
final class ClockingRoutes {
    private final Clockings clockings;
    private final RosterBook book;
    private final RosterReplies replies;

    ClockingRoutes(Clockings clockings, RosterBook book, RosterReplies replies) {
        this.clockings = clockings;
        this.book = book;
        this.replies = replies;
    }

    Routes routes() {
        Access workers = Access.holding(Permission.CLOCK_IN);
        Access managers = Access.holding(Permission.MANAGE_STAFF);
        return new Routes()
                .get("/roster/me", workers, this::own)
                .postOnce("/stores/{id}/clock-in", workers, this::clockIn)
                .postOnce("/stores/{id}/clock-out", workers, this::clockOut)
                .postOnce("/stores/{id}/clockings", managers, this::add)
                .put("/stores/{id}/clockings/{clockingId}", managers, this::change)
                .post("/stores/{id}/clockings/{clockingId}/strike", managers, this::strike);
    }

    private Reply own(Request request) {
        Instant now = replies.now();
        RosterBook.Pages pages = book.own(request.person().id(), now);
        RosterView.Clocked clocked = new RosterView.Clocked(pages, replies.crew(), now);
        List<Clocking> all =
                Stream.concat(pages.clockings().stream(), pages.open().stream()).toList();
        // Where one works, and where one did.
        List<StoreView> stores = Stream.of(
                        request.person().storeIds().stream(),
                        pages.shifts().stream().map(Shift::storeId),
                        all.stream().map(Clocking::storeId))
                .flatMap(Function.identity())
                .distinct()
                .flatMap(id -> replies.find(id).stream())
                .map(store -> new StoreView(store.id(), store.name(), store.timeZone()))
                .sorted(Comparator.comparing(StoreView::name))
                .toList();
        Function<Clocking, RosterView.ClockingView> view = one -> clocked.view(one, zone(stores, one.storeId()));
        return Reply.ok(new OwnView(
                request.person().id(),
                now,
                stores,
                pages.open().stream().map(view).findFirst().orElse(null),
                pages.shifts().stream()
                        .map(shift -> ShiftView.of(shift, zone(stores, shift.storeId())))
                        .toList(),
                pages.clockings().reversed().stream().map(view).toList()));
    }

    private static ZoneId zone(List<StoreView> stores, String storeId) {
        return stores.stream()
                .filter(store -> store.id().equals(storeId))
                .findFirst()
                .orElseThrow()
                .timeZone();
    }

    private Reply clockIn(Request request) {
        StoreAnswer.Found store = replies.own(request);
        return replies.answer(clockings.clockIn(request.caller(), store.id(), RequestKeys.required(request)), 201);
    }

    private Reply clockOut(Request request) {
        StoreAnswer.Found store = replies.own(request);
        return replies.answer(clockings.clockOut(request.caller(), store.id(), RequestKeys.required(request)), 200);
    }

    private Reply add(Request request) {
        StoreAnswer.Found store = replies.own(request);
        String staffId = request.input().text("staffId", 1, 80);
        Said said = RosterInput.said(request, store.timeZone(), null, replies.now());
        boolean worksHere = replies.crew()
                .find(staffId)
                .filter(member -> Crew.worksAt(member, store.id()))
                .isPresent();
        return worksHere
                ? replies.answer(
                        clockings.add(request.caller(), store.id(), staffId, said, RequestKeys.required(request)), 201)
                : RosterReplies.refused(422, Crew.NOT_EMPLOYED_HERE);
    }

    private Reply change(Request request) {
        StoreAnswer.Found store = replies.own(request);
        Clocking before = find(request, store);
        Said said = RosterInput.said(request, store.timeZone(), before, replies.now());
        long expected = Versions.expected(request).orElse(before.version());
        return replies.answer(clockings.change(request.caller(), before, expected, said), 200);
    }

    private Reply strike(Request request) {
        StoreAnswer.Found store = replies.own(request);
        Clocking before = find(request, store);
        Input input = request.input();
        String reason = RosterInput.reason(input);
        input.check();
        return replies.answer(clockings.strike(request.caller(), before, reason), 200);
    }

    private Clocking find(Request request, StoreAnswer.Found store) {
        return clockings
                .find(store.id(), request.variable("clockingId"))
                .orElseThrow(() -> Problem.notFound().asException());
    }
}
