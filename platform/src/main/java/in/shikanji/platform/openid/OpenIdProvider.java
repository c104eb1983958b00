package in.shikanji.platform.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import in.shikanji.platform.Json;
import in.shikanji.platform.outbound.Hosts;
import in.shikanji.platform.outbound.Outbound;
import in.shikanji.platform.outbound.Outbound.Answer;
import in.shikanji.platform.outbound.Outbound.Asked;
import in.shikanji.platform.outbound.UnreachableException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A provider of OpenID Connect, with the code flow and PKCE. Where its parts are, and its keys, are asked for when they are
 * first needed, and again after an hour, or when a token names a key that is not known.
 *
 * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html">OpenID Connect Core 1.0</a>
 * @see <a href="https://developers.google.com/identity/openid-connect/openid-connect">Google's OpenID Connect</a>
 */
public final class OpenIdProvider {
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final int LONGEST_SUBJECT = 255;

    private final String issuer;
    private final String clientId;
    private final String clientSecret;
    private final Clock systemClock;
    private final Outbound outbound;
    private volatile @Nullable Known known;

    /** What the provider told of itself. */
    private record Known(URI authorization, URI token, JWKSet keys, Instant at) {}

    /**
     * Does not connect yet.
     *
     * @param issuer such as {@code https://accounts.google.com}; https unless it is on this machine
     * @throws IllegalArgumentException when the issuer can't be used
     */
    public OpenIdProvider(String issuer, String clientId, String clientSecret, Clock systemClock) {
        this(issuer, clientId, clientSecret, systemClock, DEADLINE);
    }

    OpenIdProvider(String issuer, String clientId, String clientSecret, Clock systemClock, Duration deadline) {
        requireSafe(issuer);
        this.issuer = issuer;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.systemClock = systemClock;
        this.outbound = new Outbound(deadline);
    }

    /**
     * Where to send a browser.
     *
     * @param redirectUri where the provider sends it back to, as it is registered there
     * @throws OpenIdException when the provider can't be asked
     */
    public URI authorization(String redirectUri, OpenIdAttempt attempt) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("client_id", clientId);
        query.put("redirect_uri", redirectUri);
        query.put("response_type", "code");
        query.put("scope", "openid email profile");
        query.put("state", attempt.state());
        query.put("nonce", attempt.nonce());
        query.put("code_challenge", attempt.challenge());
        query.put("code_challenge_method", "S256");
        URI address = known(KEPT).authorization();
        return URI.create(address + (address.getRawQuery() == null ? "?" : "&") + form(query));
    }

    /**
     * Who came back with a code, asked of the provider itself.
     *
     * @throws OpenIdException when the provider can't be asked, or its answer must not be believed
     */
    public OpenIdIdentity redeem(String code, String redirectUri, OpenIdAttempt attempt) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", redirectUri);
        form.put("code_verifier", attempt.verifier());
        JsonNode answer = ask(new Asked(
                "POST",
                known(KEPT).token(),
                Map.of(
                        "Authorization",
                        "Basic " + credentials(),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "application/json"),
                form(form)));
        return identity(claims(answer.path("id_token").asString(""), attempt.nonce()));
    }

    private static OpenIdIdentity identity(JWTClaimsSet claims) {
        try {
            String subject = claims.getSubject();
            if (subject == null || subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
                throw OpenIdException.refused("the token has no subject");
            }
            String email = claims.getStringClaim("email");
            boolean verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
            // A verified address of another house may belong to somebody else by now.
            boolean theirs = email != null
                    && verified
                    && (email.toLowerCase(Locale.ROOT).endsWith("@gmail.com") || claims.getStringClaim("hd") != null);
            return new OpenIdIdentity(
                    subject,
                    email == null ? null : email.toLowerCase(Locale.ROOT),
                    theirs,
                    claims.getStringClaim("name"));
        } catch (ParseException _) {
            throw OpenIdException.refused("the token has a claim of another type");
        }
    }

    private JWTClaimsSet claims(String token, String nonce) {
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            return processor(keys(parsed.getHeader().getKeyID()), nonce).process(parsed, null);
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException untrue) {
            throw OpenIdException.refused(
                    "the token can't be believed: " + untrue.getClass().getSimpleName());
        }
    }

    private DefaultJWTProcessor<SecurityContext> processor(JWKSet keys, String nonce) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(keys)));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                clientId,
                new JWTClaimsSet.Builder().issuer(issuer).claim("nonce", nonce).build(),
                Set.of("sub", "iat", "exp")));
        return processor;
    }

    /** The provider changes its keys: one that is not known is looked for, but not for everybody who makes one up. */
    private JWKSet keys(@Nullable String id) {
        JWKSet keys = known(KEPT).keys();
        return id == null || keys.getKeyByKeyId(id) != null
                ? keys
                : known(BETWEEN_LOOKS).keys();
    }

    private Known known(Duration atMost) {
        Known before = known;
        Instant now = systemClock.instant();
        if (before != null && Duration.between(before.at(), now).abs().compareTo(atMost) < 0) {
            return before;
        }
        Known fresh = ask(now);
        known = fresh;
        return fresh;
    }

    private Known ask(Instant now) {
        JsonNode told = get(URI.create(issuer + "/.well-known/openid-configuration"));
        if (!told.path("issuer").asString("").equals(issuer)) {
            throw OpenIdException.refused("the provider calls itself by another name");
        }
        JsonNode keys = get(address(told, "jwks_uri"));
        try {
            return new Known(
                    address(told, "authorization_endpoint"),
                    address(told, "token_endpoint"),
                    JWKSet.parse(keys.toString()),
                    now);
        } catch (ParseException _) {
            throw OpenIdException.unavailable("the provider's keys can't be read");
        }
    }

    private JsonNode get(URI address) {
        return ask(new Asked("GET", address, Map.of("Accept", "application/json"), ""));
    }

    /** The JSON of a 200; a 400 or 401 is a refusal, everything else may be better next time. */
    private JsonNode ask(Asked asked) {
        try {
            Answer answer = outbound.ask(asked);
            return switch (answer.status()) {
                case 200 -> Json.tree(answer.body());
                case 400, 401 -> throw OpenIdException.refused("the provider refused with " + answer.status());
                default -> throw OpenIdException.unavailable("the provider answered " + answer.status());
            };
        } catch (UnreachableException away) {
            throw OpenIdException.unavailable("the provider " + away.getMessage());
        } catch (JacksonException _) {
            throw OpenIdException.unavailable("the provider's answer is no JSON");
        }
    }

    private static URI address(JsonNode told, String field) {
        try {
            return requireSafe(told.path(field).asString(""));
        } catch (IllegalArgumentException unsafe) {
            throw OpenIdException.refused("the provider's " + field + " can't be used, for " + unsafe.getMessage());
        }
    }

    private static URI requireSafe(String text) {
        URI address;
        try {
            address = URI.create(text);
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("it is no address");
        }
        String host = Optional.ofNullable(address.getHost()).orElse("");
        boolean safe = "https".equals(address.getScheme())
                || ("http".equals(address.getScheme()) && Hosts.isThisMachine(host));
        if (host.isEmpty() || !safe || address.getRawUserInfo() != null || address.getRawFragment() != null) {
            throw new IllegalArgumentException("it must begin with https, unless it is on this machine");
        }
        return address;
    }

    /** As the form of each part is sent, RFC 6749 section 2.3.1. */
    private String credentials() {
        return Base64.getEncoder()
                .encodeToString((encoded(clientId) + ":" + encoded(clientSecret)).getBytes(StandardCharsets.UTF_8));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
