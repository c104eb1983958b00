package in.shikanji.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import in.shikanji.customer.PasswordSignIn.Attempt;
import in.shikanji.customer.PasswordSignIn.SignedIn;
import in.shikanji.customer.SecondFactors.Removed;
import in.shikanji.customer.Sessions.Session;
import in.shikanji.platform.auth.Permission;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second proof beside the password: each code once, and some to write down. */
class SecondFactorsTest {
    private static final String EMAIL = "owner@example.com";

    @TempDir
    Path folder;

    private DemoCustomers customers;
    private Session session;
    private String id;

    @BeforeEach
    void open() {
        customers = new DemoCustomers(folder);
        id = customers.register(EMAIL).account().id();
        customers.database.write(id, sql -> sql.update("update accounts set role = 'owner' where id = ?", id));
        session = customers.signIn(customers.service.find(id).orElseThrow(), DemoCustomers.PHONE);
    }

    @AfterEach
    void close() {
        customers.close();
    }

    private static String code(String secret, long steps) throws InvalidKeyException {
        var generator = new TimeBasedOneTimePasswordGenerator();
        return generator.generateOneTimePasswordString(
                new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm()),
                Instant.now().plusSeconds(30 * steps));
    }

    private SignedIn signIn(@Nullable String code) {
        return customers.signIn.signIn(
                new Attempt(EMAIL, "lemon-and-cumin", code, DemoCustomers.ADDRESS, DemoCustomers.PHONE));
    }

    /** Sets it up with the code of the step before, so that those of now are still good. */
    private String setUp() throws InvalidKeyException {
        String secret = customers.factors.begin(id).orElseThrow().secret();
        assertThat(customers.factors.confirm(DemoCustomers.caller(session), code(secret, -1)))
                .isPresent();
        return secret;
    }

    @Test
    void aRoleThatNeedsOneMayDoNothingBefore() throws Exception {
        assertThat(customers.tokens.verify(session.accessToken()).orElseThrow().may(Permission.OPERATE_PLATFORM))
                .isFalse();

        setUp();

        Session next = customers
                .sessions
                .refresh(session.refreshToken(), DemoCustomers.PHONE)
                .orElseThrow();
        assertThat(customers.tokens.verify(next.accessToken()).orElseThrow().may(Permission.OPERATE_PLATFORM))
                .isTrue();
    }

    @Test
    void oneThatWasNotConfirmedDoesNotCount() {
        customers.factors.begin(id);

        assertThat(signIn(null)).isInstanceOf(SignedIn.Done.class);
        assertThat(customers.factors.confirm(DemoCustomers.caller(session), "000000"))
                .isEmpty();
    }

    @Test
    void onceThereIsOneThePasswordIsNotEnough() throws Exception {
        String secret = setUp();

        assertThat(signIn(null)).isEqualTo(new SignedIn.CodeNeeded());
        assertThat(signIn("000000")).isEqualTo(new SignedIn.WrongCode());
        assertThat(signIn(code(secret, 0))).isInstanceOf(SignedIn.Done.class);
    }

    @Test
    void aCodeIsGoodOnce() throws Exception {
        String secret = setUp();
        String code = code(secret, 0);

        assertThat(signIn(code)).isInstanceOf(SignedIn.Done.class);
        assertThat(signIn(code)).isEqualTo(new SignedIn.WrongCode());
    }

    @Test
    void wrongCodesCountAsGuesses() throws Exception {
        String secret = setUp();
        for (int guess = 0; guess < 5; guess++) {
            signIn("000000");
        }

        assertThat(signIn(code(secret, 0))).isInstanceOf(SignedIn.Wait.class);
    }

    @Test
    void theCodesThatWereWrittenDownAreGoodOnceEach() throws Exception {
        String secret = customers.factors.begin(id).orElseThrow().secret();
        List<String> codes = customers
                .factors
                .confirm(DemoCustomers.caller(session), code(secret, 0))
                .orElseThrow();

        assertThat(codes).hasSize(8).doesNotHaveDuplicates();
        assertThat(signIn(codes.getFirst())).isInstanceOf(SignedIn.Done.class);
        assertThat(signIn(codes.getFirst())).isEqualTo(new SignedIn.WrongCode());
        assertThat(signIn(codes.getLast().replace("-", " "))).isInstanceOf(SignedIn.Done.class);
        assertThat(customers.kept("select hash as kept from recovery_codes"))
                .hasSize(6)
                .noneMatch(codes::contains);
    }

    @Test
    void whoTakesItAwayShowsItOnceMore() throws Exception {
        String secret = setUp();

        assertThat(customers.factors.remove(DemoCustomers.caller(session), "000000"))
                .isEqualTo(new Removed.Wrong());
        assertThat(customers.factors.remove(DemoCustomers.caller(session), code(secret, 0)))
                .isEqualTo(new Removed.Done());

        assertThat(signIn(null)).isInstanceOf(SignedIn.Done.class);
        assertThat(customers.factors.begin(id)).isPresent();
        assertThat(customers.tokens.isEnded(session.sessionId()))
                .as("an owner here needs one, and sets it up after signing in anew")
                .isTrue();
    }

    @Test
    void aStolenSessionIsNotEnoughToFindACode() throws Exception {
        String secret = setUp();
        for (int guess = 0; guess < 5; guess++) {
            assertThat(customers.factors.remove(DemoCustomers.caller(session), "000000"))
                    .isEqualTo(new Removed.Wrong());
        }

        assertThat(customers.factors.remove(DemoCustomers.caller(session), code(secret, 0)))
                .as("even the right one")
                .isInstanceOf(Removed.Wait.class);
    }

    @Test
    void settingItUpSignsOutTheOtherDevices() throws Exception {
        Session other = customers.signIn(session.account(), DemoCustomers.PHONE);

        setUp();

        assertThat(customers.tokens.isEnded(other.sessionId())).isTrue();
        assertThat(customers.tokens.isEnded(session.sessionId())).isFalse();
    }
}
