package in.shikanji.app;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
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
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.EndedSessions;
import in.shikanji.platform.auth.Role;
import in.shikanji.platform.auth.SigningKeys;
import in.shikanji.platform.auth.Tokens;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes tokens of somebody's real one that say more than they should: that the bearer is the owner. */
final class Forger {
    private final String real;
    private final ECKey stranger;
    private final ECKey published;

    /** @param real a token that is good */
    Forger(String real, String published) throws Exception {
        this.real = real;
        this.published = ECKey.parse(published);
        this.stranger = new ECKeyGenerator(Curve.P_256).keyID(keyId()).generate();
    }

    /** A token that was good long ago, or will be, signed with the house's own key. */
    static String at(Path data, Instant when, Actor.Person person) {
        SigningKeys keys = SigningKeys.in(data.resolve("keys"), Duration.ofDays(90), Clock.systemUTC());
        return new Tokens(keys, new EndedSessions(), Clock.fixed(when, ZoneOffset.UTC)).issue(person, null);
    }

    private String keyId() throws ParseException {
        return SignedJWT.parse(real).getHeader().getKeyID();
    }

    private JWTClaimsSet owner() throws ParseException {
        JWTClaimsSet claims = SignedJWT.parse(real).getJWTClaimsSet();
        return new JWTClaimsSet.Builder(claims)
                .claim("role", Role.OWNER.code())
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .build();
    }

    String unsigned() throws ParseException {
        return new PlainJWT(owner()).serialize();
    }

    /** The header says none, in letters that a careless comparison misses, beside the real signature. */
    String none(String spelled) throws ParseException {
        return Base64URL.encode("{\"alg\":\"" + spelled + "\"}") + "."
                + owner().toPayload().toBase64URL() + "." + part(2);
    }

    String changed() throws ParseException {
        return part(0) + "." + owner().toPayload().toBase64URL() + "." + part(2);
    }

    String withSignature(String signature) throws ParseException {
        return part(0) + "." + owner().toPayload().toBase64URL() + "." + signature;
    }

    String cut() {
        return part(0) + "." + part(1);
    }

    String twice() {
        return real + "." + real;
    }

    String publicKeyAsSecret() throws JOSEException, ParseException {
        return signed(
                JWSAlgorithm.HS256, new MACSigner(published.toECPublicKey().getEncoded()), header -> header);
    }

    String strangersKey(UnaryOperator<JWSHeader.Builder> header) throws JOSEException, ParseException {
        return signed(JWSAlgorithm.ES256, new ECDSASigner(stranger), header);
    }

    String strangersKeyBroughtAlong() throws JOSEException, ParseException {
        return strangersKey(header -> header.jwk(stranger.toPublicJWK()));
    }

    String strangersKeyAtAnAddress() throws JOSEException, ParseException {
        return strangersKey(header -> header.jwkURL(URI.create("https://evil.example/keys")));
    }

    String strangersKeyWithPath() throws JOSEException, ParseException {
        return strangersKey(header -> header.keyID("../../../../dev/null"));
    }

    String anotherAlgorithm() throws JOSEException, ParseException {
        return signed(JWSAlgorithm.RS256, new RSASSASigner(new RSAKeyGenerator(2048).generate()), header -> header);
    }

    String whatMustBeUnderstood() throws JOSEException, ParseException {
        return strangersKey(header -> header.type(JOSEObjectType.JWT)
                .criticalParams(Set.of("exp"))
                .customParams(java.util.Map.of("exp", List.of())));
    }

    private String signed(JWSAlgorithm algorithm, JWSSigner signer, UnaryOperator<JWSHeader.Builder> header)
            throws JOSEException, ParseException {
        SignedJWT token = new SignedJWT(
                header.apply(new JWSHeader.Builder(algorithm).keyID(keyId())).build(), owner());
        token.sign(signer);
        return token.serialize();
    }

    private String part(int number) {
        return real.split("\\.", -1)[number];
    }
}
