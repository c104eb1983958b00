package in.shikanji.platform.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import in.shikanji.platform.Json;
import in.shikanji.platform.Sha256;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A provider of OpenID Connect on this machine, which keeps to the protocol, and lies in its tokens when it is told to. */
public final class LocalProvider implements AutoCloseable {
    public static final String CLIENT = "shop & co";
    public static final String SECRET = "s:e/c r+t";

    /** Made once: without the optimising compiler a key takes most of a second. */
    private static final RSAKey FIRST = newKey("first");

    private final HttpServer server;
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    final AtomicInteger asked = new AtomicInteger();

    volatile RSAKey key = FIRST;
    volatile UnaryOperator<JWTClaimsSet> lie = UnaryOperator.identity();
    volatile Signing signing = this::honest;
    volatile Trouble trouble = exchange -> false;
    volatile UnaryOperator<Map<String, Object>> told = UnaryOperator.identity();

    /** With what a browser is sent back. */
    public record Back(String code, String state) {}

    /** Who let us in, and to what. */
    private record Grant(Map<String, String> asked, Map<String, Object> claims) {}

    interface Signing {
        String sign(JWTClaimsSet claims) throws JOSEException;
    }

    /** Answers something else; true if it did. */
    interface Trouble {
        boolean answers(HttpExchange exchange) throws IOException;
    }

    public LocalProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What a person's browser does there: signs in as somebody and is sent back, to this code and state. */
    public Back letIn(URI authorization, Map<String, Object> claims) {
        Map<String, String> asked = form(authorization.getRawQuery());
        String code = UUID.randomUUID().toString();
        grants.put(code, new Grant(asked, claims));
        return new Back(code, Objects.requireNonNull(asked.get("state")));
    }

    static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    String honest(JWTClaimsSet claims) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.incrementAndGet();
            if (trouble.answers(exchange)) {
                return;
            }
            switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> send(exchange, 200, told.apply(metadata()));
                case "/keys" -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject());
                case "/token" -> token(exchange);
                default -> send(exchange, 404, Map.of());
            }
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Map<String, Object> metadata() {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("issuer", issuer());
        metadata.put("authorization_endpoint", issuer() + "/authorize");
        metadata.put("token_endpoint", issuer() + "/token");
        metadata.put("jwks_uri", issuer() + "/keys");
        return metadata;
    }

    private void token(HttpExchange exchange) throws IOException, JOSEException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Grant grant = grants.remove(form.getOrDefault("code", ""));
        String credentials =
                Base64.getEncoder().encodeToString("shop+%26+co:s%3Ae%2Fc+r%2Bt".getBytes(StandardCharsets.UTF_8));
        if (!("Basic " + credentials).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, Map.of("error", "invalid_client"));
        } else if (grant == null
                || !Objects.equals(form.get("redirect_uri"), grant.asked().get("redirect_uri"))
                || !challenge(form.getOrDefault("code_verifier", ""))
                        .equals(grant.asked().get("code_challenge"))) {
            send(exchange, 400, Map.of("error", "invalid_grant"));
        } else {
            send(exchange, 200, Map.of("access_token", "none of ours", "id_token", idToken(grant)));
        }
    }

    private String idToken(Grant grant) throws JOSEException {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .claim("nonce", grant.asked().get("nonce"));
        grant.claims().forEach(claims::claim);
        return signing.sign(lie.apply(claims.build()));
    }

    private static String challenge(String verifier) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.of(verifier));
    }

    private static Map<String, String> form(String text) {
        Map<String, String> form = new LinkedHashMap<>();
        Arrays.stream(text.split("&"))
                .map(field -> field.split("=", 2))
                .forEach(field -> form.put(field[0], URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
        return form;
    }

    static void send(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = Json.bytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
