package in.shikanji.customer;

import in.shikanji.customer.Joining.Joined;
import in.shikanji.customer.Joining.Newcomer;
import in.shikanji.customer.Sessions.Session;
import in.shikanji.customer.StaffService.Change;
import in.shikanji.customer.StaffService.Invitation;
import in.shikanji.customer.StaffService.Outcome;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The HTTP of staff, and of joining them. */
final class StaffRoutes {
    private static final Map<String, Role> ROLES = Arrays.stream(Role.values())
            .filter(role -> role != Role.CUSTOMER)
            .collect(Collectors.toUnmodifiableMap(Role::code, Function.identity()));

    private final StaffService staff;
    private final Joining joining;

    StaffRoutes(StaffService staff, Joining joining) {
        this.staff = staff;
        this.joining = joining;
    }

    Routes routes() {
        Access managers = Access.holding(Permission.MANAGE_STAFF);
        return new Routes()
                .get("/stores/{id}/staff", managers, this::list)
                .post("/stores/{id}/staff", managers, this::invite)
                .put("/stores/{id}/staff/{staffId}", managers, this::change)
                .post("/stores/{id}/staff/{staffId}/invitation", managers, this::inviteAgain)
                .delete("/stores/{id}/staff/{staffId}/second-factor", managers, this::resetSecondFactor)
                .post("/auth/invitation", Access.anyone(), this::invited)
                .post("/auth/join", Access.anyone(), this::join);
    }

    /** @param link to hand over; null if it was sent, or there is none */
    record StaffView(
            String id,
            String name,
            @Nullable String email,
            Role role,
            List<String> storeIds,
            @Nullable Instant endsAt,
            boolean joined,
            boolean hasSecondFactor,
            @Nullable String link) {
        static StaffView of(Account account, @Nullable String link) {
            return new StaffView(
                    account.id(),
                    account.name(),
                    account.contact().email(),
                    account.role(),
                    account.storeIds(),
                    account.endsAt(),
                    account.passwordHash() != null,
                    account.hasSecondFactor(),
                    link);
        }
    }

    /** @param email null if it is still to be given, by the first owner */
    record InvitedView(String name, @Nullable String email, Role role) {}

    private Reply list(Request request) {
        return staff.list(request.person(), request.variable("id"))
                .map(people -> Reply.ok(Page.whole(people.stream()
                        .map(account -> StaffView.of(account, null))
                        .toList())))
                .orElseGet(() -> Reply.problem(Problem.notFound()));
    }

    private Reply invite(Request request) {
        Input input = request.input();
        Invitation invitation = new Invitation(
                input.text("name", 1, 100),
                SignInInput.newEmail(input),
                input.choice("role", ROLES),
                input.optionalInstant("endsAt").orElse(null));
        input.check();
        return answer(staff.invite(request.caller(), request.variable("id"), invitation), 201);
    }

    private Reply inviteAgain(Request request) {
        return answer(staff.inviteAgain(request.caller(), request.variable("id"), request.variable("staffId")), 200);
    }

    private Reply resetSecondFactor(Request request) {
        return answer(
                staff.resetSecondFactor(request.caller(), request.variable("id"), request.variable("staffId")), 200);
    }

    private Reply change(Request request) {
        Input input = request.input();
        Change change = new Change(
                input.has("name") ? input.text("name", 1, 100) : null,
                input.optionalChoice("role", ROLES).orElse(null),
                input.has("endsAt"),
                input.optionalInstant("endsAt").orElse(null));
        input.check();
        return answer(staff.change(request.caller(), request.variable("id"), request.variable("staffId"), change), 200);
    }

    private Reply invited(Request request) {
        return joining.invited(secret(request.input()))
                .map(account -> Reply.ok(
                        new InvitedView(account.name(), account.contact().email(), account.role())))
                .orElseGet(SignInReplies::linkOver);
    }

    private Reply join(Request request) {
        Input input = request.input();
        String secret = input.text("token", 1, 200);
        Optional<Account> invited = joining.invited(secret);
        boolean unknown =
                invited.filter(account -> account.contact().email() == null).isPresent();
        Newcomer newcomer = new Newcomer(
                SignInInput.newPassword(input, "password"),
                unknown ? input.text("name", 1, 100) : "",
                unknown ? SignInInput.newEmail(input) : "");
        input.check();
        return switch (joining.join(secret, newcomer, SignInInput.device(request), request.caller())) {
            case Joined.SignedIn(Session session) -> SignInReplies.signedIn(request, session, 201);
            case Joined.LinkOver _ -> SignInReplies.linkOver();
            case Joined.EmailTaken _ -> SignInReplies.emailTaken();
        };
    }

    private static String secret(Input input) {
        String secret = input.text("token", 1, 200);
        input.check();
        return secret;
    }

    private static Reply answer(Outcome outcome, int status) {
        return switch (outcome) {
            case Outcome.Done(Account account, String link) ->
                Reply.ok(StaffView.of(account, link)).withStatus(status).withHeader("Cache-Control", "no-store");
            case Outcome.EmailTaken _ -> SignInReplies.emailTaken();
            case Outcome.RoleNotAllowed _ ->
                Reply.problem(Problem.of(403, "not_allowed", "Only owners may give this role."));
            case Outcome.NotOneself _ ->
                Reply.problem(Problem.refused("not_oneself", "Let another owner or manager change your own entry."));
            case Outcome.JoinedAlready _ ->
                Reply.problem(Problem.conflict("joined_already", "This person has joined already."));
            case Outcome.NotFound _ -> Reply.problem(Problem.notFound());
        };
    }
}
