package in.shikanji.customer;

import in.shikanji.customer.SecondFactors.Removed;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.time.Duration;
import java.util.List;

/** The HTTP of second factors, which are for staff. */
final class SecondFactorRoutes {
    private final SecondFactors factors;

    SecondFactorRoutes(SecondFactors factors) {
        this.factors = factors;
    }

    Routes routes() {
        return new Routes()
                .post("/auth/second-factor", Access.signedIn(), this::begin)
                .put("/auth/second-factor", Access.signedIn(), this::confirm)
                .post("/auth/second-factor/remove", Access.signedIn(), this::remove);
    }

    /** Shown once. */
    record RecoveryCodes(List<String> recoveryCodes) {}

    private Reply begin(Request request) {
        return factors.begin(staff(request).person().id())
                .map(secret -> Reply.ok(secret).withHeader("Cache-Control", "no-store"))
                .orElseGet(() -> Reply.problem(Problem.conflict(
                        "second_factor_exists", "There is a second factor already. Take it away first.")));
    }

    private Reply confirm(Request request) {
        Caller caller = staff(request);
        Input input = request.input();
        String code = SignInInput.code(input);
        input.check();
        return factors.confirm(caller, code)
                .map(codes -> Reply.ok(new RecoveryCodes(codes)).withHeader("Cache-Control", "no-store"))
                .orElseGet(SecondFactorRoutes::wrongCode);
    }

    private Reply remove(Request request) {
        Caller caller = staff(request);
        Input input = request.input();
        String code = input.text("code", 1, 20);
        input.check();
        return switch (factors.remove(caller, code)) {
            case Removed.Done _ -> Reply.noContent();
            case Removed.Wrong _ -> wrongCode();
            case Removed.Wait(Duration left) -> SignInReplies.wait(left);
        };
    }

    private static Caller staff(Request request) {
        if (request.person().role() == Role.CUSTOMER) {
            throw Problem.notAllowed().asException();
        }
        return request.caller();
    }

    private static Reply wrongCode() {
        return Reply.problem(
                Problem.refused("wrong_code", "That code is not right, or was used. Wait for the next one."));
    }
}
