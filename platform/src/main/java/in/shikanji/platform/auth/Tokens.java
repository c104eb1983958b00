package in.shikanji.platform.auth;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import in.shikanji.platform.Sha256;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens: JWTs signed with ES256, 15 minutes long by the system clock. A token is checked once and remembered by
 * its hash; whether its session has ended is looked up at every request.
 */
public final class Tokens {
    public static final Duration LIFETIME = Duration.ofMinutes(15);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final String ISSUER = "shikanji";

    private final SigningKeys keys;
    private final EndedSessions ended;
    private final Clock systemClock;
    private final Seal csrf;
    private final Cache<String, Checked> checked =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(LIFETIME).build();

    public Tokens(SigningKeys keys, EndedSessions ended, Clock systemClock) {
        this.keys = keys;
        this.ended = ended;
        this.systemClock = systemClock;
        this.csrf = new Seal(keys, "csrf");
    }

    /**
     * A token for the person, good for {@link #LIFETIME}.
     *
     * @param notAfter when it ends at the latest; null if nothing is known of that
     */
    public String issue(Actor.Person person, @Nullable Instant notAfter) {
        Instant now = systemClock.instant();
        Instant usualEnd = now.plus(LIFETIME);
        Instant end = notAfter != null && notAfter.isBefore(usualEnd) ? notAfter : usualEnd;
        SigningKey key = keys.signing(now);
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(person.id())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(end))
                .claim("role", person.role().code())
                .claim("sid", person.sessionId())
                .claim("stores", List.copyOf(person.storeIds()))
                .claim("restricted", person.restricted())
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.id()).build(), claims);
        try {
            token.sign(new ECDSASigner(key.pair()));
        } catch (JOSEException cause) {
            throw new IllegalStateException("the signing key can't sign", cause);
        }
        return token.serialize();
    }

    /** Who the token stands for; empty if it is malformed, not ours, expired, or its session has ended. */
    public Optional<Actor.Person> verify(String token) {
        Checked known = checked.getIfPresent(hash(token));
        if (known == null) {
            Optional<Checked> fresh = check(token);
            fresh.ifPresent(value -> checked.put(hash(token), value));
            known = fresh.orElse(null);
        }
        Instant now = systemClock.instant();
        if (known == null
                || !now.isBefore(known.expiresAt())
                // The system clock was set back: the end of the token's session would be forgotten before the token
                // ends.
                || known.expiresAt().isAfter(now.plus(LIFETIME).plus(CLOCKS_DIFFER))
                || ended.contains(known.person().sessionId())) {
            return Optional.empty();
        }
        return Optional.of(known.person());
    }

    /** The value that a browser must send beside its cookies: bound to the session and not to be guessed. */
    public String csrfToken(String sessionId) {
        return csrf.signature(sessionId);
    }

    /** Whether the session was ended while tokens of it may still live. */
    public boolean isEnded(String sessionId) {
        return ended.contains(sessionId);
    }

    /** The public key set for others to check tokens with. */
    public String publicKeys() {
        return keys.publicJson();
    }

    private Optional<Checked> check(String token) {
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            if (!isSigned(parsed)) {
                return Optional.empty();
            }
            JWTClaimsSet claims = parsed.getJWTClaimsSet();
            if (!ISSUER.equals(claims.getIssuer()) || claims.getExpirationTime() == null) {
                return Optional.empty();
            }
            Actor.Person person = new Actor.Person(
                    claims.getSubject(),
                    Role.ofCode(claims.getStringClaim("role")),
                    claims.getStringClaim("sid"),
                    Set.copyOf(claims.getStringListClaim("stores")),
                    Boolean.TRUE.equals(claims.getBooleanClaim("restricted")));
            return Optional.of(new Checked(person, claims.getExpirationTime().toInstant()));
        } catch (ParseException | JOSEException | IllegalArgumentException | NullPointerException malformed) {
            return Optional.empty();
        }
    }

    /** By the key that it names, and with the only algorithm we sign with: what the token says of others is not heard. */
    private boolean isSigned(SignedJWT token) throws JOSEException {
        String id = token.getHeader().getKeyID();
        if (id == null || !JWSAlgorithm.ES256.equals(token.getHeader().getAlgorithm())) {
            return false;
        }
        SigningKey key = keys.checking(id, systemClock.instant()).orElse(null);
        return key != null && token.verify(new ECDSAVerifier(key.publicHalf()));
    }

    private static String hash(String token) {
        return HexFormat.of().formatHex(Sha256.of(token));
    }

    private record Checked(Actor.Person person, Instant expiresAt) {}
}
