package in.shikanji.store.roster;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.customer.Customers.Member;
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
import in.shikanji.store.roster.RosterView.CopiedView;
import in.shikanji.store.roster.RosterView.LeftOutView;
import in.shikanji.store.roster.RosterView.Person;
import in.shikanji.store.roster.RosterView.ShiftView;
import in.shikanji.store.roster.RosterView.WeekView;
import in.shikanji.store.roster.Shifts.Planned;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The HTTP of planning: a store's week, and its shifts. */
final class RosterRoutes {
    private final Shifts shifts;
    private final RosterBook book;
    private final RosterReplies replies;

    RosterRoutes(Shifts shifts, RosterBook book, RosterReplies replies) {
        this.shifts = shifts;
        this.book = book;
        this.replies = replies;
    }

    Routes routes() {
        Access planners = Access.holding(Permission.MANAGE_STAFF);
        return new Routes()
                .get("/stores/{id}/roster", planners, this::week)
                .post("/stores/{id}/roster/copy", planners, this::copy)
                .postOnce("/stores/{id}/shifts", planners, this::plan)
                .put("/stores/{id}/shifts/{shiftId}", planners, this::change)
                .delete("/stores/{id}/shifts/{shiftId}", planners, this::delete);
    }

    private Reply week(Request request) {
        StoreAnswer.Found store = replies.own(request);
        ZoneId zone = store.timeZone();
        RosterWeek week = RosterInput.week(request, zone, replies.now());
        RosterBook.Pages pages = book.week(store.id(), week);
        Crew crew = replies.crew();
        RosterView.Clocked clocked = new RosterView.Clocked(pages, crew, replies.now());
        // Who works here, by name; then who left something behind.
        List<Person> people = Stream.concat(
                        crew.at(store.id()).stream().map(Member::id),
                        Worked.staffIds(
                                pages.shifts(),
                                Stream.concat(pages.clockings().stream(), pages.open().stream())
                                        .toList()))
                .distinct()
                .map(id -> Person.of(crew, store.id(), id))
                .toList();
        return Reply.ok(new WeekView(
                store.id(),
                week.monday(),
                zone,
                people,
                pages.shifts().stream().map(shift -> ShiftView.of(shift, zone)).toList(),
                pages.clockings().stream().map(one -> clocked.view(one, zone)).toList(),
                pages.open().stream().map(one -> clocked.view(one, zone)).toList()));
    }

    private Reply plan(Request request) {
        StoreAnswer.Found store = replies.own(request);
        Shift.Wish wish = RosterInput.shift(request, store.timeZone(), null);
        Crew crew = replies.crew();
        Optional<Refusal> refusal = crew.refusal(store.id(), wish);
        return refusal.isPresent()
                ? RosterReplies.refused(422, refusal.get())
                : answer(
                        shifts.plan(request.caller(), store.id(), wish, RequestKeys.required(request)),
                        store,
                        crew,
                        201);
    }

    private Reply change(Request request) {
        StoreAnswer.Found store = replies.own(request);
        Shift before = shifts.find(store.id(), request.variable("shiftId"))
                .orElseThrow(() -> Problem.notFound().asException());
        Shift.Wish wish = RosterInput.shift(request, store.timeZone(), before);
        long expected = Versions.expected(request).orElse(before.version());
        Crew crew = replies.crew();
        Optional<Refusal> refusal = crew.refusal(store.id(), wish);
        return refusal.isPresent()
                ? RosterReplies.refused(422, refusal.get())
                : answer(shifts.change(request.caller(), before, expected, wish), store, crew, 200);
    }

    private Reply delete(Request request) {
        StoreAnswer.Found store = replies.own(request);
        Planned planned = shifts.delete(
                request.caller(),
                store.id(),
                request.variable("shiftId"),
                Versions.expected(request).orElse(null));
        return planned instanceof Planned.Done ? Reply.noContent() : answer(planned, store, new Crew(List.of()), 200);
    }

    private Reply copy(Request request) {
        StoreAnswer.Found store = replies.own(request);
        ZoneId zone = store.timeZone();
        Input input = request.input();
        RosterWeek from = RosterInput.week(input, "from", zone);
        RosterWeek to = RosterInput.week(input, "to", zone);
        if (from.equals(to)) {
            input.error("to", "same_week", "Choose another week than the one to copy.");
        }
        input.check();
        Crew crew = replies.crew();
        Shifts.Copied copied = shifts.copy(request.caller(), store.id(), from, to, crew);
        return Reply.ok(new CopiedView(
                copied.made(),
                copied.shifts().stream().map(shift -> ShiftView.of(shift, zone)).toList(),
                copied.leftOut().stream()
                        .map(left -> new LeftOutView(ShiftView.of(left.shift(), zone), why(left, crew)))
                        .toList()));
    }

    private Refusal why(Shifts.LeftOut left, Crew crew) {
        return switch (left.why()) {
            case Shifts.Obstacle.Overlaps(Shift other) -> replies.overlap(other, crew);
            case Shifts.Obstacle.Unfit(Refusal refusal) -> refusal;
        };
    }

    private Reply answer(Planned planned, StoreAnswer.Found store, Crew crew, int status) {
        return switch (planned) {
            case Planned.Done(Shift shift, boolean replayed) -> {
                ShiftView view = ShiftView.of(shift, store.timeZone());
                Reply reply = Versions.tell(Reply.ok(view).withStatus(status), shift.version());
                yield replayed ? reply.withHeader("Idempotent-Replayed", "true") : reply;
            }
            case Planned.Overlaps(Shift other) -> RosterReplies.refused(409, replies.overlap(other, crew));
            case Planned.NoSuchShift _ -> Reply.problem(Problem.notFound());
            case Planned.Stale _ -> Reply.problem(Versions.conflict());
            case Planned.KeyReused _ -> Reply.problem(RequestKeys.reused());
        };
    }
}
