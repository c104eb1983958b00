package in.shikanji.platform.http;

import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Permission;

/** Who may call a route; checked before the handler, which checks ownership and store scope itself. */
public sealed interface Access {
    /** Anyone, signed in or not. */
    record Anyone() implements Access {}

    /** Anyone with a session. */
    record SignedIn() implements Access {}

    /** Roles with the permission. */
    record Holding(Permission permission) implements Access {}

    static Access anyone() {
        return new Anyone();
    }

    static Access signedIn() {
        return new SignedIn();
    }

    static Access holding(Permission permission) {
        return new Holding(permission);
    }

    /** Throws the fitting problem (401 or 403) unless the actor may pass. */
    default void check(Actor actor) {
        switch (this) {
            case Anyone _ -> {}
            case SignedIn _ -> requirePerson(actor);
            case Holding(Permission permission) -> {
                requirePerson(actor);
                if (actor instanceof Actor.Person person && person.restricted()) {
                    throw Problem.of(
                                    403, "second_factor_required", "Your role needs a second factor. Set one up first.")
                            .asException();
                }
                if (!actor.may(permission)) {
                    throw Problem.notAllowed().asException();
                }
            }
        }
    }

    private static void requirePerson(Actor actor) {
        if (!(actor instanceof Actor.Person)) {
            throw Problem.notAuthenticated().asException();
        }
    }
}
