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
 * @param passwordHash null for who signs in without a password
 * @param storeIds where a member of staff works
 * @param endsAt from then on a member of staff can't sign in, system time; null if no end is known
 * @param secondFactor null without one
 */
record Account(
        String id,
        String name,
        Contact contact,
        @Nullable String passwordHash,
        Role role,
        List<String> storeIds,
        @Nullable Instant endsAt,
        @Nullable SecondFactor secondFactor,
        Instant createdAt) {
    Account {
        storeIds = List.copyOf(storeIds);
    }

    /**
     * How to reach somebody.
     *
     * @param email lower case
     * @param phone E.164
     */
    record Contact(
            @Nullable String email,
            boolean emailVerified,
            @Nullable String phone,
            boolean phoneVerified) {
        /** As given at registration: nothing of it is proven yet. */
        static Contact unproven(@Nullable String email, @Nullable String phone) {
            return new Contact(email, false, phone, false);
        }

        @Override
        public String toString() {
            return "Contact[]";
        }
    }

    /**
     * A secret shared with an authenticator app.
     *
     * @param confirmed whether the person has shown once that the app works; before that it does not count
     */
    record SecondFactor(String secret, boolean confirmed) {
        @Override
        public String toString() {
            return "SecondFactor[]";
        }
    }

    /** A customer's account, as it begins. */
    static Account customer(String id, String name, Contact contact, @Nullable String passwordHash, Instant createdAt) {
        return new Account(id, name, contact, passwordHash, Role.CUSTOMER, List.of(), null, null, createdAt);
    }

    /** @param factorRequired whether the role may do nothing without a second factor */
    Actor.Person actor(String sessionId, boolean factorRequired) {
        return new Actor.Person(id, role, sessionId, Set.copyOf(storeIds), factorRequired && !hasSecondFactor());
    }

    boolean hasSecondFactor() {
        return secondFactor != null && secondFactor.confirmed();
    }

    boolean hasEndedAt(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }

    /** Without what is nobody else's business. */
    View view() {
        return new View(
                id,
                name,
                contact.email(),
                contact.emailVerified(),
                contact.phone(),
                contact.phoneVerified(),
                role,
                storeIds,
                passwordHash != null,
                hasSecondFactor());
    }

    record View(
            String id,
            String name,
            @Nullable String email,
            boolean emailVerified,
            @Nullable String phone,
            boolean phoneVerified,
            Role role,
            List<String> storeIds,
            boolean hasPassword,
            boolean hasSecondFactor) {}

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
