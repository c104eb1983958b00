package in.shikanji.app;

import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.time.Instant;

/** For developers only: the business clock can be set. These routes exist only under {@code --dev}. */
final class DevRoutes {
    private final BusinessClock clock;

    DevRoutes(BusinessClock clock) {
        this.clock = clock;
    }

    Routes routes() {
        return new Routes()
                .put("/dev/clock", Access.anyone(), this::set)
                .delete("/dev/clock", Access.anyone(), this::free);
    }

    record ClockView(Instant now) {}

    /** What fell due runs before the answer. */
    private Reply set(Request request) {
        Input input = request.input();
        Instant now = input.optionalInstant("now").orElse(null);
        if (now == null && !input.has("now")) {
            input.error("now", "required", "Give an instant such as 2026-11-23T13:00:00Z.");
        }
        input.check();
        if (now != null) {
            clock.set(now);
        }
        return Reply.ok(new ClockView(clock.instant()));
    }

    private Reply free(Request request) {
        clock.free();
        return Reply.noContent();
    }
}
