package in.shikanji.store;

import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.time.Instant;
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
                .get("/stores/{id}/hours", Access.anyone(), this::hours);
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
