package in.shikanji.customer;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.customer.CustomerRegistered;
import in.shikanji.customer.OneTimeCodes.Purpose;
import in.shikanji.customer.PhoneSignIn.Sent;
import in.shikanji.customer.PhoneSignIn.Verified;
import in.shikanji.customer.Sessions.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Six digits show that somebody has a phone: for five minutes, five tries, and once. */
class PhoneSignInTest {
    private static final String NUMBER = "+919845012345";

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

    private Sent send() {
        return customers.phones.send(Purpose.SIGN_IN, NUMBER, DemoCustomers.ADDRESS);
    }

    private String codeFor(String phone) throws InterruptedException {
        assertThat(customers.phones.send(Purpose.SIGN_IN, phone, DemoCustomers.ADDRESS))
                .isInstanceOf(Sent.Done.class);
        return customers.letterbox.nextCode();
    }

    private Verified signIn(String code, @Nullable String name) {
        return customers.phones.signIn(NUMBER, code, name, DemoCustomers.PHONE);
    }

    private void passes(Duration time) {
        customers.age("update throttles set closed_until = closed_until - ?", time.toSeconds());
    }

    private static String another(String code) {
        return (code.charAt(0) == '9' ? "0" : "9") + code.substring(1);
    }

    @Test
    void aNewPhoneGetsAnAccountAndFindsItAgain() throws Exception {
        String code = codeFor(NUMBER);
        assertThat(signIn(code, null)).isEqualTo(new Verified.NameNeeded());

        Verified.SignedIn first = (Verified.SignedIn) signIn(code, "Asha");
        Verified.SignedIn second = (Verified.SignedIn) signIn(codeFor(NUMBER), null);

        assertThat(first.fresh()).isTrue();
        assertThat(first.session().account().contact().phoneVerified()).isTrue();
        assertThat(second.fresh()).isFalse();
        assertThat(second.session().account().id())
                .isEqualTo(first.session().account().id());
        assertThat(second.session().account().name()).isEqualTo("Asha");
        assertThat(customers.told()).containsExactly(CustomerRegistered.TYPE);
    }

    @Test
    void aCodeIsGoodOnceEvenAtOnce() throws Exception {
        String code = codeFor(NUMBER);
        List<Future<Verified>> answers = new ArrayList<>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < 10; caller++) {
                answers.add(callers.submit(() -> signIn(code, "Asha")));
            }
        }

        int signedIn = 0;
        for (Future<Verified> answer : answers) {
            signedIn += answer.get() instanceof Verified.SignedIn ? 1 : 0;
        }
        assertThat(signedIn).isEqualTo(1);
        assertThat(signIn(code, "Asha")).isEqualTo(new Verified.Over());
    }

    @Test
    void fiveWrongCodesEndTheRightOne() throws Exception {
        String code = codeFor(NUMBER);
        for (int guess = 1; guess < 5; guess++) {
            assertThat(signIn(another(code), "Asha")).isEqualTo(new Verified.Wrong());
        }
        assertThat(signIn(another(code), "Asha")).isEqualTo(new Verified.Over());

        assertThat(signIn(code, "Asha")).isEqualTo(new Verified.Over());
    }

    @Test
    void aCodeIsGoodForFiveMinutes() throws Exception {
        String code = codeFor(NUMBER);
        customers.clock.set(customers.clock.instant().plus(OneTimeCodes.LIVES).plusSeconds(1));

        assertThat(signIn(code, "Asha")).isEqualTo(new Verified.Over());
    }

    @Test
    void theNewestCodeIsTheOneThatCounts() throws Exception {
        String first = codeFor(NUMBER);
        passes(Duration.ofSeconds(31));
        String second = codeFor(NUMBER);

        assertThat(first.equals(second) ? new Verified.Wrong() : signIn(first, "Asha"))
                .isEqualTo(new Verified.Wrong());
        assertThat(signIn(second, "Asha")).isInstanceOf(Verified.SignedIn.class);
    }

    @Test
    void askingAgainTakesLongerEachTime() {
        assertThat(send()).isInstanceOf(Sent.Done.class);
        List<Long> waits = new ArrayList<>();
        for (int again = 0; again < 3; again++) {
            Sent.Wait wait = (Sent.Wait) send();
            waits.add(wait.left().plusMillis(999).toSeconds());
            passes(wait.left().plusSeconds(1));
            assertThat(send()).isInstanceOf(Sent.Done.class);
        }

        assertThat(waits).containsExactly(30L, 60L, 120L);
    }

    @Test
    void whoIsSentACodeIsToldWhenTheNextMayBeAskedFor() {
        Sent.Done first = (Sent.Done) send();
        passes(first.again().plusSeconds(1));
        Sent.Done second = (Sent.Done) send();

        assertThat(first.again()).isBetween(Duration.ofSeconds(25), Duration.ofSeconds(30));
        assertThat(second.again()).isBetween(Duration.ofSeconds(55), Duration.ofSeconds(60));
    }

    @Test
    void numbersInARowWaitForEachOther() {
        for (int last = 0; last < 10; last++) {
            assertThat(customers.phones.send(Purpose.SIGN_IN, "+91984501234" + last, "10.0.0." + last))
                    .isInstanceOf(Sent.Done.class);
        }

        assertThat(customers.phones.send(Purpose.SIGN_IN, "+919845012399", "10.0.1.1"))
                .isInstanceOf(Sent.Wait.class);
        assertThat(customers.phones.send(Purpose.SIGN_IN, "+919945012399", "10.0.1.1"))
                .isInstanceOf(Sent.Done.class);
    }

    @Test
    void oneAddressCannotWriteToEverybody() {
        for (int number = 10; number < 40; number++) {
            assertThat(customers.phones.send(Purpose.SIGN_IN, "+9198" + number + "012345", DemoCustomers.ADDRESS))
                    .isInstanceOf(Sent.Done.class);
        }

        assertThat(customers.phones.send(Purpose.SIGN_IN, "+919899012345", DemoCustomers.ADDRESS))
                .isInstanceOf(Sent.Wait.class);
    }

    @Test
    void anAccountThatOnlyNamesThePhoneIsNotFoundByIt() throws Exception {
        Session stranger = customers.register("stranger@example.com");
        customers.service.update(DemoCustomers.caller(stranger), null, NUMBER);

        Verified.SignedIn owner = (Verified.SignedIn) signIn(codeFor(NUMBER), "Asha");

        assertThat(owner.session().account().id())
                .isNotEqualTo(stranger.account().id());
    }

    @Test
    void whoIsSignedInMayProveAPhoneThatNobodyElseHas() throws Exception {
        String id = customers.register("asha@example.com").account().id();
        customers.phones.send(Purpose.VERIFY_PHONE, NUMBER, DemoCustomers.ADDRESS);
        String code = customers.letterbox.nextCode();
        assertThat(signIn(code, "Asha")).as("another purpose").isEqualTo(new Verified.Over());

        assertThat(customers.phones.prove(id, NUMBER, code)).isInstanceOf(Verified.Proven.class);

        assertThat(signIn(codeFor(NUMBER), null))
                .isInstanceOfSatisfying(
                        Verified.SignedIn.class,
                        signedIn ->
                                assertThat(signedIn.session().account().id()).isEqualTo(id));
        String other = customers.register("other@example.com").account().id();
        passes(Duration.ofHours(1));
        customers.phones.send(Purpose.VERIFY_PHONE, NUMBER, DemoCustomers.ADDRESS);
        assertThat(customers.phones.prove(other, NUMBER, customers.letterbox.nextCode()))
                .isEqualTo(new Verified.PhoneTaken());
    }

    @Test
    void aPhoneThatIsChangedIsToBeProvenAnew() throws Exception {
        Verified.SignedIn first = (Verified.SignedIn) signIn(codeFor(NUMBER), "Asha");
        String id = first.session().account().id();

        customers.service.update(DemoCustomers.caller(first.session()), null, NUMBER);
        assertThat(customers.service.find(id).orElseThrow().contact().phoneVerified())
                .isTrue();
        customers.service.update(DemoCustomers.caller(first.session()), null, "+919845099999");

        assertThat(customers.service.find(id).orElseThrow().contact().phoneVerified())
                .isFalse();
    }

    @Test
    void withoutAWayToSendThereIsNothingToAskFor() {
        customers.letterbox.withoutPhones();

        assertThat(send()).isEqualTo(new Sent.NotOffered());
    }

    @Test
    void theCodeIsKeptAsAKeyedHash() throws Exception {
        String code = codeFor(NUMBER);

        assertThat(customers.kept("select code_hash as kept from one_time_codes"))
                .singleElement()
                .satisfies(hash -> assertThat(hash).doesNotContain(code).hasSize(43));
    }
}
