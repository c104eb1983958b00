package in.shikanji.platform.auth;

import java.util.Set;

/** Who asks for something. */
public sealed interface Actor {
    /** Short text for timelines, ledgers and audit: an id or a fixed word, never a name. */
    String reference();

    /** Whether this actor holds the permission at all, in some store. */
    default boolean may(Permission permission) {
        return false;
    }

    /** Whether this actor sees that store. */
    default boolean seesStore(String storeId) {
        return false;
    }

    /** Nobody is signed in. */
    record Nobody() implements Actor {
        @Override
        public String reference() {
            return "nobody";
        }
    }

    /** The platform itself: a job, a reaction to an event. */
    record Platform(String part) implements Actor {
        @Override
        public String reference() {
            return "system:" + part;
        }

        @Override
        public boolean may(Permission permission) {
            return true;
        }

        @Override
        public boolean seesStore(String storeId) {
            return true;
        }
    }

    /**
     * A signed-in person.
     *
     * @param id the customer or staff id
     * @param sessionId the session that the token belongs to
     * @param storeIds the stores a staff member works at; empty for customers and for roles that see all stores
     * @param restricted must set up a second factor before anything of the role is allowed
     */
    record Person(String id, Role role, String sessionId, Set<String> storeIds, boolean restricted) implements Actor {
        public Person {
            storeIds = Set.copyOf(storeIds);
        }

        /** Somebody of whom no second factor is asked, or who has one. */
        public Person(String id, Role role, String sessionId, Set<String> storeIds) {
            this(id, role, sessionId, storeIds, false);
        }

        /** Whether that is this person, by the id or by {@code me}. */
        public boolean is(String idOrMe) {
            return idOrMe.equals("me") || idOrMe.equals(id);
        }

        @Override
        public String reference() {
            return id;
        }

        @Override
        public boolean may(Permission permission) {
            return !restricted && permission.isGivenTo(role);
        }

        @Override
        public boolean seesStore(String storeId) {
            return !restricted && (role.seesAllStores() || storeIds.contains(storeId));
        }
    }
}
