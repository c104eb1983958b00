package in.shikanji.customer;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.customer.PasswordSignIn.Attempt;
import in.shikanji.customer.PasswordSignIn.Changed;
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

/** Guessers wait longer and longer; whoever has the right password does not, but in the midst of guessing. */
class PasswordSignInTest {
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

    private SignedIn attempt(String email, String password, String address) {
        return customers.signIn.signIn(new Attempt(email, password, null, address, DemoCustomers.PHONE));
    }

    private SignedIn guess(String email) {
        return attempt(email, "lemon-and-mint", DemoCustomers.ADDRESS);
    }

    private SignedIn right(String email) {
        return attempt(email, "lemon-and-cumin", DemoCustomers.ADDRESS);
    }

    private void passes(Duration time) {
        customers.age("update throttles set closed_until = closed_until - ?", time.toSeconds());
    }

    @Test
    void afterFiveGuessesEvenTheRightPasswordWaits() {
        customers.register("asha@example.com");
        for (int guess = 0; guess < 5; guess++) {
            assertThat(guess("asha@example.com")).isEqualTo(new SignedIn.Wrong());
        }

        assertThat(right("asha@example.com")).isInstanceOf(SignedIn.Wait.class);

        passes(Duration.ofSeconds(15));
        assertThat(right("asha@example.com")).isInstanceOf(SignedIn.Done.class);
    }

    @Test
    void theWaitGrowsWithEachGuess() {
        for (int guess = 0; guess < 5; guess++) {
            guess("asha@example.com");
        }
        List<Long> waits = new ArrayList<>();
        for (int more = 0; more < 3; more++) {
            SignedIn.Wait wait = (SignedIn.Wait) guess("asha@example.com");
            waits.add(wait.left().plusMillis(999).toSeconds());
            passes(wait.left().plusSeconds(1));
            guess("asha@example.com");
        }

        assertThat(waits).containsExactly(15L, 30L, 60L);
    }

    @Test
    void aSuccessClearsWhatWasCounted() {
        customers.register("asha@example.com");
        for (int round = 0; round < 4; round++) {
            for (int guess = 0; guess < 4; guess++) {
                guess("asha@example.com");
            }
            assertThat(right("asha@example.com")).isInstanceOf(SignedIn.Done.class);
        }
    }

    @Test
    void oneAddressThatTriesManyAccountsWaitsAsWell() {
        for (int account = 0; account < 30; account++) {
            assertThat(guess("nobody" + account + "@example.com")).isEqualTo(new SignedIn.Wrong());
        }

        assertThat(guess("somebody@example.com")).isInstanceOf(SignedIn.Wait.class);
        assertThat(attempt("somebody@example.com", "lemon-and-mint", "49.207.12.8"))
                .isEqualTo(new SignedIn.Wrong());
    }

    @Test
    void guessesAtOnceDoNotSlipThrough() throws Exception {
        customers.register("asha@example.com");
        List<Future<SignedIn>> answers = new ArrayList<>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < 20; caller++) {
                answers.add(callers.submit(() -> guess("asha@example.com")));
            }
        }

        int looked = 0;
        for (Future<SignedIn> answer : answers) {
            looked += answer.get() instanceof SignedIn.Wrong ? 1 : 0;
        }
        assertThat(looked).isEqualTo(5);
    }

    @Test
    void whoSignsInByPhoneHasNoPasswordToGuess() {
        Session session = customers.register("asha@example.com");
        customers.database.write(
                "none",
                sql -> sql.update(
                        "update accounts set password_hash = null where id = ?",
                        session.account().id()));

        assertThat(right("asha@example.com")).isEqualTo(new SignedIn.Wrong());
        assertThat(attempt("asha@example.com", "", DemoCustomers.ADDRESS)).isEqualTo(new SignedIn.Wrong());
    }

    @Test
    void anotherPasswordSignsOutAllOtherDevices() throws Exception {
        Session here = customers.register("asha@example.com");
        Session there = customers.signIn(here.account(), DemoCustomers.PHONE);

        assertThat(customers.signIn.change(DemoCustomers.caller(here), "lemon-and-mint", "salt-and-mint-9"))
                .isEqualTo(new Changed.Wrong());
        assertThat(customers.signIn.change(DemoCustomers.caller(here), "lemon-and-cumin", "salt-and-mint-9"))
                .isEqualTo(new Changed.Done());

        assertThat(customers.tokens.isEnded(there.sessionId())).isTrue();
        assertThat(customers.tokens.isEnded(here.sessionId())).isFalse();
        assertThat(right("asha@example.com")).isEqualTo(new SignedIn.Wrong());
        assertThat(attempt("asha@example.com", "salt-and-mint-9", DemoCustomers.ADDRESS))
                .isInstanceOf(SignedIn.Done.class);
        new CustomerMail(customers.database, customers.letterbox).send();
        assertThat(customers.letterbox.nextMail().subject()).isEqualTo("Your password was changed");
    }

    @Test
    void whoGuessesThePresentPasswordOfAnOpenSessionWaits() {
        Session here = customers.register("asha@example.com");
        for (int guess = 0; guess < 5; guess++) {
            customers.signIn.change(DemoCustomers.caller(here), "lemon-and-mint", "salt-and-mint-9");
        }

        assertThat(customers.signIn.change(DemoCustomers.caller(here), "lemon-and-cumin", "salt-and-mint-9"))
                .isInstanceOf(Changed.Wait.class);
    }

    @Test
    void nothingOfWhomItConcernsIsKeptInTheClear() {
        guess("asha@example.com");

        assertThat(customers.kept("select id as kept from throttles"))
                .hasSize(2)
                .noneMatch(id -> id.contains("asha") || id.contains("49.207"));
    }
}
