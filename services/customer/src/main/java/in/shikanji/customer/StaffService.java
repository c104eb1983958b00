package in.shikanji.customer;

import in.shikanji.contracts.store.Stores;
import in.shikanji.contracts.store.Stores.StoreAnswer;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ids;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Staff: invited, changed, and ended. Managers see to the chefs, cashiers and riders of their own stores; owners to everybody
 * but themselves, so that there is always one. What changes takes hold with the next request, since it ends the sessions of
 * whom it concerns.
 */
final class StaffService {
    private static final Set<Role> OF_MANAGERS = Set.of(Role.CHEF, Role.CASHIER, Role.RIDER);

    private final Database database;
    private final Sessions sessions;
    private final Joining joining;
    private final Stores stores;
    private final Notices notices;
    private final Audit audit;
    private final BusinessClock clock;

    StaffService(
            Database database,
            Sessions sessions,
            Joining joining,
            Stores stores,
            Notices notices,
            Audit audit,
            BusinessClock clock) {
        this.database = database;
        this.sessions = sessions;
        this.joining = joining;
        this.stores = stores;
        this.notices = notices;
        this.audit = audit;
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

    /** What came of it. */
    sealed interface Outcome {
        /** @param link for who can't be written to; null if the link was sent, or there is none */
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
                .map(id -> database.read(StaffTables::list).stream()
                        .filter(account -> isSeen(actor, id, account))
                        .toList());
    }

    Outcome invite(Caller caller, String store, Invitation invitation) {
        Optional<String> storeId = storeOf(caller.person(), store);
        if (storeId.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (!mayManage(caller.person(), invitation.role())) {
            return new Outcome.RoleNotAllowed();
        }
        Account account = new Account(
                Ids.next("stf"),
                invitation.name(),
                Account.Contact.unproven(invitation.email(), null),
                null,
                invitation.role(),
                invitation.role().seesAllStores() ? List.of() : List.of(storeId.get()),
                invitation.endsAt(),
                null,
                clock.instant());
        Optional<String> secret = database.write(invitation.email(), sql -> {
            if (!AccountTables.insert(sql, account)) {
                return Optional.empty();
            }
            audit.note(
                    sql,
                    caller,
                    Act.of("staff.invited", account.id())
                            .at(storeId.get())
                            .personal("name", null, account.name())
                            .personal("email", null, invitation.email())
                            .change("role", null, account.role())
                            .change("endsAt", null, account.endsAt()));
            return Optional.of(joining.secret(sql, account.id()));
        });
        return secret.<Outcome>map(made -> new Outcome.Done(account, joining.send(account, made)))
                .orElseGet(Outcome.EmailTaken::new);
    }

    /** Sends a new link to who has not joined yet. */
    Outcome inviteAgain(Caller caller, String store, String id) {
        Actor.Person actor = caller.person();
        Optional<String> storeId = storeOf(actor, store);
        Optional<Account> found = storeId.flatMap(seen -> database.read(sql -> find(sql, actor, seen, id)));
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        Optional<String> secret = database.write(
                id,
                sql -> AccountTables.find(sql, id)
                        .filter(account -> account.passwordHash() == null)
                        .map(account -> {
                            audit.note(
                                    sql,
                                    caller,
                                    Act.of("staff.invited_again", id).at(storeId.get()));
                            return joining.secret(sql, id);
                        }));
        return secret.<Outcome>map(made -> new Outcome.Done(found.get(), joining.send(found.get(), made)))
                .orElseGet(Outcome.JoinedAlready::new);
    }

    Outcome change(Caller caller, String store, String id, Change change) {
        Optional<String> storeId = storeOf(caller.person(), store);
        return storeId.isEmpty()
                ? new Outcome.NotFound()
                : database.write(id, sql -> change(sql, caller, storeId.get(), id, change));
    }

    private Outcome change(Sql sql, Caller caller, String storeId, String id, Change change) {
        Actor.Person actor = caller.person();
        Optional<Account> found = find(sql, actor, storeId, id);
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
        List<String> own = before.storeIds().isEmpty() ? List.of(storeId) : before.storeIds();
        StaffTables.update(
                sql,
                id,
                change.name() == null ? before.name() : change.name(),
                role,
                role.seesAllStores() ? List.of() : own,
                change.changesEnd() ? change.endsAt() : before.endsAt());
        if (role != before.role() || change.changesEnd()) {
            sessions.endOthers(sql, id, "");
        }
        Account after = AccountTables.find(sql, id).orElseThrow();
        audit.note(
                sql,
                caller,
                Act.of("staff.changed", id)
                        .at(storeId)
                        .personal("name", before.name(), after.name())
                        .change("role", before.role(), after.role())
                        .change("storeIds", before.storeIds(), after.storeIds())
                        .change("endsAt", before.endsAt(), after.endsAt()));
        return new Outcome.Done(after, null);
    }

    /** Takes away the second factor of somebody who lost it; they sign in with the password, and set up another one. */
    Outcome resetSecondFactor(Caller caller, String store, String id) {
        Optional<String> storeId = storeOf(caller.person(), store);
        return storeId.isEmpty()
                ? new Outcome.NotFound()
                : database.write(id, sql -> resetSecondFactor(sql, caller, storeId.get(), id));
    }

    private Outcome resetSecondFactor(Sql sql, Caller caller, String storeId, String id) {
        Optional<Account> found = find(sql, caller.person(), storeId, id);
        if (found.isEmpty()) {
            return new Outcome.NotFound();
        }
        if (id.equals(caller.person().id())) {
            return new Outcome.NotOneself();
        }
        if (found.get().hasSecondFactor()) {
            SecondFactorTables.remove(sql, id);
            sessions.endOthers(sql, id, "");
            audit.note(sql, caller, Act.of("second_factor.reset", id).at(storeId));
            notices.write(sql, id, Notices.Kind.SECOND_FACTOR_RESET);
        }
        return new Outcome.Done(AccountTables.find(sql, id).orElseThrow(), null);
    }

    private static Optional<Account> find(Sql sql, Actor.Person actor, String storeId, String id) {
        return AccountTables.find(sql, id)
                .filter(account -> account.role() != Role.CUSTOMER)
                .filter(account -> isSeen(actor, storeId, account));
    }

    private Optional<String> storeOf(Actor.Person actor, String store) {
        return stores.find(store) instanceof StoreAnswer.Found found && actor.seesStore(found.id())
                ? Optional.of(found.id())
                : Optional.empty();
    }

    private static boolean isSeen(Actor.Person actor, String storeId, Account account) {
        boolean worksThere =
                account.role().seesAllStores() || account.storeIds().contains(storeId);
        return worksThere && (mayManage(actor, account.role()) || account.id().equals(actor.id()));
    }

    private static boolean mayManage(Actor.Person actor, Role role) {
        return role != Role.CUSTOMER && (actor.role().seesAllStores() || OF_MANAGERS.contains(role));
    }
}
