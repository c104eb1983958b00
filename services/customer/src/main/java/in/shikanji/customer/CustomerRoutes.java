package in.shikanji.customer;

import in.shikanji.contracts.customer.AddressInput;
import in.shikanji.contracts.customer.PostalAddress;
import in.shikanji.customer.CustomerService.Looked;
import in.shikanji.platform.PhoneNumbers;
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
import java.util.Optional;

/** The HTTP of profiles and address books. */
final class CustomerRoutes {
    private final CustomerService service;

    CustomerRoutes(CustomerService service) {
        this.service = service;
    }

    Routes routes() {
        return new Routes()
                .get("/customers", Access.holding(Permission.READ_CUSTOMERS), this::search)
                .get("/customers/{id}", Access.signedIn(), this::get)
                .put("/customers/{id}", Access.signedIn(), this::update)
                .get("/customers/{id}/addresses", Access.signedIn(), this::addresses)
                .post("/customers/{id}/addresses", Access.signedIn(), this::add)
                .put("/customers/{id}/addresses/{addressId}", Access.signedIn(), this::change)
                .delete("/customers/{id}/addresses/{addressId}", Access.signedIn(), this::remove);
    }

    private Reply search(Request request) {
        Page.Wanted wanted = Page.Wanted.of(request);
        CustomerSearch search = CustomerSearch.of(request.query("q").orElse(""));
        return Reply.ok(Page.ofFetched(
                wanted,
                service.search(request.caller(), search, wanted.afterKey(), wanted.limit()),
                Account::id,
                Account::view));
    }

    private Reply get(Request request) {
        Actor.Person person = request.person();
        String wanted = request.variable("id");
        boolean own = person.is(wanted);
        if (!own && !person.may(Permission.READ_CUSTOMERS)) {
            throw notTheirs(person);
        }
        return (own ? service.find(person.id()) : service.look(request.caller(), wanted, Looked.AT_PROFILE))
                .map(account -> Reply.ok(account.view()))
                .orElseGet(() -> Reply.problem(Problem.notFound()));
    }

    private Reply update(Request request) {
        String id = ownId(request);
        Input input = request.input();
        Optional<String> name = input.has("name") ? Optional.of(input.text("name", 1, 100)) : Optional.empty();
        Optional<String> phone = phone(input);
        boolean signsInByPhone = phone.isPresent()
                && service.find(id)
                        .filter(account -> account.passwordHash() == null)
                        .filter(account -> !phone.get().equals(account.contact().phone()))
                        .isPresent();
        if (signsInByPhone) {
            input.error(
                    "phone", "phone_needed", "You sign in with this phone. Change it with a code, or set a password.");
        }
        input.check();
        return service.update(request.caller(), name.orElse(null), phone.orElse(null))
                .map(account -> Reply.ok(account.view()))
                .orElseGet(() -> Reply.problem(Problem.notFound()));
    }

    private Reply addresses(Request request) {
        return Reply.ok(Page.whole(service.addresses(readableId(request, service, Looked.AT_ADDRESSES))));
    }

    private Reply add(Request request) {
        String id = ownId(request);
        Input input = request.input();
        PostalAddress postal = AddressInput.read(input);
        Optional<String> label = input.optionalText("label", 40);
        boolean makeDefault = input.optionalFlag("isDefault").orElse(false);
        input.check();
        return service.add(id, label.orElse(null), postal, makeDefault)
                .map(address -> Reply.created("/api/v1/customers/me/addresses/" + address.id(), address))
                .orElseGet(() -> Reply.problem(Problem.refused(
                        "too_many_addresses", "The address book is full. Remove one you no longer need.")));
    }

    private Reply change(Request request) {
        String id = ownId(request);
        Address before = service.findAddress(id, request.variable("addressId"))
                .orElseThrow(() -> Problem.notFound().asException());
        Input input = request.input().withDefaults(before);
        Address changed = new Address(
                before.id(),
                input.optionalText("label", 40).orElse(null),
                AddressInput.read(input),
                input.optionalFlag("isDefault").orElse(before.isDefault()));
        input.check();
        return service.change(id, changed).map(Reply::ok).orElseGet(() -> Reply.problem(Problem.notFound()));
    }

    private Reply remove(Request request) {
        return service.remove(ownId(request), request.variable("addressId"))
                ? Reply.noContent()
                : Reply.problem(Problem.notFound());
    }

    /** The caller's own id, by {@code me} or by itself; another's is not found. */
    static String ownId(Request request) {
        Actor.Person person = request.person();
        if (!person.is(request.variable("id"))) {
            throw notTheirs(person);
        }
        return person.id();
    }

    /** The caller's own id, or that of a customer whom the caller may read about; then it is noted. */
    static String readableId(Request request, CustomerService customers, Looked at) {
        Actor.Person person = request.person();
        String wanted = request.variable("id");
        if (person.is(wanted) || !person.may(Permission.READ_CUSTOMERS)) {
            return ownId(request);
        }
        return customers
                .look(request.caller(), wanted, at)
                .map(Account::id)
                .orElseThrow(() -> Problem.notFound().asException());
    }

    static RuntimeException notTheirs(Actor.Person person) {
        return (person.role() == Role.CUSTOMER ? Problem.notFound() : Problem.notAllowed()).asException();
    }

    /** Empty: not mentioned. An empty text: to be taken away. */
    private static Optional<String> phone(Input input) {
        if (!input.has("phone")) {
            return Optional.empty();
        }
        Optional<String> written = input.optionalText("phone", 40);
        Optional<String> normalised = written.flatMap(PhoneNumbers::normalise);
        if (written.isPresent() && normalised.isEmpty()) {
            input.error("phone", "invalid_phone", "Give an Indian mobile number of ten digits.");
        }
        return Optional.of(normalised.orElse(""));
    }
}
