package in.shikanji.customer;

import in.shikanji.customer.Links.Purpose;
import in.shikanji.customer.Sessions.Session;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ids;
import in.shikanji.platform.Site;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How staff begin: with a link that sets a password. The first owner, whom nobody can invite, gets one from the program. */
final class Joining {
    private final Database database;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Post post;
    private final Site site;
    private final Audit audit;
    private final BusinessClock clock;
    private final Links links = new Links();
    private final Clock systemClock = Clock.systemUTC();

    Joining(
            Database database,
            Sessions sessions,
            Passwords passwords,
            Post post,
            Site site,
            Audit audit,
            BusinessClock clock) {
        this.database = database;
        this.sessions = sessions;
        this.passwords = passwords;
        this.post = post;
        this.site = site;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Who joins.
     *
     * @param name counts, like the e-mail address, for the first owner alone, of whom nothing is known yet
     */
    record Newcomer(String password, String name, String email) {
        @Override
        public String toString() {
            return "Newcomer[]";
        }
    }

    /** What came of a wish to join. */
    sealed interface Joined {
        record SignedIn(Session session) implements Joined {}

        record LinkOver() implements Joined {}

        record EmailTaken() implements Joined {}
    }

    /** Makes a link's secret; the one before is good no more. */
    String secret(Sql sql, String accountId) {
        return links.make(sql, Purpose.JOIN, accountId, clock.instant());
    }

    /** Sends a link; null if it was sent, so that it need not be shown. */
    @Nullable String send(Account account, String secret) {
        String email = account.contact().email();
        if (!post.reachesEmail() || email == null) {
            return link(secret);
        }
        post.mail(
                email,
                "Join Jain Shikanji",
                "Hello " + account.name() + ",\n\nyou are invited to work with us. Choose a password here, within seven"
                        + " days:\n" + link(secret) + "\n\nJain Shikanji\n",
                clock.instant());
        return null;
    }

    /** Who a link was made for, if it is good. */
    Optional<Account> invited(String secret) {
        return database.read(sql -> invited(sql, secret));
    }

    /** Joins by link: sets a password and signs in. */
    Joined join(String secret, Newcomer newcomer, Device device, Caller caller) {
        if (invited(secret).isEmpty()) {
            return new Joined.LinkOver();
        }
        String hash = passwords.hash(newcomer.password());
        return database.write(Links.key(secret), sql -> {
            Optional<Account> found = invited(sql, secret);
            if (found.isEmpty()) {
                return new Joined.LinkOver();
            }
            String id = found.get().id();
            if (found.get().contact().email() != null) {
                AccountTables.proveEmail(sql, id, clock.instant());
            } else if (AccountTables.findByEmail(sql, newcomer.email()).isPresent()) {
                return new Joined.EmailTaken();
            } else {
                StaffTables.introduce(sql, id, newcomer.name(), newcomer.email());
            }
            links.use(sql, Purpose.JOIN, secret, clock.instant());
            AccountTables.setPassword(sql, id, hash);
            Account joined = AccountTables.find(sql, id).orElseThrow();
            audit.note(
                    sql,
                    caller.by(joined.actor("", false)),
                    Act.of("staff.joined", id)
                            .change("role", null, joined.role())
                            .personal("name", found.get().name(), joined.name())
                            .personal(
                                    "email",
                                    found.get().contact().email(),
                                    joined.contact().email()));
            return new Joined.SignedIn(sessions.begin(sql, joined, device));
        });
    }

    /** The link with which the first owner joins; empty once one has. Each call makes a new one. */
    Optional<String> firstOwnerLink() {
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
                            .orElseGet(() -> firstOwner(sql));
                    return Optional.of(secret(sql, first.id()));
                })
                .map(this::link);
    }

    private Account firstOwner(Sql sql) {
        Account owner = new Account(
                Ids.next("stf"),
                "Owner",
                Account.Contact.unproven(null, null),
                null,
                Role.OWNER,
                List.of(),
                null,
                null,
                clock.instant());
        AccountTables.insert(sql, owner);
        return owner;
    }

    private Optional<Account> invited(Sql sql, String secret) {
        return links.look(sql, Purpose.JOIN, secret, clock.instant())
                .flatMap(id -> AccountTables.find(sql, id))
                .filter(account -> !account.hasEndedAt(systemClock.instant()));
    }

    private String link(String secret) {
        return site.url() + "/console/join#" + secret;
    }
}
