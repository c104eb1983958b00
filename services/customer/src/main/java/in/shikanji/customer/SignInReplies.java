package in.shikanji.customer;

import in.shikanji.customer.Sessions.Session;
import in.shikanji.platform.auth.SessionCookies;
import in.shikanji.platform.auth.Tokens;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import java.time.Duration;

/** What signing in and out answers, with the cookies of the web client that asked. */
final class SignInReplies {
    private SignInReplies() {}

    record SessionView(
            String accessToken, String refreshToken, long expiresIn, String csrfToken, Account.View customer) {}

    static Reply signedIn(Request request, Session session, int status) {
        SessionView view = new SessionView(
                session.accessToken(),
                session.refreshToken(),
                Tokens.LIFETIME.toSeconds(),
                session.csrfToken(),
                session.account().view());
        return withCookies(request, session, Reply.ok(view).withStatus(status).withHeader("Cache-Control", "no-store"));
    }

    /** Signs the browser in with whatever it is answered. */
    static Reply withCookies(Request request, Session session, Reply reply) {
        Reply answer = reply;
        for (String cookie : SessionCookies.begin(
                request.app(),
                session.accessToken(),
                session.refreshToken(),
                session.csrfToken(),
                Sessions.LIFETIME,
                request.isSecure())) {
            answer = answer.withHeader("Set-Cookie", cookie);
        }
        return answer;
    }

    static Reply signedOut(Request request, Reply reply) {
        Reply answer = reply;
        for (String cookie : SessionCookies.end(request.app(), request.isSecure())) {
            answer = answer.withHeader("Set-Cookie", cookie);
        }
        return answer;
    }

    /** Too many tries went before. */
    static Reply wait(Duration left) {
        long seconds = Math.max(1, left.plusMillis(999).toSeconds());
        return Reply.problem(Problem.of(429, "rate_limited", "Too many tries. Try again in " + words(seconds) + "."))
                .withHeader("Retry-After", Long.toString(seconds));
    }

    /** What the chain has not set up can't be asked for. */
    static Reply notOffered() {
        return Reply.problem(Problem.refused("not_offered", "This way is not offered here. Choose another one."));
    }

    static Reply emailTaken() {
        return Reply.problem(Problem.conflict(
                "email_taken", "This e-mail address has an account already. Sign in with it, or give another one."));
    }

    static Reply linkOver() {
        return Reply.problem(
                Problem.refused("link_over", "This link was used already, or is too old. Ask for another one."));
    }

    private static String words(long seconds) {
        long minutes = (seconds + 59) / 60;
        return seconds < 60
                ? seconds + (seconds == 1 ? " second" : " seconds")
                : minutes + (minutes == 1 ? " minute" : " minutes");
    }
}
