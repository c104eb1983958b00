package in.shikanji.store;

import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** The HTTP of stores. */
final class StoreRoutes {
    private static final Pattern PINCODE = Pattern.compile("[1-9][0-9]{5}");

    private final StoreService service;

    StoreRoutes(StoreService service) {
        this.service = service;
    }

    Routes routes() {
        return new Routes()
                .get("/stores", Access.anyone(), this::list)
                .get("/stores/serving", Access.anyone(), this::serving)
                .get("/stores/{id}", Access.anyone(), this::get)
                .get("/stores/{id}/hours", Access.anyone(), this::hours)
                .get("/stores/{id}/sun", Access.anyone(), this::sun);
    }

    private Reply list(Request request) {
        Instant now = service.clock().instant();
        return Reply.ok(Page.of(request, service.list(), Store::id, store -> StoreView.of(store, now)));
    }

    private Reply get(Request request) {
        return Reply.ok(StoreView.of(find(request), service.clock().instant()));
    }

    private Reply hours(Request request) {
        return Reply.ok(StoreView.hours(find(request)));
    }

    /** Of today, unless another date is asked for; a store that nobody put on the map has none. */
    private Reply sun(Request request) {
        Store store = find(request);
        ZoneId zone = store.hours().zone();
        LocalDate date = request.query("date")
                .map(StoreRoutes::date)
                .orElseGet(() -> service.clock().instant().atZone(zone).toLocalDate());
        Double latitude = store.address().lat();
        Double longitude = store.address().lng();
        return latitude == null || longitude == null
                ? Reply.problem(Problem.notFound())
                : Reply.ok(Sun.at(latitude, longitude, zone, date));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw Problem.malformed("date is a date such as 2026-08-31.").asException();
        }
    }

    private Reply serving(Request request) {
        String pincode = request.query("pincode").orElse("");
        if (!PINCODE.matcher(pincode).matches()) {
            throw Problem.malformed("pincode has six digits and does not begin with 0.")
                    .asException();
        }
        Instant now = service.clock().instant();
        return Reply.ok(Page.whole(service.serving(pincode).stream()
                .map(store -> StoreView.serving(store, now))
                .toList()));
    }

    private Store find(Request request) {
        return service.findStore(request.variable("id"))
                .orElseThrow(() -> Problem.notFound().asException());
    }
}
