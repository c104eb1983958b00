package in.shikanji.customer;

import in.shikanji.customer.GoogleSignIn.Begun;
import in.shikanji.customer.GoogleSignIn.Failure;
import in.shikanji.customer.GoogleSignIn.Finished;
import in.shikanji.customer.Sessions.Session;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

/** The HTTP of going to Google and coming back; both are pages that a browser opens, so they answer with a way on. */
final class GoogleRoutes {
    static final String CALLBACK = "/auth/google/callback";

    /** A path of ours: what begins with two slashes, or with a backslash that browsers take for one, leads elsewhere. */
    private static final Pattern OWN_PATH = Pattern.compile("/|/[A-Za-z0-9][A-Za-z0-9/_.?=&%-]{0,300}");

    private static final String COOKIE = "storefront_google";

    private final GoogleSignIn google;

    GoogleRoutes(GoogleSignIn google) {
        this.google = google;
    }

    Routes routes() {
        return new Routes()
                .get("/auth/google", Access.anyone(), this::begin)
                .get(CALLBACK, Access.anyone(), this::finish);
    }

    private Reply begin(Request request) {
        if (!google.isOffered()) {
            return SignInReplies.notOffered();
        }
        String next = request.query("next")
                .filter(path -> OWN_PATH.matcher(path).matches())
                .orElse("/");
        return switch (google.begin(next, request.remoteBlock())) {
            case Begun.Away(URI address, String kept) ->
                Reply.seeOther(address.toString())
                        .withHeader("Set-Cookie", cookie(request, kept, GoogleSignIn.LIFETIME));
            case Begun.Failed(Failure failure) -> failed(failure, next);
        };
    }

    private Reply finish(Request request) {
        if (!google.isOffered()) {
            return SignInReplies.notOffered();
        }
        Finished finished = google.finish(
                request.cookie(COOKIE).orElse(""),
                request.query("state").orElse(""),
                request.query("code").orElse(""),
                SignInInput.device(request));
        Reply reply = switch (finished) {
            case Finished.SignedIn(Session session, String next) ->
                SignInReplies.withCookies(request, session, Reply.seeOther(next));
            case Finished.Failed(Failure failure, String next) -> failed(failure, next);
        };
        return reply.withHeader("Set-Cookie", cookie(request, "", Duration.ZERO));
    }

    private static Reply failed(Failure failure, String next) {
        return Reply.seeOther("/sign-in?google=" + failure.name().toLowerCase(Locale.ROOT) + "&next="
                + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    /** Lax, for it has to come along when Google sends the browser back. */
    private static String cookie(Request request, String value, Duration lives) {
        return COOKIE + '=' + value + "; Path=/api/v1/auth/google; Max-Age=" + lives.toSeconds()
                + "; SameSite=Lax; HttpOnly" + (request.isSecure() ? "; Secure" : "");
    }
}
