package in.shikanji.customer;

import in.shikanji.customer.CustomerService.Looked;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Permission;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Page;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.Routes;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The HTTP of what a customer likes and allows, and of having and erasing one's own data. */
final class PrivacyRoutes {
    private static final Pattern RULE = Pattern.compile("[a-z_]{1,40}");
    private static final int MOST_RULES = 40;
    private static final Pattern PRODUCT = Pattern.compile("[a-z0-9_-]{1,100}");

    private final Privacy privacy;
    private final Export export;
    private final Erasure erasure;
    private final CustomerService customers;

    PrivacyRoutes(Privacy privacy, Export export, Erasure erasure, CustomerService customers) {
        this.privacy = privacy;
        this.export = export;
        this.erasure = erasure;
        this.customers = customers;
    }

    Routes routes() {
        return new Routes()
                .get("/customers/{id}/preferences", Access.signedIn(), this::preferences)
                .put("/customers/{id}/preferences", Access.signedIn(), this::setPreferences)
                .get("/customers/{id}/favourites", Access.signedIn(), this::favourites)
                .put("/customers/{id}/favourites/{productId}", Access.signedIn(), this::addFavourite)
                .delete("/customers/{id}/favourites/{productId}", Access.signedIn(), this::removeFavourite)
                .get("/customers/{id}/consents", Access.signedIn(), this::consents)
                .post("/customers/{id}/consents", Access.signedIn(), this::consent)
                .get("/customers/{id}/export", Access.signedIn(), this::export)
                .delete("/customers/{id}", Access.signedIn(), this::erase);
    }

    private Reply preferences(Request request) {
        return Reply.ok(privacy.preferences(CustomerRoutes.readableId(request, customers, Looked.AT_PREFERENCES)));
    }

    private Reply setPreferences(Request request) {
        String id = CustomerRoutes.ownId(request);
        Preferences before = privacy.preferences(id);
        Input input = request.input().withDefaults(before);
        Preferences wanted = new Preferences(
                input.choice("diet", codes(Preferences.Diet.values())),
                rules(input, "accepts"),
                rules(input, "refuses"),
                input.optionalFlag("chauvihar").orElse(false),
                input.optionalInteger("spiceLevel", 0, 3).orElse(null),
                input.choice("language", codes(Preferences.Language.values())),
                input.optionalFlag("email").orElse(false),
                input.optionalFlag("sms").orElse(false),
                input.optionalFlag("push").orElse(false));
        input.check();
        return Reply.ok(privacy.setPreferences(id, wanted));
    }

    /** Codes of the rules of diet, which inventory knows; one that it does not know changes nothing. */
    private static Set<String> rules(Input input, String field) {
        Set<String> rules = new TreeSet<>(input.texts(field, MOST_RULES, 40));
        if (!rules.stream().allMatch(rule -> RULE.matcher(rule).matches())) {
            input.error(field, "unknown_value", "These are codes of rules, such as dried_rhizome.");
        }
        return rules;
    }

    private Reply favourites(Request request) {
        return Reply.ok(Page.whole(privacy.favourites(CustomerRoutes.ownId(request))));
    }

    private Reply addFavourite(Request request) {
        String id = CustomerRoutes.ownId(request);
        String product = request.variable("productId");
        if (!PRODUCT.matcher(product).matches()) {
            return Reply.problem(Problem.notFound());
        }
        return privacy.addFavourite(id, product)
                ? Reply.noContent()
                : Reply.problem(Problem.refused("too_many_favourites", "There are too many. Take one away first."));
    }

    private Reply removeFavourite(Request request) {
        privacy.removeFavourite(CustomerRoutes.ownId(request), request.variable("productId"));
        return Reply.noContent();
    }

    private Reply consents(Request request) {
        return Reply.ok(
                Page.whole(privacy.consents(CustomerRoutes.readableId(request, customers, Looked.AT_CONSENTS))));
    }

    private Reply consent(Request request) {
        String id = CustomerRoutes.ownId(request);
        Input input = request.input();
        Privacy.Purpose purpose = input.choice("purpose", Map.of("marketing", Privacy.Purpose.MARKETING));
        boolean granted = input.optionalFlag("granted").orElse(false);
        if (!input.isGiven("granted")) {
            input.error("granted", "required", "Say true or false.");
        }
        String version = input.text("textVersion", 1, 40);
        input.check();
        return Reply.ok(Page.whole(privacy.consent(id, purpose, granted, version, request.app())));
    }

    private Reply export(Request request) {
        Account account = customer(request);
        if (!account.id().equals(request.person().id())) {
            customers.look(request.caller(), account.id(), Looked.AT_EVERYTHING);
        }
        return export.of(account)
                .map(document -> Reply.ok(document)
                        .withHeader("Cache-Control", "no-store")
                        .withHeader("Content-Disposition", "attachment; filename=\"my-data.json\""))
                .orElseGet(() -> Reply.problem(Problem.unavailable()));
    }

    private Reply erase(Request request) {
        Actor.Person person = request.person();
        String wanted = request.variable("id");
        Optional<ErasureTables.State> before =
                person.may(Permission.OPERATE_PLATFORM) ? erasure.state(wanted) : Optional.empty();
        if (before.isPresent()) {
            return answer(before.get());
        }
        Account account = customer(request);
        return switch (erasure.erase(account.id(), request.caller())) {
            case Erasure.Outcome.Begun(ErasureTables.State state) ->
                account.id().equals(person.id()) ? SignInReplies.signedOut(request, answer(state)) : answer(state);
            case Erasure.Outcome.Needed _ ->
                Reply.problem(Problem.conflict(
                        "orders_open",
                        "An order is under way, and needs the name. Erase once it is done or cancelled."));
            case Erasure.Outcome.NotFound _ -> Reply.problem(Problem.notFound());
        };
    }

    private static Reply answer(ErasureTables.State state) {
        return Reply.ok(state).withStatus(state.doneAt() == null ? 202 : 200);
    }

    /** The customer meant: oneself, or anybody for those who run the platform. */
    private Account customer(Request request) {
        Actor.Person person = request.person();
        String wanted = request.variable("id");
        boolean own = person.is(wanted);
        if (!own && !person.may(Permission.OPERATE_PLATFORM)) {
            throw CustomerRoutes.notTheirs(person);
        }
        return customers
                .find(own ? person.id() : wanted)
                .filter(account -> account.role() == Role.CUSTOMER)
                .orElseThrow(() -> (own ? Problem.notAllowed() : Problem.notFound()).asException());
    }

    private static <E extends Enum<E>> Map<String, E> codes(E[] values) {
        return Arrays.stream(values)
                .collect(Collectors.toUnmodifiableMap(
                        value -> value.name().toLowerCase(Locale.ROOT), Function.identity()));
    }
}
