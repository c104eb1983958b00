package in.shikanji.customer;

import in.shikanji.customer.Links.Purpose;
import in.shikanji.customer.Throttle.Patience;
import in.shikanji.customer.Throttle.Try;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Site;
import in.shikanji.platform.audit.Act;
import in.shikanji.platform.audit.Audit;
import in.shikanji.platform.auth.Caller;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Forgotten passwords and e-mail addresses that are to be shown to be one's own: links that are sent there. */
final class Recovery {
    private static final Patience PER_EMAIL =
            new Patience("links to", 2, Duration.ofMinutes(2), Duration.ofHours(2), Duration.ofHours(6));

    private static final Patience PER_ADDRESS =
            new Patience("links from", 20, Duration.ofSeconds(30), Duration.ofMinutes(30), Duration.ofHours(1));

    private final Database database;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Links links = new Links();
    private final Throttle throttle;
    private final Post post;
    private final Notices notices;
    private final Site site;
    private final Audit audit;
    private final BusinessClock clock;

    Recovery(
            Database database,
            Sessions sessions,
            Passwords passwords,
            Throttle throttle,
            Post post,
            Notices notices,
            Site site,
            Audit audit,
            BusinessClock clock) {
        this.database = database;
        this.sessions = sessions;
        this.passwords = passwords;
        this.throttle = throttle;
        this.post = post;
        this.notices = notices;
        this.site = site;
        this.audit = audit;
        this.clock = clock;
    }

    boolean isOffered() {
        return post.reachesEmail();
    }

    /**
     * Sends a link to set a new password with, if there is such an account; nothing tells whether there is. Zero, or how long
     * to wait.
     */
    Duration forgotten(String email, String address) {
        Duration wait = throttle.enter(new Try(PER_EMAIL, email), new Try(PER_ADDRESS, address));
        if (wait.isZero()) {
            post.meanwhile(() -> database.read(sql -> AccountTables.findByEmail(sql, email))
                    .ifPresent(account -> send(account, email, Purpose.RESET_PASSWORD)));
        }
        return wait;
    }

    /** Sends a link that shows that the address is the person's own. Zero, or how long to wait. */
    Duration askToProve(Account account, String address) {
        String email = account.contact().email();
        if (email == null || account.contact().emailVerified()) {
            return Duration.ZERO;
        }
        Duration wait = throttle.enter(new Try(PER_EMAIL, email), new Try(PER_ADDRESS, address));
        if (wait.isZero()) {
            send(account, email, Purpose.VERIFY_EMAIL);
        }
        return wait;
    }

    /** Sets a new password; false if the link is not good, or not any more. */
    boolean reset(String secret, String password, Caller caller) {
        Instant now = clock.instant();
        if (database.read(sql -> links.look(sql, Purpose.RESET_PASSWORD, secret, now))
                .isEmpty()) {
            return false;
        }
        String hash = passwords.hash(password);
        return database.write(Links.key(secret), sql -> {
            Optional<String> account = links.use(sql, Purpose.RESET_PASSWORD, secret, now);
            account.ifPresent(id -> {
                AccountTables.setPassword(sql, id, hash);
                AccountTables.proveEmail(sql, id, now);
                AccountTables.find(sql, id)
                        .map(found -> found.contact().email())
                        .ifPresent(email -> throttle.clear(sql, PasswordSignIn.guess(email)));
                throttle.clear(sql, PasswordSignIn.guess(id));
                sessions.endOthers(sql, id, "");
                AccountTables.find(sql, id)
                        .ifPresent(found ->
                                audit.note(sql, caller.by(found.actor("", false)), Act.of("password.reset", id)));
                notices.write(sql, id, Notices.Kind.PASSWORD_CHANGED);
            });
            return account.isPresent();
        });
    }

    /** False if the link is not good, or not any more. */
    boolean proveEmail(String secret) {
        Instant now = clock.instant();
        return database.write(Links.key(secret), sql -> {
            Optional<String> account = links.use(sql, Purpose.VERIFY_EMAIL, secret, now);
            account.ifPresent(id -> AccountTables.proveEmail(sql, id, now));
            return account.isPresent();
        });
    }

    private void send(Account account, String email, Purpose purpose) {
        Instant now = clock.instant();
        String secret = database.write(account.id(), sql -> links.make(sql, purpose, account.id(), now));
        boolean reset = purpose == Purpose.RESET_PASSWORD;
        String path = account.role() == Role.CUSTOMER || !reset ? "/" : "/console/";
        // Behind the #, which browsers send to nobody.
        String link = site.url() + path + (reset ? "reset-password" : "verify-email") + "#" + secret;
        String text = reset
                ? "set a new password here, within 30 minutes:\n" + link
                        + "\n\nIf you did not ask for this, do nothing: your password stays as it is."
                : "please open this link within two days, so that we know that this address is yours:\n" + link;
        post.mail(
                email,
                reset ? "A new password" : "Is this your e-mail address?",
                "Hello " + account.name() + ",\n\n" + text + "\n\nJain Shikanji\n",
                now);
    }
}
