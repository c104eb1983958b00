package in.shikanji.customer;

import in.shikanji.customer.PasswordSignIn.Changed;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.time.Duration;
import java.time.Instant;

/** The HTTP of passwords that were forgotten or are to be changed, of proving an e-mail address, and of open sessions. */
final class AccountRoutes {
    private final PasswordSignIn signIn;
    private final Recovery recovery;
    private final Sessions sessions;
    private final CustomerService customers;
    private final Post post;
    private final GoogleSignIn google;

    AccountRoutes(
            PasswordSignIn signIn,
            Recovery recovery,
            Sessions sessions,
            CustomerService customers,
            Post post,
            GoogleSignIn google) {
        this.signIn = signIn;
        this.recovery = recovery;
        this.sessions = sessions;
        this.customers = customers;
        this.post = post;
        this.google = google;
    }

    Routes routes() {
        return new Routes()
                .get("/auth/methods", Access.anyone(), this::methods)
                .post("/auth/forgot-password", Access.anyone(), this::forgotten)
                .post("/auth/reset-password", Access.anyone(), this::reset)
                .put("/auth/password", Access.signedIn(), this::change)
                .post("/auth/verify-email/request", Access.signedIn(), this::askToProve)
                .post("/auth/verify-email", Access.anyone(), this::proveEmail)
                .get("/auth/sessions", Access.signedIn(), this::list)
                .delete("/auth/sessions", Access.signedIn(), this::endOthers)
                .delete("/auth/sessions/{id}", Access.signedIn(), this::end);
    }

    /** What can be offered on the pages, by what is set up. */
    record Methods(boolean password, boolean phone, boolean passwordReset, boolean google) {}

    record SessionView(
            String id, String app, String device, String place, Instant createdAt, Instant seenAt, boolean current) {}

    private Reply methods(Request request) {
        return Reply.ok(new Methods(true, post.reachesPhones(), recovery.isOffered(), google.isOffered()));
    }

    private Reply forgotten(Request request) {
        Input input = request.input();
        String email = SignInInput.email(input);
        input.check();
        return recovery.isOffered()
                ? noneOr(recovery.forgotten(email, request.remoteBlock()))
                : SignInReplies.notOffered();
    }

    private Reply reset(Request request) {
        Input input = request.input();
        String secret = input.text("token", 1, 200);
        String password = SignInInput.newPassword(input, "password");
        input.check();
        return recovery.reset(secret, password, request.caller()) ? Reply.noContent() : SignInReplies.linkOver();
    }

    private Reply change(Request request) {
        Input input = request.input();
        String present = input.optionalText("currentPassword", 128).orElse("");
        String wanted = SignInInput.newPassword(input, "newPassword");
        input.check();
        Changed changed = signIn.change(request.caller(), present, wanted);
        return switch (changed) {
            case Changed.Done _ -> Reply.noContent();
            case Changed.Wrong _ ->
                Reply.problem(Problem.refused("wrong_password", "The present password is not right. Try again."));
            case Changed.Wait(Duration left) -> SignInReplies.wait(left);
        };
    }

    private Reply askToProve(Request request) {
        Account account = customers
                .find(request.person().id())
                .orElseThrow(() -> Problem.notAuthenticated().asException());
        return recovery.isOffered()
                ? noneOr(recovery.askToProve(account, request.remoteBlock()))
                : SignInReplies.notOffered();
    }

    private Reply proveEmail(Request request) {
        Input input = request.input();
        String secret = input.text("token", 1, 200);
        input.check();
        return recovery.proveEmail(secret) ? Reply.noContent() : SignInReplies.linkOver();
    }

    private Reply list(Request request) {
        Actor.Person person = request.person();
        return Reply.ok(Page.whole(sessions.open(person.id()).stream()
                .map(open -> new SessionView(
                        open.id(),
                        open.device().app(),
                        open.device().name(),
                        open.device().place(),
                        open.createdAt(),
                        open.seenAt(),
                        open.id().equals(person.sessionId())))
                .toList()));
    }

    private Reply endOthers(Request request) {
        sessions.signOutOthers(request.caller());
        return Reply.noContent();
    }

    private Reply end(Request request) {
        return sessions.signOut(request.variable("id"), request.caller())
                ? Reply.noContent()
                : Reply.problem(Problem.notFound());
    }

    private static Reply noneOr(Duration wait) {
        return wait.isZero() ? Reply.noContent() : SignInReplies.wait(wait);
    }
}
