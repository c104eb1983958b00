package in.shikanji.platform.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import in.shikanji.platform.events.TestClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens that say of themselves how to be checked; only our own key and our own algorithm count. */
final class ForgedTokensTest {
    private static final Actor.Person OWNER = new Actor.Person("stf_1", Role.OWNER, "ses_1", Set.of());

    private final TestClock clock = new TestClock();
    private final SigningKeys keys;
    private final Tokens tokens;
    private final SigningKey ours;

    ForgedTokensTest(@TempDir Path folder) {
        keys = SigningKeys.in(folder, Duration.ofDays(90), clock);
        tokens = new Tokens(keys, new EndedSessions(), clock);
        ours = keys.signing(clock.instant());
    }

    @Test
    void whatTheForgeriesAreMadeOfWouldBeTakenIfOursHadSignedIt() throws Exception {
        assertThat(tokens.verify(signed(JWSAlgorithm.ES256, ours.id(), new ECDSASigner(ours.pair()))))
                .contains(OWNER);
    }

    @Test
    void refusesAKeyThatNobodyKnows() throws Exception {
        ECKey stranger = new ECKeyGenerator(Curve.P_256).generate();

        assertThat(tokens.verify(signed(JWSAlgorithm.ES256, "key_stranger", new ECDSASigner(stranger))))
                .isEmpty();
        assertThat(tokens.verify(signed(JWSAlgorithm.ES256, ours.id(), new ECDSASigner(stranger))))
                .isEmpty();
    }

    @Test
    void refusesOurOwnKeyUnderNoNameOrAnother() throws Exception {
        assertThat(tokens.verify(signed(JWSAlgorithm.ES256, null, new ECDSASigner(ours.pair()))))
                .isEmpty();
        assertThat(tokens.verify(signed(JWSAlgorithm.ES256, "key_other", new ECDSASigner(ours.pair()))))
                .isEmpty();
    }

    @Test
    void refusesAKeyThatTheTokenBringsAlong() throws Exception {
        ECKey stranger = new ECKeyGenerator(Curve.P_256).keyID(ours.id()).generate();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .keyID(ours.id())
                        .jwk(stranger.toPublicJWK())
                        .build(),
                claims());
        token.sign(new ECDSASigner(stranger));

        assertThat(tokens.verify(token.serialize())).isEmpty();
    }

    @Test
    void refusesTheAlgorithmNone() {
        assertThat(tokens.verify(new PlainJWT(claims()).serialize())).isEmpty();
    }

    /** The known trick: everyone has the public half, and a careless checker takes it for a shared secret. */
    @Test
    void refusesThePublicKeyAsASecret() throws Exception {
        ECKey half = ours.publicHalf();
        for (byte[] secret : List.of(
                half.toECPublicKey().getEncoded(),
                half.toJSONString().getBytes(StandardCharsets.UTF_8),
                keys.publicJson().getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(half.getX().decode(), 32))) {
            assertThat(tokens.verify(signed(JWSAlgorithm.HS256, ours.id(), new MACSigner(secret))))
                    .isEmpty();
        }
    }

    @Test
    void refusesOtherAlgorithms() throws Exception {
        ECKey larger = new ECKeyGenerator(Curve.P_384).generate();

        assertThat(tokens.verify(signed(JWSAlgorithm.ES384, ours.id(), new ECDSASigner(larger))))
                .isEmpty();
        assertThat(tokens.verify(
                        signed(JWSAlgorithm.RS256, ours.id(), new RSASSASigner(new RSAKeyGenerator(2048).generate()))))
                .isEmpty();
    }

    @Test
    void refusesWhatWasChangedOrCut() {
        String token = tokens.issue(OWNER, null);
        String[] parts = token.split("\\.");

        assertThat(tokens.verify(parts[0] + '.' + parts[1] + '.')).isEmpty();
        assertThat(tokens.verify(parts[0] + '.' + parts[1])).isEmpty();
        assertThat(tokens.verify(parts[0] + '.' + parts[1].replaceFirst("^.", "f") + '.' + parts[2]))
                .isEmpty();
        assertThat(tokens.verify(parts[0] + '.' + parts[1] + '.' + "A".repeat(86)))
                .as("the signature of zeros, which some JDKs took for any")
                .isEmpty();
    }

    private String signed(JWSAlgorithm algorithm, @Nullable String key, JWSSigner signer) throws JOSEException {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims());
        token.sign(signer);
        return token.serialize();
    }

    private JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer("shikanji")
                .subject(OWNER.id())
                .expirationTime(Date.from(clock.instant().plusSeconds(600)))
                .claim("role", "owner")
                .claim("sid", OWNER.sessionId())
                .claim("stores", List.of())
                .build();
    }
}
