package in.shikanji.store.roster;

import in.shikanji.contracts.customer.Customers.Member;
import in.shikanji.contracts.store.Stores.StoreAnswer;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.csv.CsvFile;
import in.shikanji.platform.csv.Formulas;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import in.shikanji.store.roster.RosterView.HoursView;
import in.shikanji.store.roster.RosterView.Person;
import in.shikanji.store.roster.RosterView.WorkedView;
import java.util.List;
import java.util.stream.Stream;

/** The HTTP of hours: planned and worked, by person and day, to look at and as a file. */
final class WorkedRoutes {
    private static final List<String> COLUMNS =
            List.of("week", "store", "staff_id", "name", "role", "date", "planned_minutes", "worked_minutes", "open");

    private final RosterBook book;
    private final RosterReplies replies;

    WorkedRoutes(RosterBook book, RosterReplies replies) {
        this.book = book;
        this.replies = replies;
    }

    Routes routes() {
        Access managers = Access.holding(Permission.MANAGE_STAFF);
        return new Routes()
                .get("/stores/{id}/hours-worked", managers, request -> Reply.ok(hours(request)))
                .get("/stores/{id}/hours-worked.csv", managers, this::file);
    }

    private HoursView hours(Request request) {
        StoreAnswer.Found store = replies.own(request);
        RosterWeek week = RosterInput.week(request, store.timeZone(), replies.now());
        RosterBook.Pages pages = book.week(store.id(), week);
        Crew crew = replies.crew();
        List<WorkedView> people = Stream.concat(
                        crew.at(store.id()).stream().map(Member::id),
                        Worked.staffIds(pages.shifts(), pages.clockings()))
                .distinct()
                .map(id ->
                        view(Person.of(crew, store.id(), id), Worked.of(id, week, pages.shifts(), pages.clockings())))
                .toList();
        return new HoursView(store.id(), week.monday(), store.timeZone(), people);
    }

    private static WorkedView view(Person person, Worked worked) {
        return new WorkedView(
                person.staffId(),
                person.name(),
                person.role(),
                worked.plannedMinutes(),
                worked.workedMinutes(),
                worked.days());
    }

    private Reply file(Request request) {
        HoursView hours = hours(request);
        String store = replies.own(request).name();
        Stream<List<String>> rows = hours.people().stream()
                .flatMap(person -> person.days().stream()
                        .filter(day -> !day.isEmpty())
                        .map(day -> List.of(
                                hours.week().toString(),
                                Formulas.disarm(store),
                                person.staffId(),
                                Formulas.disarm(person.name() == null ? "" : person.name()),
                                person.role() == null ? "" : person.role().code(),
                                day.date().toString(),
                                Long.toString(day.plannedMinutes()),
                                Long.toString(day.workedMinutes()),
                                day.isOpen() ? "yes" : "")));
        return Reply.file(
                "hours-" + hours.week() + ".csv", "text/csv; charset=utf-8", out -> CsvFile.write(out, COLUMNS, rows));
    }
}
