package in.shikanji.customer;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.customer.PasswordSignIn.Attempt;
import in.shikanji.customer.PasswordSignIn.SignedIn;
import in.shikanji.customer.Sessions.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links by mail: for who forgot a password, and to show that an address is one's own. */
class RecoveryTest {
    private static final String EMAIL = "asha@example.com";

    @TempDir
    Path folder;

    private DemoCustomers customers;

    @BeforeEach
    void open() {
        customers = new DemoCustomers(folder);
    }

    @AfterEach
    void close() {
        customers.close();
    }

    private String link() throws InterruptedException {
        assertThat(customers.recovery.forgotten(EMAIL, DemoCustomers.ADDRESS)).isZero();
        return customers.letterbox.nextLink();
    }

    private SignedIn signIn(String password) {
        return customers.signIn.signIn(new Attempt(EMAIL, password, null, DemoCustomers.ADDRESS, DemoCustomers.PHONE));
    }

    @Test
    void aLinkSetsANewPasswordOnceAndSignsOutEverywhere() throws Exception {
        Session session = customers.register(EMAIL);
        String link = link();

        assertThat(customers.recovery.reset(link, "salt-and-mint-9", DemoCustomers.nobody()))
                .isTrue();
        assertThat(customers.recovery.reset(link, "mint-and-salt-9", DemoCustomers.nobody()))
                .isFalse();

        assertThat(customers.tokens.isEnded(session.sessionId())).isTrue();
        assertThat(signIn("lemon-and-cumin")).isEqualTo(new SignedIn.Wrong());
        assertThat(signIn("salt-and-mint-9")).isInstanceOf(SignedIn.Done.class);
        assertThat(customers
                        .service
                        .find(session.account().id())
                        .orElseThrow()
                        .contact()
                        .emailVerified())
                .as("who reads the mail has the address")
                .isTrue();
    }

    @Test
    void aLinkIsGoodOnceEvenAtOnce() throws Exception {
        customers.register(EMAIL);
        String link = link();
        List<Future<Boolean>> answers = new ArrayList<>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < 5; caller++) {
                String password = "salt-and-mint-" + caller;
                answers.add(callers.submit(() -> customers.recovery.reset(link, password, DemoCustomers.nobody())));
            }
        }

        int done = 0;
        for (Future<Boolean> answer : answers) {
            done += answer.get() ? 1 : 0;
        }
        assertThat(done).isEqualTo(1);
    }

    @Test
    void aLinkIsGoodForHalfAnHour() throws Exception {
        customers.register(EMAIL);
        String link = link();
        customers.clock.set(
                customers.clock.instant().plus(Duration.ofMinutes(30)).plusSeconds(1));

        assertThat(customers.recovery.reset(link, "salt-and-mint-9", DemoCustomers.nobody()))
                .isFalse();
    }

    @Test
    void aNewerLinkEndsTheOneBefore() throws Exception {
        customers.register(EMAIL);
        String first = link();
        String second = link();

        assertThat(customers.recovery.reset(first, "salt-and-mint-9", DemoCustomers.nobody()))
                .isFalse();
        assertThat(customers.recovery.reset(second, "salt-and-mint-9", DemoCustomers.nobody()))
                .isTrue();
    }

    @Test
    void nothingTellsWhetherThereIsSuchAnAccount() throws Exception {
        customers.register(EMAIL);

        Duration unknown = customers.recovery.forgotten("nobody@example.com", DemoCustomers.ADDRESS);
        Duration known = customers.recovery.forgotten(EMAIL, DemoCustomers.ADDRESS);

        assertThat(unknown).isEqualTo(known).isZero();
        assertThat(customers.letterbox.nextMail().to()).isEqualTo(EMAIL);
        assertThat(customers.letterbox.isEmpty()).isTrue();
    }

    @Test
    void nobodyFillsAnothersMailbox() {
        customers.recovery.forgotten(EMAIL, "10.0.0.1");
        customers.recovery.forgotten(EMAIL, "10.0.0.2");

        assertThat(customers.recovery.forgotten(EMAIL, "10.0.0.3")).isPositive();
    }

    @Test
    void whoWaitsForTooManyGuessesIsLetInWithTheNewPassword() throws Exception {
        customers.register(EMAIL);
        for (int guess = 0; guess < 6; guess++) {
            signIn("lemon-and-mint");
        }
        assertThat(signIn("lemon-and-cumin")).isInstanceOf(SignedIn.Wait.class);

        customers.recovery.reset(link(), "salt-and-mint-9", DemoCustomers.nobody());

        assertThat(signIn("salt-and-mint-9")).isInstanceOf(SignedIn.Done.class);
    }

    @Test
    void anAddressIsShownToBeOnesOwnOnce() throws Exception {
        Session session = customers.register(EMAIL);
        assertThat(customers.recovery.askToProve(session.account(), DemoCustomers.ADDRESS))
                .isZero();
        String link = customers.letterbox.nextLink();
        assertThat(customers.recovery.reset(link, "salt-and-mint-9", DemoCustomers.nobody()))
                .as("another purpose")
                .isFalse();

        assertThat(customers.recovery.proveEmail(link)).isTrue();
        assertThat(customers.recovery.proveEmail(link)).isFalse();

        Account proven = customers.service.find(session.account().id()).orElseThrow();
        assertThat(proven.contact().emailVerified()).isTrue();
        customers.recovery.askToProve(proven, DemoCustomers.ADDRESS);
        assertThat(customers.letterbox.isEmpty()).isTrue();
    }

    @Test
    void theLinkLeadsToOurOwnPages() throws Exception {
        customers.register(EMAIL);
        customers.recovery.forgotten(EMAIL, DemoCustomers.ADDRESS);

        assertThat(customers.letterbox.nextMail().text()).contains("https://shop.example/reset-password#");
    }
}
