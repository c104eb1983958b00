package in.shikanji.customer;

import in.shikanji.customer.Sessions.Registration;
import in.shikanji.customer.Sessions.Session;
import in.shikanji.platform.PhoneNumbers;
import in.shikanji.platform.auth.SessionCookies;
import in.shikanji.platform.auth.Tokens;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The HTTP of signing in and out. */
final class AuthRoutes {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>()\"',;:\\\\]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    private final Sessions sessions;
    private final CustomerService customers;
    private final Tokens tokens;

    AuthRoutes(Sessions sessions, CustomerService customers, Tokens tokens) {
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

    record SessionView(
            String accessToken, String refreshToken, long expiresIn, String csrfToken, Account.View customer) {}

    private Reply register(Request request) {
        Input input = request.input();
        String email = email(input);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            input.error("email", "invalid_email", "This is not an e-mail address.");
        }
        Optional<String> written = input.optionalText("phone", 40);
        Optional<String> phone = written.flatMap(PhoneNumbers::normalise);
        if (written.isPresent() && phone.isEmpty()) {
            input.error("phone", "invalid_phone", "Give an Indian mobile number of ten digits.");
        }
        Registration registration =
                new Registration(input.text("name", 1, 100), email, phone.orElse(null), input.text("password", 8, 128));
        input.check();
        return sessions.register(registration)
                .map(session -> signedIn(request, session, 201))
                .orElseGet(() -> Reply.problem(Problem.conflict(
                        "email_taken", "This e-mail address has an account already. Sign in instead.")));
    }

    private Reply signIn(Request request) {
        Input input = request.input();
        String email = email(input);
        String password = input.text("password", 1, 128);
        input.check();
        return sessions.signIn(email, password)
                .map(session -> signedIn(request, session, 200))
                .orElseGet(() -> Reply.problem(
                        Problem.of(401, "wrong_credentials", "E-mail address or password is wrong. Try again.")));
    }

    private Reply refresh(Request request) {
        Input input = request.inputOrEmpty();
        Optional<String> given = input.optionalText("refreshToken", 200);
        input.check();
        return given.or(() -> request.cookie(SessionCookies.refreshName(app(request))))
                .flatMap(sessions::refresh)
                .map(session -> signedIn(request, session, 200))
                .orElseGet(() -> signedOut(request, Reply.problem(Problem.notAuthenticated())));
    }

    private Reply signOut(Request request) {
        if (request.actor() instanceof in.shikanji.platform.auth.Actor.Person person) {
            sessions.signOut(person.sessionId(), person.id());
        } else {
            // The access token's cookie goes after 15 minutes; the session it belonged to must end all the same.
            request.cookie(SessionCookies.refreshName(app(request))).ifPresent(sessions::signOut);
        }
        return signedOut(request, Reply.noContent());
    }

    private Reply me(Request request) {
        return customers
                .find(request.person().id())
                .map(account -> Reply.ok(account.view()))
                .orElseGet(() -> Reply.problem(Problem.notAuthenticated()));
    }

    private Reply keys(Request request) {
        return Reply.ok(in.shikanji.platform.Json.read(tokens.publicKeys(), java.util.Map.class));
    }

    private Reply signedIn(Request request, Session session, int status) {
        SessionView view = new SessionView(
                session.accessToken(),
                session.refreshToken(),
                Tokens.LIFETIME.toSeconds(),
                session.csrfToken(),
                session.account().view());
        Reply reply = Reply.ok(view).withStatus(status).withHeader("Cache-Control", "no-store");
        for (String cookie : SessionCookies.begin(
                app(request),
                session.accessToken(),
                session.refreshToken(),
                session.csrfToken(),
                Sessions.LIFETIME,
                request.isSecure())) {
            reply = reply.withHeader("Set-Cookie", cookie);
        }
        return reply;
    }

    private static Reply signedOut(Request request, Reply reply) {
        Reply answer = reply;
        for (String cookie : SessionCookies.end(app(request), request.isSecure())) {
            answer = answer.withHeader("Set-Cookie", cookie);
        }
        return answer;
    }

    private static String app(Request request) {
        return request.header("X-Shikanji-App").filter("console"::equals).orElse("storefront");
    }

    private static String email(Input input) {
        return input.text("email", 3, 254).toLowerCase(Locale.ROOT);
    }
}
