package in.shikanji.customer;

import in.shikanji.contracts.customer.CustomerRegistered;
import in.shikanji.customer.Sessions.Session;
import in.shikanji.customer.Throttle.Patience;
import in.shikanji.customer.Throttle.Try;
import in.shikanji.platform.BusinessClock;
import in.shikanji.platform.Ids;
import in.shikanji.platform.Site;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.auth.Seal;
import in.shikanji.platform.database.Database;
import in.shikanji.platform.database.Sql;
import in.shikanji.platform.events.EventLog;
import in.shikanji.platform.openid.OpenIdAttempt;
import in.shikanji.platform.openid.OpenIdException;
import in.shikanji.platform.openid.OpenIdIdentity;
import in.shikanji.platform.openid.OpenIdProvider;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signing in by Google's word, for customers: staff have a second factor of ours. Whoever is new gets an account. An account
 * with the same e-mail address is theirs only if both Google and we know that the address is: else somebody could open one
 * with another's address beforehand, and wait.
 */
final class GoogleSignIn {
    /** How long one may take at Google. */
    static final Duration LIFETIME = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(GoogleSignIn.class);
    private static final String GOOGLE = "google";
    private static final int LONGEST_NAME = 100;

    /** Each try asks Google, on our account there. */
    private static final Patience PER_ADDRESS =
            new Patience("google from", 30, Duration.ofSeconds(5), Duration.ofMinutes(10), Duration.ofHours(1));

    private final Optional<OpenIdProvider> provider;
    private final Database database;
    private final EventLog events;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Notices notices;
    private final Seal seal;
    private final Site site;
    private final BusinessClock clock;
    private final Clock systemClock = Clock.systemUTC();

    GoogleSignIn(
            Optional<OpenIdProvider> provider,
            Database database,
            EventLog events,
            Sessions sessions,
            Throttle throttle,
            Notices notices,
            Seal seal,
            Site site,
            BusinessClock clock) {
        this.provider = provider;
        this.database = database;
        this.events = events;
        this.sessions = sessions;
        this.throttle = throttle;
        this.notices = notices;
        this.seal = seal;
        this.site = site;
        this.clock = clock;
    }

    /** What came of a wish to go to Google. */
    sealed interface Begun {
        /** @param kept what the browser keeps meanwhile, and nobody can change */
        record Away(URI address, String kept) implements Begun {}

        record Failed(Failure failure) implements Begun {}
    }

    /** What came of coming back. */
    sealed interface Finished {
        /** @param next where the person was about to go */
        record SignedIn(Session session, String next) implements Finished {}

        record Failed(Failure failure, String next) implements Finished {}
    }

    /** Why it came to nothing; the pages have words for each. */
    enum Failure {
        /** It took too long, or began in another browser. */
        OVER,
        /** The person did not want to, or Google does not let them. */
        CANCELLED,
        /** Google can't be asked now. */
        UNAVAILABLE,
        /** What came back can't be believed. */
        REFUSED,
        /** An account with this address is there, and nobody has shown yet that it is theirs. */
        EMAIL_TAKEN,
        /** Too many tries went before. */
        TOO_MANY
    }

    boolean isOffered() {
        return provider.isPresent();
    }

    /** @param next a path of ours */
    Begun begin(String next, String address) {
        if (!throttle.enter(new Try(PER_ADDRESS, address)).isZero()) {
            return new Begun.Failed(Failure.TOO_MANY);
        }
        OpenIdAttempt attempt = OpenIdAttempt.fresh();
        try {
            URI away = provider.orElseThrow().authorization(redirectUri(), attempt);
            long over = systemClock.instant().plus(LIFETIME).getEpochSecond();
            return new Begun.Away(
                    away,
                    seal.seal(String.join(
                            "~", attempt.state(), attempt.nonce(), attempt.verifier(), Long.toString(over), next)));
        } catch (OpenIdException failed) {
            return new Begun.Failed(failure(failed));
        }
    }

    /**
     * Signs in who comes back.
     *
     * @param kept what the browser kept; empty if it has nothing
     * @param state as it came back
     * @param code empty if none came
     */
    Finished finish(String kept, String state, String code, Device device) {
        Optional<Kept> begun = seal.open(kept).map(Kept::of);
        if (begun.isEmpty()
                || !begun.get().attempt().state().equals(state)
                || systemClock.instant().getEpochSecond() >= begun.get().over()) {
            return new Finished.Failed(Failure.OVER, begun.map(Kept::next).orElse("/"));
        }
        String next = begun.get().next();
        if (code.isEmpty()) {
            return new Finished.Failed(Failure.CANCELLED, next);
        }
        try {
            OpenIdIdentity identity = provider.orElseThrow()
                    .redeem(code, redirectUri(), begun.get().attempt());
            return database.write(
                            "google " + identity.subject(),
                            sql -> account(sql, identity, device).map(account -> sessions.begin(sql, account, device)))
                    .<Finished>map(session -> new Finished.SignedIn(session, next))
                    .orElseGet(() -> new Finished.Failed(Failure.EMAIL_TAKEN, next));
        } catch (OpenIdException failed) {
            return new Finished.Failed(failure(failed), next);
        }
    }

    /** Empty if the e-mail address has an account that this person has not shown to have. */
    private Optional<Account> account(Sql sql, OpenIdIdentity identity, Device device) {
        Optional<Account> linked =
                IdentityTables.account(sql, GOOGLE, identity.subject()).flatMap(id -> AccountTables.find(sql, id));
        if (linked.isPresent()) {
            return linked;
        }
        String email = identity.email();
        Optional<Account> same = email == null ? Optional.empty() : AccountTables.findByEmail(sql, email);
        if (same.isEmpty()) {
            return open(sql, identity, device);
        }
        Account account = same.get();
        if (!identity.emailIsTheirs() || !account.contact().emailVerified() || account.role() != Role.CUSTOMER) {
            return Optional.empty();
        }
        IdentityTables.link(sql, GOOGLE, identity.subject(), account.id(), clock.instant());
        notices.write(sql, account.id(), Notices.Kind.GOOGLE_LINKED);
        return same;
    }

    private Optional<Account> open(Sql sql, OpenIdIdentity identity, Device device) {
        Instant now = clock.instant();
        Account account = Account.customer(
                Ids.next("cus"),
                name(identity),
                new Account.Contact(identity.email(), identity.emailIsTheirs(), null, false),
                null,
                now);
        if (!AccountTables.insert(sql, account)) {
            return Optional.empty();
        }
        IdentityTables.link(sql, GOOGLE, identity.subject(), account.id(), now);
        Privacy.agreeToOrdering(sql, account.id(), device, now);
        events.append(sql, CustomerRegistered.TYPE, account.id(), new CustomerRegistered(account.id(), now), now);
        return Optional.of(account);
    }

    /** People call themselves anything there. */
    private static String name(OpenIdIdentity identity) {
        String given = identity.name() == null ? "" : identity.name();
        String name = given.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (name.isEmpty()) {
            return "Guest";
        }
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    private static Failure failure(OpenIdException failed) {
        LOG.warn("Google sign-in failed: {}", failed.getMessage());
        return failed.isRefused() ? Failure.REFUSED : Failure.UNAVAILABLE;
    }

    private String redirectUri() {
        return site.url() + "/api/v1" + GoogleRoutes.CALLBACK;
    }

    /** What a browser kept. */
    private record Kept(OpenIdAttempt attempt, long over, String next) {
        private static final int PARTS = 5;

        static Kept of(String text) {
            String[] parts = text.split("~", PARTS);
            return new Kept(new OpenIdAttempt(parts[0], parts[1], parts[2]), Long.parseLong(parts[3]), parts[4]);
        }
    }
}
