package in.shikanji.inventory.exchange;

import in.shikanji.platform.Json;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.auth.Role;
import java.util.Objects;
import java.util.Set;

/** Who wants an import applied, as it is kept until that is done. */
record Applier(String id, Role role, String address, String requestId) {
    static String text(Caller caller) {
        Actor.Person person = caller.person();
        return Json.text(new Applier(person.id(), person.role(), caller.address(), caller.requestId()));
    }

    static Applier read(Import wanted) {
        return Json.read(Objects.requireNonNull(wanted.caller()), Applier.class);
    }

    Caller caller() {
        return new Caller(new Actor.Person(id, role, "", Set.of()), address, requestId);
    }
}
