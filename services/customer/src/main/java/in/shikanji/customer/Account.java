package in.shikanji.customer;

import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Role;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's account.
 *
 * @param email lower case
 * @param phone E.164
 * @param storeIds where a member of staff works
 */
record Account(
        String id,
        String name,
        String email,
        @Nullable String phone,
        String passwordHash,
        Role role,
        List<String> storeIds,
        Instant createdAt) {
    Account {
        storeIds = List.copyOf(storeIds);
    }

    Actor.Person actor(String sessionId) {
        return new Actor.Person(id, role, sessionId, Set.copyOf(storeIds));
    }

    /** Without what is nobody else's business. */
    View view() {
        return new View(id, name, email, phone, role, storeIds);
    }

    record View(
            String id, String name, String email, @Nullable String phone, Role role, List<String> storeIds) {}

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
