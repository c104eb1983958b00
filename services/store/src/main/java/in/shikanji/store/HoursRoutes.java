package in.shikanji.store;

import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import in.shikanji.platform.http.Versions;

/** The HTTP of opening hours and special days, which everybody reads. */
final class HoursRoutes {
    private final StoreReplies replies;

    HoursRoutes(StoreReplies replies) {
        this.replies = replies;
    }

    Routes routes() {
        Access editors = Access.holding(Permission.EDIT_STORE_SETTINGS);
        return new Routes()
                .get("/stores/{id}/hours", Access.anyone(), request -> hours(replies.find(request)))
                .put("/stores/{id}/hours", editors, this::changeHours)
                .get("/stores/{id}/special-days", Access.anyone(), request -> specialDays(replies.find(request)))
                .put("/stores/{id}/special-days", editors, this::changeSpecialDays);
    }

    private static Reply hours(Store store) {
        HoursView.Hours view = HoursView.hours(store);
        return Versions.tell(Reply.ok(view), view.version(), view);
    }

    private Reply changeHours(Request request) {
        return replies.edited(
                request,
                Store.Part.HOURS,
                (body, before) -> before.with(HoursInput.hours(body, before)),
                HoursRoutes::hours);
    }

    private static Reply specialDays(Store store) {
        HoursView.SpecialDays view = HoursView.specialDays(store);
        return Versions.tell(Reply.ok(view), view.version(), view);
    }

    private Reply changeSpecialDays(Request request) {
        return replies.edited(
                request,
                Store.Part.SPECIAL_DAYS,
                (body, before) -> before.with(HoursInput.specialDays(body, before)),
                HoursRoutes::specialDays);
    }
}
