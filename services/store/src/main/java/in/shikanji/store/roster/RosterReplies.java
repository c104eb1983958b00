package in.shikanji.store.roster;

import in.shikanji.contracts.Refusal;
import in.shikanji.contracts.customer.Customers;
import in.shikanji.contracts.customer.Customers.Member;
import in.shikanji.contracts.customer.Customers.StaffAnswer;
import in.shikanji.contracts.store.Stores;
import in.shikanji.contracts.store.Stores.StoreAnswer;
import in.shikanji.platform.http.FieldError;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.RequestKeys;
import in.shikanji.platform.http.Versions;
import in.shikanji.store.roster.Clockings.Outcome;
import in.shikanji.store.roster.RosterView.ClockingView;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the routes of the roster ask and answer alike. */
final class RosterReplies {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private final Stores stores;
    private final Customers customers;
    private final RosterBook book;
    private final Clock clock;

    RosterReplies(Stores stores, Customers customers, RosterBook book, Clock clock) {
        this.stores = stores;
        this.customers = customers;
        this.book = book;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** The store that the path names, if the caller works there; else a 404, which tells nothing. */
    StoreAnswer.Found own(Request request) {
        StoreAnswer.Found store = find(request.variable("id"))
                .orElseThrow(() -> Problem.notFound().asException());
        if (!request.actor().seesStore(store.id())) {
            throw Problem.notFound().asException();
        }
        return store;
    }

    Optional<StoreAnswer.Found> find(String idOrSlug) {
        return switch (stores.find(idOrSlug)) {
            case StoreAnswer.Found found -> Optional.of(found);
            case StoreAnswer.NoSuchStore _ -> Optional.empty();
            case StoreAnswer.Unavailable _ -> throw Problem.unavailable().asException();
        };
    }

    Crew crew() {
        return switch (customers.staff()) {
            case StaffAnswer.Known(List<Member> members) -> new Crew(members);
            case StaffAnswer.Unavailable _ -> throw Problem.unavailable().asException();
        };
    }

    /** Why a shift does not fit: the other one by store, day and time. */
    Refusal overlap(Shift other, Crew crew) {
        String who = crew.find(other.staffId()).map(Member::name).orElse("This person");
        return new Refusal(
                "shift_overlaps", who + " is to work " + words(other.storeId(), other.time()) + ".", "/from");
    }

    private String words(String storeId, Stretch time) {
        Optional<StoreAnswer.Found> store = find(storeId);
        ZoneId zone = store.map(StoreAnswer.Found::timeZone).orElse(clock.getZone());
        return "at " + store.map(StoreAnswer.Found::name).orElse("another store") + " on "
                + DAY.format(time.from().atZone(zone)) + " from " + Stretch.time(zone, time.from()) + " to "
                + Stretch.time(zone, time.to());
    }

    static Reply refused(int status, Refusal refusal) {
        return Reply.problem(new Problem(
                status,
                refusal.code(),
                refusal.message(),
                List.of(new FieldError(refusal.pointer(), refusal.code(), refusal.message()))));
    }

    /** One clocking, with its version. */
    Reply clocking(Clocking clocking, int status, boolean replayed) {
        StoreAnswer.Found store = find(clocking.storeId()).orElseThrow();
        ClockingView view =
                new RosterView.Clocked(book.about(clocking), crew(), now()).view(clocking, store.timeZone());
        Reply reply = Versions.tell(Reply.ok(view).withStatus(status), clocking.version());
        return replayed ? reply.withHeader("Idempotent-Replayed", "true") : reply;
    }

    /** @param status of what was done */
    Reply answer(Outcome outcome, int status) {
        return switch (outcome) {
            case Outcome.Done(Clocking clocking, boolean replayed) -> clocking(clocking, status, replayed);
            case Outcome.AlreadyIn(Clocking clocking) -> clocking(clocking, 200, false);
            case Outcome.InElsewhere(Clocking other) ->
                Reply.problem(Problem.conflict(
                        "clocked_in_elsewhere",
                        "You are clocked in at "
                                + find(other.storeId())
                                        .map(StoreAnswer.Found::name)
                                        .orElse("another store")
                                + ". Clock out there first."));
            case Outcome.NotIn _ ->
                Reply.problem(Problem.conflict("not_clocked_in", "You are not clocked in. Clock in first."));
            case Outcome.Overlaps(Clocking other) ->
                refused(
                        409,
                        new Refusal(
                                "clockings_overlap",
                                "This person was at work then already, "
                                        + words(
                                                other.storeId(),
                                                other.time().orElseGet(() -> new Stretch(other.in(), now())))
                                        + ".",
                                "/from"));
            case Outcome.StruckOut _ ->
                Reply.problem(Problem.conflict("clocking_struck", "This was struck out. Add another one instead."));
            case Outcome.Stale _ -> Reply.problem(Versions.conflict());
            case Outcome.NotOneself _ ->
                Reply.problem(
                        Problem.refused("not_oneself", "Let another manager, or the owner, correct your own hours."));
            case Outcome.KeyReused _ -> Reply.problem(RequestKeys.reused());
        };
    }
}
