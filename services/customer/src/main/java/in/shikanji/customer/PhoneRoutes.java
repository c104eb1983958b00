package in.shikanji.customer;

import in.shikanji.customer.OneTimeCodes.Purpose;
import in.shikanji.customer.PhoneSignIn.Sent;
import in.shikanji.customer.PhoneSignIn.Verified;
import in.shikanji.customer.Sessions.Session;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The HTTP of one-time codes. With {@code purpose: verify}, somebody who is signed in shows that a phone is theirs. */
final class PhoneRoutes {
    private static final Map<String, Purpose> PURPOSES =
            Map.of("sign_in", Purpose.SIGN_IN, "verify", Purpose.VERIFY_PHONE);

    private final PhoneSignIn phones;

    PhoneRoutes(PhoneSignIn phones) {
        this.phones = phones;
    }

    Routes routes() {
        return new Routes()
                .post("/auth/otp/request", Access.anyone(), this::send)
                .post("/auth/otp/verify", Access.anyone(), this::verify);
    }

    /**
     * A code is on its way.
     *
     * @param expiresIn seconds
     * @param resendAfter seconds
     */
    record SentView(long expiresIn, long resendAfter) {}

    private Reply send(Request request) {
        Input input = request.input();
        String phone = SignInInput.phone(input);
        Purpose purpose = purpose(input);
        input.check();
        if (purpose == Purpose.VERIFY_PHONE) {
            requireCustomer(request);
        }
        return switch (phones.send(purpose, phone, request.remoteBlock())) {
            case Sent.Done(Duration lives, Duration again) ->
                Reply.ok(new SentView(lives.toSeconds(), again.plusMillis(999).toSeconds()))
                        .withStatus(202);
            case Sent.Wait(Duration left) -> SignInReplies.wait(left);
            case Sent.NotOffered _ -> SignInReplies.notOffered();
        };
    }

    private Reply verify(Request request) {
        Input input = request.input();
        String phone = SignInInput.phone(input);
        String code = SignInInput.code(input);
        Purpose purpose = purpose(input);
        Optional<String> name = input.optionalText("name", 100);
        input.check();
        Verified verified = purpose == Purpose.VERIFY_PHONE
                ? phones.prove(requireCustomer(request), phone, code)
                : phones.signIn(phone, code, name.orElse(null), SignInInput.device(request));
        return switch (verified) {
            case Verified.SignedIn(Session session, boolean fresh) ->
                SignInReplies.signedIn(request, session, fresh ? 201 : 200);
            case Verified.Proven(Account account) -> Reply.ok(account.view());
            case Verified.Wrong _ ->
                Reply.problem(Problem.refused("wrong_code", "That is not the code we sent. Look again."));
            case Verified.Over _ ->
                Reply.problem(Problem.refused("code_over", "This code is not good any more. Ask for a new one."));
            case Verified.NameNeeded _ ->
                Reply.problem(Problem.refused("name_required", "Tell us your name, for the order."));
            case Verified.PhoneTaken _ ->
                Reply.problem(Problem.conflict(
                        "phone_taken", "This phone belongs to another account. Sign in with it instead."));
        };
    }

    /** Staff sign in with a password and, it may be, a second factor: a phone must not be a way around these. */
    private static String requireCustomer(Request request) {
        Actor.Person person = request.person();
        if (person.role() != Role.CUSTOMER) {
            throw Problem.notAllowed().asException();
        }
        return person.id();
    }

    private static Purpose purpose(Input input) {
        return input.optionalChoice("purpose", PURPOSES).orElse(Purpose.SIGN_IN);
    }
}
