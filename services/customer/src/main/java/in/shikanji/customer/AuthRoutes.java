package in.shikanji.customer;

import in.shikanji.customer.PasswordSignIn.Attempt;
import in.shikanji.customer.PasswordSignIn.Registration;
import in.shikanji.customer.PasswordSignIn.SignedIn;
import in.shikanji.customer.Sessions.Session;
import in.shikanji.platform.Json;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.SessionCookies;
import in.shikanji.platform.auth.Tokens;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The HTTP of opening an account, signing in with a password, and sessions. */
final class AuthRoutes {
    private final PasswordSignIn signIn;
    private final Recovery recovery;
    private final Sessions sessions;
    private final CustomerService customers;
    private final Tokens tokens;

    AuthRoutes(PasswordSignIn signIn, Recovery recovery, Sessions sessions, CustomerService customers, Tokens tokens) {
        this.signIn = signIn;
        this.recovery = recovery;
        this.sessions = sessions;
        this.customers = customers;
        this.tokens = tokens;
    }

    Routes routes() {
        return new Routes()
                .post("/auth/register", Access.anyone(), this::register)
                .post("/auth/login", Access.anyone(), this::signIn)
                .post("/auth/refresh", Access.anyone(), this::refresh)
                .post("/auth/logout", Access.anyone(), this::signOut)
                .get("/auth/me", Access.signedIn(), this::me)
                .getAbsolute("/.well-known/jwks.json", Access.anyone(), this::keys);
    }

    private Reply register(Request request) {
        Input input = request.input();
        String email = SignInInput.newEmail(input);
        Optional<String> phone = SignInInput.optionalPhone(input);
        Registration registration = new Registration(
                input.text("name", 1, 100), email, phone.orElse(null), SignInInput.newPassword(input, "password"));
        input.check();
        Optional<Session> session = signIn.register(registration, SignInInput.device(request));
        if (session.isEmpty()) {
            return Reply.problem(
                    Problem.conflict("email_taken", "This e-mail address has an account already. Sign in instead."));
        }
        if (recovery.isOffered()) {
            // Whether it is sent shows on the account page, where it can be asked for again.
            Duration _ = recovery.askToProve(session.get().account(), request.remoteBlock());
        }
        return SignInReplies.signedIn(request, session.get(), 201);
    }

    private Reply signIn(Request request) {
        Input input = request.input();
        Attempt attempt = new Attempt(
                SignInInput.email(input),
                input.text("password", 1, 128),
                input.optionalText("code", 20).orElse(null),
                request.remoteBlock(),
                SignInInput.device(request));
        input.check();
        return switch (signIn.signIn(attempt)) {
            case SignedIn.Done(Session session) -> SignInReplies.signedIn(request, session, 200);
            case SignedIn.Wrong _ ->
                Reply.problem(Problem.of(401, "wrong_credentials", "E-mail address or password is wrong. Try again."));
            case SignedIn.CodeNeeded _ ->
                Reply.problem(
                        Problem.of(401, "code_required", "Give the six digits that your authenticator app shows now."));
            case SignedIn.WrongCode _ ->
                Reply.problem(Problem.of(401, "wrong_code", "That code is not right, or was used. Wait for the next."));
            case SignedIn.Wait(Duration left) -> SignInReplies.wait(left);
        };
    }

    private Reply refresh(Request request) {
        Input input = request.inputOrEmpty();
        Optional<String> given = input.optionalText("refreshToken", 200);
        input.check();
        return given.or(() -> request.cookie(SessionCookies.refreshName(request.app())))
                .flatMap(token -> sessions.refresh(token, SignInInput.device(request)))
                .map(session -> SignInReplies.signedIn(request, session, 200))
                .orElseGet(() -> SignInReplies.signedOut(request, Reply.problem(Problem.notAuthenticated())));
    }

    private Reply signOut(Request request) {
        if (request.actor() instanceof Actor.Person person) {
            sessions.signOut(person.sessionId(), request.caller());
        } else {
            // The access token's cookie goes after 15 minutes; the session it belonged to must end all the same.
            request.cookie(SessionCookies.refreshName(request.app())).ifPresent(sessions::signOut);
        }
        return SignInReplies.signedOut(request, Reply.noContent());
    }

    private Reply me(Request request) {
        return customers
                .find(request.person().id())
                .map(account -> Reply.ok(account.view()))
                .orElseGet(() -> Reply.problem(Problem.notAuthenticated()));
    }

    private Reply keys(Request request) {
        return Reply.ok(Json.read(tokens.publicKeys(), Map.class));
    }
}
