package in.shikanji.customer;

import in.shikanji.contracts.store.Stores;
import in.shikanji.contracts.store.Stores.StoreAnswer;
import in.shikanji.customer.Links.Purpose;
import in.shikanji.customer.Sessions.Session;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ids;
import in.shikanji.platform.Site;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Staff: invited by link, changed, and ended. Managers see to the chefs, cashiers and riders of their own stores; owners to
 * everybody but themselves, so that there is always one. What changes takes hold with the next request, since it ends the
 * sessions of whom it concerns.
 */
final class StaffService {
    private static final Set<Role> OF_MANAGERS = Set.of(Role.CHEF, Role.CASHIER, Role.RIDER);

    private final Database database;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Stores stores;
    private final Post post;
    private final Site site;
    private final BusinessClock clock;
    private final Links links = new Links();
    private final Clock systemClock = Clock.systemUTC();

    StaffService(
            Database database,
            Sessions sessions,
            Passwords passwords,
            Stores stores,
            Post post,
            Site site,
            BusinessClock clock) {
        this.database = database;
        this.sessions = sessions;
        this.passwords = passwords;
        this.stores = stores;
        this.post = post;
        this.site = site;
        this.clock = clock;
    }

    /** Who is to join. */
    record Invitation(
            String name, String email, Role role, @Nullable Instant endsAt) {
        @Override
        public String toString() {
            return "Invitation[]";
        }
    }

    /** What is to be another way; null leaves it. */
    record Change(
            @Nullable String name,
            @Nullable Role role,
            boolean changesEnd,
            @Nullable Instant endsAt) {
        @Override
        public String toString() {
            return "Change[]";
        }
    }

    /**
     * What came of it.
     */
    sealed interface Outcome {
        /** @param link for who can't be written to; null if the link was sent */
        record Done(Account account, @Nullable String link) implements Outcome {}

        record EmailTaken() implements Outcome {}

        record RoleNotAllowed() implements Outcome {}

        record NotOneself() implements Outcome {}

        record JoinedAlready() implements Outcome {}

        record NotFound() implements Outcome {}
    }

    /** Who works at a store that the actor sees to; empty if there is no such store, or not theirs. */
    Optional<List<Account>> list(Actor.Person actor, String store) {
        return storeOf(actor, store)
                .map(id -> database.read(sql -> StaffTables.list(sql)).stream()
                        .filter(account -> worksAt(account, id))
                        .filter(account ->
                                mayManage(actor, account.role()) || account.id().equals(actor.id()))
                        .toList());
    }

    Outcome invite(Actor.Person actor, String store, Invitation invitation) {
        Optional<String> storeId = storeOf(actor, store);
        if (storeId.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (!mayManage(actor, invitation.role())) {
            return new Outcome.RoleNotAllowed();
        }
        Instant now = clock.instant();
        Account account = new Account(
                Ids.next("stf"),
                invitation.name(),
                Account.Contact.unproven(invitation.email(), null),
                null,
                invitation.role(),
                invitation.role().seesAllStores() ? List.of() : List.of(storeId.get()),
                invitation.endsAt(),
                null,
                now);
        Optional<String> secret = database.write(
                invitation.email(),
                sql -> AccountTables.insert(sql, account)
                        ? Optional.of(links.make(sql, Purpose.JOIN, account.id(), now))
                        : Optional.empty());
        return secret.<Outcome>map(made -> new Outcome.Done(account, sent(account, made, now)))
                .orElseGet(Outcome.EmailTaken::new);
    }

    /** Sends a new link to who has not joined yet. */
    Outcome inviteAgain(Actor.Person actor, String store, String id) {
        Instant now = clock.instant();
        return database.write(id, sql -> {
                    Optional<Account> found = find(sql, actor, store, id);
                    return found.map(account -> account.passwordHash() != null
                            ? new Again(new Outcome.JoinedAlready(), account, "")
                            : new Again(null, account, links.make(sql, Purpose.JOIN, id, now)));
                })
                .map(again -> again.refusal() != null
                        ? again.refusal()
                        : new Outcome.Done(again.account(), sent(again.account(), again.secret(), now)))
                .orElseGet(Outcome.NotFound::new);
    }

    private record Again(@Nullable Outcome refusal, Account account, String secret) {}

    Outcome change(Actor.Person actor, String store, String id, Change change) {
        return database.write(id, sql -> {
            Optional<Account> found = find(sql, actor, store, id);
            if (found.isEmpty()) {
                return new Outcome.NotFound();
            }
            if (id.equals(actor.id())) {
                return new Outcome.NotOneself();
            }
            Account before = found.get();
            Role role = change.role() == null ? before.role() : change.role();
            if (!mayManage(actor, role)) {
                return new Outcome.RoleNotAllowed();
            }
            List<String> storeIds = role.seesAllStores()
                    ? List.of()
                    : before.storeIds().isEmpty()
                            ? List.of(storeOf(actor, store).orElseThrow())
                            : before.storeIds();
            Instant endsAt = change.changesEnd() ? change.endsAt() : before.endsAt();
            StaffTables.update(sql, id, change.name() == null ? before.name() : change.name(), role, storeIds, endsAt);
            if (role != before.role() || change.changesEnd()) {
                sessions.endOthers(sql, id, "");
            }
            return new Outcome.Done(AccountTables.find(sql, id).orElseThrow(), null);
        });
    }

    /** What came of a wish to join. */
    sealed interface Joined {
        record SignedIn(Session session) implements Joined {}

        record LinkOver() implements Joined {}

        record EmailTaken() implements Joined {}
    }

    /** Joins by link: sets a password and signs in. */
    Joined join(String secret, Joining joining, Device device) {
        Instant now = clock.instant();
        if (invited(secret).isEmpty()) {
            return new Joined.LinkOver();
        }
        String hash = passwords.hash(joining.password());
        return database.write(Links.key(secret), sql -> {
            Optional<Account> found = links.look(sql, Purpose.JOIN, secret, now)
                    .flatMap(id -> AccountTables.find(sql, id))
                    .filter(account -> !account.hasEndedAt(systemClock.instant()));
            if (found.isEmpty()) {
                return new Joined.LinkOver();
            }
            Account account = found.get();
            if (account.contact().email() == null) {
                if (AccountTables.findByEmail(sql, joining.email()).isPresent()) {
                    return new Joined.EmailTaken();
                }
                StaffTables.introduce(sql, account.id(), joining.name(), joining.email());
            } else {
                AccountTables.proveEmail(sql, account.id(), now);
            }
            if (links.use(sql, Purpose.JOIN, secret, now).isEmpty()) {
                return new Joined.LinkOver();
            }
            AccountTables.setPassword(sql, account.id(), hash);
            return new Joined.SignedIn(
                    sessions.begin(sql, AccountTables.find(sql, account.id()).orElseThrow(), device));
        });
    }

    /** Who a link was made for, if it is good. */
    Optional<Account> invited(String secret) {
        Instant now = clock.instant();
        return database.read(
                sql -> links.look(sql, Purpose.JOIN, secret, now).flatMap(id -> AccountTables.find(sql, id)));
    }

    /** @param name and email count for the first owner alone, of whom nothing is known yet */
    record Joining(String password, String name, String email) {
        @Override
        public String toString() {
            return "Joining[]";
        }
    }

    /** The link with which the first owner joins; empty once one has. */
    Optional<String> firstOwnerLink() {
        Instant now = clock.instant();
        return database.write("first owner", sql -> {
                    List<Account> owners = StaffTables.list(sql).stream()
                            .filter(account -> account.role() == Role.OWNER || account.role() == Role.ADMIN)
                            .toList();
                    if (owners.stream().anyMatch(account -> account.passwordHash() != null)) {
                        return Optional.<String>empty();
                    }
                    Account first = owners.stream()
                            .filter(account -> account.contact().email() == null)
                            .findFirst()
                            .orElseGet(() -> firstOwner(sql, now));
                    return Optional.of(links.make(sql, Purpose.JOIN, first.id(), now));
                })
                .map(this::link);
    }

    private static Account firstOwner(Sql sql, Instant now) {
        Account owner = new Account(
                Ids.next("stf"),
                "Owner",
                Account.Contact.unproven(null, null),
                null,
                Role.OWNER,
                List.of(),
                null,
                null,
                now);
        AccountTables.insert(sql, owner);
        return owner;
    }

    private Optional<Account> find(Sql sql, Actor.Person actor, String store, String id) {
        return storeOf(actor, store)
                .flatMap(storeId -> AccountTables.find(sql, id)
                        .filter(account -> account.role() != Role.CUSTOMER)
                        .filter(account -> worksAt(account, storeId))
                        .filter(account -> mayManage(actor, account.role()) || id.equals(actor.id())));
    }

    private Optional<String> storeOf(Actor.Person actor, String store) {
        return stores.find(store) instanceof StoreAnswer.Found found && actor.seesStore(found.id())
                ? Optional.of(found.id())
                : Optional.empty();
    }

    private static boolean worksAt(Account account, String storeId) {
        return account.role().seesAllStores() || account.storeIds().contains(storeId);
    }

    private static boolean mayManage(Actor.Person actor, Role role) {
        return role != Role.CUSTOMER && (actor.role().seesAllStores() || OF_MANAGERS.contains(role));
    }

    /** Null if the link was sent, so that it need not be shown. */
    private @Nullable String sent(Account account, String secret, Instant now) {
        String email = account.contact().email();
        if (!post.reachesEmail() || email == null) {
            return link(secret);
        }
        post.mail(
                email,
                "Join Jain Shikanji",
                "Hello " + account.name() + ",\n\nyou are invited to work with us. Choose a password here, within seven"
                        + " days:\n" + link(secret) + "\n\nJain Shikanji\n",
                now);
        return null;
    }

    private String link(String secret) {
        return site.url() + "/console/join#" + secret;
    }
}
