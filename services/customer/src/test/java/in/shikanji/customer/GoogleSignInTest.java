package in.shikanji.customer;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.customer.GoogleSignIn.Begun;
import in.shikanji.customer.GoogleSignIn.Failure;
import in.shikanji.customer.GoogleSignIn.Finished;
import in.shikanji.customer.Sessions.Session;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.openid.LocalProvider;
import in.shikanji.platform.openid.OpenIdProvider;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class GoogleSignInTest {
    private static final String ADDRESS = "192.0.2.1";
    private static final Map<String, Object> ASHA =
            Map.of("sub", "4711", "email", "asha@gmail.com", "email_verified", true, "name", "Asha Rao");

    @TempDir
    Path folder;

    private final LocalProvider provider = new LocalProvider();
    private DemoCustomers customers;
    private GoogleSignIn google;

    @BeforeEach
    void open() {
        customers = new DemoCustomers(folder);
        google = customers.google(
                new OpenIdProvider(provider.issuer(), LocalProvider.CLIENT, LocalProvider.SECRET, Clock.systemUTC()));
    }

    @AfterEach
    void close() {
        customers.close();
        provider.close();
    }

    private Begun.Away begin() {
        return (Begun.Away) google.begin("/checkout", ADDRESS);
    }

    private Finished finish(Begun.Away away, Map<String, Object> claims) {
        LocalProvider.Back back = provider.letIn(away.address(), claims);
        return google.finish(away.kept(), back.state(), back.code(), DemoCustomers.PHONE);
    }

    private Finished signIn(Map<String, Object> claims) {
        return finish(begin(), claims);
    }

    private static Session session(Finished finished) {
        assertThat(finished).isInstanceOf(Finished.SignedIn.class);
        return ((Finished.SignedIn) finished).session();
    }

    private static Failure failure(Finished finished) {
        assertThat(finished).isInstanceOf(Finished.Failed.class);
        return ((Finished.Failed) finished).failure();
    }

    private static Map<String, Object> claims(String sub, String email) {
        return Map.of("sub", sub, "email", email, "email_verified", true, "name", "Asha");
    }

    @Test
    void whoIsNewGetsAnAccountAndFindsItAgain() {
        Finished first = signIn(ASHA);
        Account account = session(first).account();

        assertThat(((Finished.SignedIn) first).next()).isEqualTo("/checkout");
        assertThat(account.name()).isEqualTo("Asha Rao");
        assertThat(account.contact().email()).isEqualTo("asha@gmail.com");
        assertThat(account.contact().emailVerified()).isTrue();
        assertThat(account.passwordHash()).isNull();
        assertThat(customers.told()).contains("customer.registered.v1");
        assertThat(session(signIn(Map.of("sub", "4711"))).account().id())
                .as("whatever they call themselves there now")
                .isEqualTo(account.id());
    }

    @Test
    void theSamePersonAtOnceGetsOneAccount() throws Exception {
        List<Begun.Away> begun = List.of(begin(), begin(), begin(), begin());
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Finished>> wishes = begun.stream()
                    .<Callable<Finished>>map(away -> () -> finish(away, ASHA))
                    .toList();
            List<String> ids = callers.invokeAll(wishes).stream()
                    .map(Future::resultNow)
                    .map(finished -> session(finished).account().id())
                    .distinct()
                    .toList();

            assertThat(ids).hasSize(1);
        }
    }

    @Test
    void anAccountWithTheSameProvenAddressIsTheirs() {
        Session before = customers.register("asha@gmail.com");
        customers.database.write("prove", sql -> {
            AccountTables.proveEmail(sql, before.account().id(), Instant.EPOCH);
            return true;
        });

        assertThat(session(signIn(ASHA)).account().id())
                .isEqualTo(before.account().id());
        assertThat(customers.kept("select kind as kept from mail")).containsExactly("google_linked");
    }

    @Test
    void anAccountThatSomebodyOpenedWithTheirAddressIsNot() {
        customers.register("asha@gmail.com");

        assertThat(failure(signIn(ASHA))).isEqualTo(Failure.EMAIL_TAKEN);
        assertThat(customers.kept("select subject as kept from identities")).isEmpty();
    }

    @Test
    void whatGoogleOnlyHeardOfOpensNoOthersAccount() {
        Session before = customers.register("asha@shop.example");
        customers.database.write("prove", sql -> {
            AccountTables.proveEmail(sql, before.account().id(), Instant.EPOCH);
            return true;
        });

        assertThat(failure(signIn(claims("1", "asha@shop.example")))).isEqualTo(Failure.EMAIL_TAKEN);
        Account fresh = session(signIn(claims("2", "meera@shop.example"))).account();
        assertThat(fresh.contact().emailVerified()).isFalse();
    }

    @Test
    void staffDoNotComeInThisWay() {
        Session chef = customers.register("asha@gmail.com");
        String id = chef.account().id();
        customers.database.write(
                id,
                sql -> sql.update("update accounts set role = ?, email_verified_at = 1 where id = ?", Role.CHEF, id));

        assertThat(failure(signIn(ASHA))).isEqualTo(Failure.EMAIL_TAKEN);
    }

    @Test
    void whatComesBackBelongsToTheBrowserThatAsked() {
        Begun.Away mine = begin();
        Begun.Away theirs = begin();
        LocalProvider.Back back = provider.letIn(theirs.address(), ASHA);
        String state = back.state();
        String code = back.code();

        assertThat(failure(google.finish(mine.kept(), state, code, DemoCustomers.PHONE)))
                .isEqualTo(Failure.OVER);
        assertThat(failure(google.finish("", state, code, DemoCustomers.PHONE))).isEqualTo(Failure.OVER);
        String longer = theirs.kept().replace("~/checkout", "~//evil.example");
        assertThat(google.finish(longer, state, code, DemoCustomers.PHONE))
                .isEqualTo(new Finished.Failed(Failure.OVER, "/"));
        session(google.finish(theirs.kept(), state, code, DemoCustomers.PHONE));
        assertThat(failure(google.finish(theirs.kept(), state, code, DemoCustomers.PHONE)))
                .as("the code was used")
                .isEqualTo(Failure.REFUSED);
    }

    @Test
    void whoDoesNotWantToComesBackToWhereTheyWere() {
        Begun.Away away = begin();
        LocalProvider.Back back = provider.letIn(away.address(), ASHA);

        assertThat(google.finish(away.kept(), back.state(), "", DemoCustomers.PHONE))
                .isEqualTo(new Finished.Failed(Failure.CANCELLED, "/checkout"));
    }

    @Test
    void aProviderThatIsAwayIsTold() {
        Begun.Away away = begin();
        provider.close();

        assertThat(failure(google.finish(away.kept(), state(away), "code", DemoCustomers.PHONE)))
                .isEqualTo(Failure.UNAVAILABLE);
    }

    private String state(Begun.Away away) {
        return provider.letIn(away.address(), ASHA).state();
    }

    @Test
    void whoAsksOverAndOverIsMadeToWait() {
        for (int asked = 0; asked < 30; asked++) {
            begin();
        }

        assertThat(google.begin("/", ADDRESS)).isEqualTo(new Begun.Failed(Failure.TOO_MANY));
        assertThat(google.begin("/", "192.0.2.2")).isInstanceOf(Begun.Away.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|Guest", "'  '|Guest", "'Asha\u0000\u0007 Rao'|Asha Rao", "'मीरा शाह'|मीरा शाह"})
    void namesAreMadeFit(String given, String kept) {
        Map<String, Object> claims = Map.of("sub", "1", "email", "a@gmail.com", "email_verified", true, "name", given);

        assertThat(session(signIn(claims)).account().name()).isEqualTo(kept);
    }

    @Test
    void aVeryLongNameIsCutBetweenLetters() {
        Map<String, Object> claims =
                Map.of("sub", "1", "email", "a@gmail.com", "email_verified", true, "name", "🍋".repeat(150));

        assertThat(session(signIn(claims)).account().name()).isEqualTo("🍋".repeat(100));
    }

    @Test
    void whoWasErasedBeginsAnew() {
        String before = session(signIn(ASHA)).account().id();
        customers.database.write(before, sql -> ErasureTables.begin(sql, before, Instant.EPOCH));

        assertThat(session(signIn(ASHA)).account().id()).isNotEqualTo(before);
    }
}
