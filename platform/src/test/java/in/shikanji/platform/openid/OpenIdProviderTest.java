package in.shikanji.platform.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class OpenIdProviderTest {
    private static final String BACK = "https://shop.example/callback";
    private static final Map<String, Object> ASHA =
            Map.of("sub", "4711", "email", "Asha@Gmail.com", "email_verified", true, "name", "Asha Rao");

    private final LocalProvider local = new LocalProvider();
    private final OpenIdAttempt attempt = OpenIdAttempt.fresh();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void close() {
        end.countDown();
        local.close();
    }

    private OpenIdProvider provider() {
        return provider(Clock.systemUTC());
    }

    private OpenIdProvider provider(Clock clock) {
        return new OpenIdProvider(
                local.issuer(), LocalProvider.CLIENT, LocalProvider.SECRET, clock, Duration.ofSeconds(2));
    }

    private String code(OpenIdProvider provider, Map<String, Object> claims) {
        URI authorization = provider.authorization(BACK, attempt);
        return local.letIn(authorization, claims).code();
    }

    private OpenIdIdentity signIn(OpenIdProvider provider) {
        return provider.redeem(code(provider, ASHA), BACK, attempt);
    }

    private static OpenIdException failure(Runnable work) {
        try {
            work.run();
        } catch (OpenIdException expected) {
            return expected;
        }
        throw new AssertionError("it went well");
    }

    @Test
    void whoSignsInThereIsTold() {
        assertThat(signIn(provider()))
                .isEqualTo(new OpenIdIdentity("4711", "asha@gmail.com", true, "Asha Rao"))
                .hasToString("OpenIdIdentity[]");
    }

    @Test
    void theBrowserIsSentWithWhatTiesTheAnswerToIt() {
        String address = provider().authorization(BACK, attempt).toString();

        assertThat(address)
                .startsWith(local.issuer() + "/authorize?client_id=shop+%26+co&")
                .contains("redirect_uri=https%3A%2F%2Fshop.example%2Fcallback")
                .contains("response_type=code")
                .contains("code_challenge_method=S256")
                .contains("state=" + attempt.state())
                .contains("nonce=" + attempt.nonce())
                .doesNotContain(attempt.verifier());
        assertThat(OpenIdAttempt.fresh()).isNotEqualTo(attempt).hasToString("OpenIdAttempt[]");
    }

    @ParameterizedTest
    @CsvSource({
        "asha@gmail.com, true, '', true",
        "asha@gmail.com, false, '', false",
        "asha@evilgmail.com, true, '', false",
        "asha@shop.example, true, '', false",
        "asha@shop.example, true, shop.example, true",
        "asha@shop.example, false, shop.example, false",
    })
    void anAddressIsTheirsWhereGoogleItselfRunsTheMailbox(String email, boolean verified, String hd, boolean theirs) {
        OpenIdProvider provider = provider();
        Map<String, Object> claims = hd.isEmpty()
                ? Map.of("sub", "1", "email", email, "email_verified", verified)
                : Map.of("sub", "1", "email", email, "email_verified", verified, "hd", hd);

        assertThat(provider.redeem(code(provider, claims), BACK, attempt).emailIsTheirs())
                .isEqualTo(theirs);
    }

    @Test
    void aCodeIsGoodOnceAndForWhoAskedForIt() {
        OpenIdProvider provider = provider();
        String code = code(provider, ASHA);
        provider.redeem(code, BACK, attempt);

        assertThat(failure(() -> provider.redeem(code, BACK, attempt)).isRefused())
                .isTrue();
        assertThat(failure(() -> provider.redeem("guessed", BACK, attempt)).isRefused())
                .isTrue();
        String stolen = code(provider, ASHA);
        OpenIdAttempt thief = new OpenIdAttempt(attempt.state(), attempt.nonce(), "guessed");
        assertThat(failure(() -> provider.redeem(stolen, BACK, thief)).isRefused())
                .isTrue();
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("another's issuer", claims -> claims.issuer("https://evil.example")),
                lie("no issuer", claims -> claims.issuer(null)),
                lie("another's audience", claims -> claims.audience("somebody else")),
                lie("no audience", claims -> claims.audience((String) null)),
                lie("another's nonce", claims -> claims.claim("nonce", "0")),
                lie("no nonce", claims -> claims.claim("nonce", null)),
                lie(
                        "over",
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
                lie("no end", claims -> claims.expirationTime(null)),
                lie("no subject", claims -> claims.subject(null)),
                lie("an empty subject", claims -> claims.subject("")),
                lie("a long subject", claims -> claims.subject("x".repeat(256))),
                lie("an address of another type", claims -> claims.claim("email", List.of("asha@gmail.com"))),
                lie("a mark of another type", claims -> claims.claim("email_verified", "true")));
    }

    private static Arguments lie(String name, UnaryOperator<JWTClaimsSet.Builder> change) {
        UnaryOperator<JWTClaimsSet> lie =
                claims -> change.apply(new JWTClaimsSet.Builder(claims)).build();
        return Arguments.of(name, lie);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void aTokenThatSaysWhatItMustNotIsNotBelieved(String name, UnaryOperator<JWTClaimsSet> lie) {
        local.lie = lie;

        OpenIdException failure = failure(() -> signIn(provider()));

        assertThat(failure.isRefused()).as(name).isTrue();
        assertThat(failure.getMessage()).as(name).doesNotContainIgnoringCase("asha");
    }

    static Stream<Arguments> forgeries() {
        RSAKey foreign = LocalProvider.newKey("first");
        return Stream.of(
                Arguments.of("no signature", (Forgery) (_, claims) -> new PlainJWT(claims).serialize()),
                Arguments.of("the public key as a shared secret", (Forgery) (local, claims) -> {
                    SignedJWT token = new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.HS256)
                                    .keyID("first")
                                    .build(),
                            claims);
                    token.sign(new MACSigner(local.key.toPublicKey().getEncoded()));
                    return token.serialize();
                }),
                Arguments.of("the client's secret", (Forgery) (_, claims) -> {
                    SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
                    token.sign(new MACSigner(LocalProvider.SECRET.repeat(4)));
                    return token.serialize();
                }),
                Arguments.of("another's key under the same name", (Forgery) (_, claims) -> {
                    SignedJWT token = new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256)
                                    .keyID("first")
                                    .build(),
                            claims);
                    token.sign(new RSASSASigner(foreign));
                    return token.serialize();
                }),
                Arguments.of("a key in its own header", (Forgery) (_, claims) -> {
                    SignedJWT token = new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256)
                                    .jwk(foreign.toPublicJWK())
                                    .build(),
                            claims);
                    token.sign(new RSASSASigner(foreign));
                    return token.serialize();
                }),
                Arguments.of("an algorithm that is not on our list", (Forgery) (local, claims) -> {
                    SignedJWT token = new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS512)
                                    .keyID("first")
                                    .build(),
                            claims);
                    token.sign(new RSASSASigner(local.key));
                    return token.serialize();
                }),
                Arguments.of("changed afterwards", (Forgery) (local, claims) -> {
                    String[] parts = local.honest(claims).split("\\.");
                    return parts[0] + "."
                            + new PlainJWT(new JWTClaimsSet.Builder(claims)
                                            .subject("1")
                                            .build())
                                    .serialize()
                                    .split("\\.")[1]
                            + "." + parts[2];
                }),
                Arguments.of("no token", (Forgery) (_, _) -> "none"));
    }

    interface Forgery {
        String of(LocalProvider local, JWTClaimsSet claims) throws JOSEException;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void aTokenThatTheProviderDidNotSignIsNotBelieved(String name, Forgery forgery) {
        local.signing = claims -> forgery.of(local, claims);

        assertThat(failure(() -> signIn(provider())).isRefused()).as(name).isTrue();
    }

    @Test
    void aNewKeyIsLookedForButNotForEverybodyWhoMakesOneUp() {
        Moving clock = new Moving();
        OpenIdProvider provider = provider(clock);
        signIn(provider);
        local.key = LocalProvider.newKey("second");
        assertThat(failure(() -> signIn(provider)).isRefused()).isTrue();
        int before = local.asked.get();
        assertThat(failure(() -> signIn(provider)).isRefused()).isTrue();
        assertThat(local.asked.get() - before)
                .as("the token alone was asked for")
                .isEqualTo(1);

        clock.now = clock.now.plusSeconds(61);

        assertThat(signIn(provider).subject()).isEqualTo("4711");
    }

    @Test
    void whatIsKnownOfTheProviderIsAskedOnceAnHour() {
        Moving clock = new Moving();
        OpenIdProvider provider = provider(clock);
        assertThat(local.asked.get()).as("nothing is asked before it is needed").isZero();
        provider.authorization(BACK, attempt);
        provider.authorization(BACK, attempt);
        assertThat(local.asked.get()).isEqualTo(2);

        clock.now = clock.now.plus(Duration.ofHours(1));
        provider.authorization(BACK, attempt);

        assertThat(local.asked.get()).isEqualTo(4);
    }

    @Test
    void whoDoesNotAnswerOrAnswersNonsenseIsAskedAgainNextTime() {
        OpenIdProvider provider = provider();
        List<LocalProvider.Trouble> troubles = List.of(
                exchange -> {
                    LocalProvider.send(exchange, 503, Map.of());
                    return true;
                },
                exchange -> {
                    exchange.sendResponseHeaders(200, 3);
                    exchange.getResponseBody().write("{<!".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                    return true;
                },
                exchange -> {
                    exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
                    exchange.sendResponseHeaders(302, -1);
                    return true;
                },
                exchange -> {
                    LocalProvider.send(exchange, 200, Map.of("much", "x".repeat(300_000)));
                    return true;
                },
                exchange -> {
                    hang();
                    return true;
                });
        for (LocalProvider.Trouble trouble : troubles) {
            local.trouble = trouble;
            assertThat(failure(() -> provider.authorization(BACK, attempt)).isRefused())
                    .isFalse();
        }
        local.trouble = _ -> false;

        assertThat(signIn(provider).subject()).isEqualTo("4711");
    }

    private void hang() {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "issuer, https://evil.example",
        "authorization_endpoint, http://evil.example/authorize",
        "authorization_endpoint, javascript:alert(1)",
        "token_endpoint, http://169.254.169.254/token",
        "jwks_uri, file:///etc/passwd",
        "jwks_uri, ''",
    })
    void aProviderThatLeadsAstrayIsNotFollowed(String field, String value) {
        local.told = told -> {
            told.put(field, value);
            return told;
        };

        assertThat(failure(() -> signIn(provider())).isRefused()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "accounts.google.com",
                "http://accounts.google.com",
                "https://user@accounts.google.com",
                "https://accounts.google.com#x",
                "ftp://localhost",
                "https://",
                "not an address"
            })
    void anIssuerThatIsNotSafeIsNotTaken(String issuer) {
        assertThatThrownBy(() -> new OpenIdProvider(issuer, "id", "secret", Clock.systemUTC()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A clock that goes when it is told to. */
    private static final class Moving extends Clock {
        private volatile Instant now = Instant.now();

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
