package in.shikanji.app;

import com.nimbusds.jose.jwk.JWKSet;
import in.shikanji.platform.Json;
import in.shikanji.platform.auth.Actor;
import in.shikanji.platform.auth.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

/** Tokens that were forged, or were good once, and other things in their place. */
final class TokenAttacks extends Attacks {
    TokenAttacks(RunningShikanji shikanji) {
        super(shikanji);
    }

    @Override
    void name() throws Exception {
        forgedTokens();
        oldTokens();
        otherProofs();
    }

    private void forgedTokens() throws Exception {
        String real = register().text("/accessToken");
        String published = JWKSet.parse(
                        Json.text(anyone().get("/.well-known/jwks.json").body()))
                .getKeys()
                .getFirst()
                .toJSONString();
        Forger forger = new Forger(real, published);
        Map<String, Callable<String>> forged = new HashMap<>();
        forged.put("no signature at all", forger::unsigned);
        forged.put("alg none beside a real signature", () -> forger.none("none"));
        forged.put("alg nOnE", () -> forger.none("nOnE"));
        forged.put("alg empty", () -> forger.none(""));
        forged.put("owner's role under a guest's signature", forger::changed);
        forged.put("an empty signature", () -> forger.withSignature(""));
        forged.put("a signature of zeros", () -> forger.withSignature("A".repeat(86)));
        forged.put("a signature of ones", () -> forger.withSignature("_".repeat(85) + "w"));
        forged.put("a signature in DER", () -> forger.withSignature("MEUCIQ" + "A".repeat(89)));
        forged.put("two parts only", forger::cut);
        forged.put("six parts", forger::twice);
        forged.put("the public key as a shared secret", forger::publicKeyAsSecret);
        forged.put("a stranger's key under our name", () -> forger.strangersKey(header -> header));
        forged.put("a stranger's key under no name", () -> forger.strangersKey(header -> header.keyID(null)));
        forged.put("a stranger's key in the token", forger::strangersKeyBroughtAlong);
        forged.put("a stranger's key at an address", forger::strangersKeyAtAnAddress);
        forged.put("a key's name that is a path", forger::strangersKeyWithPath);
        forged.put("RS256", forger::anotherAlgorithm);
        forged.put("what must be understood", forger::whatMustBeUnderstood);
        forged.put("nothing", () -> ".");
        forged.put("JSON", () -> "{\"role\":\"owner\"}");
        forged.put("a very long one", () -> "a".repeat(6_000));
        forged.forEach((name, token) -> attack(
                "token: " + name, REFUSED, () -> told(bearing(token.call()).get("/admin/integrity"))));
        attack(
                "token: the real one, to be sure",
                "200",
                () -> told(bearing(real).get("/auth/me")));
    }

    private void oldTokens() {
        Actor.Person nobody = new Actor.Person("stf_none", Role.OWNER, "ses_none", Set.of());
        attack("token: over since a second", REFUSED, () -> {
            Instant then = Instant.now().minus(Duration.ofMinutes(15)).minusSeconds(1);
            return told(bearing(Forger.at(shikanji.data(), then, nobody)).get("/admin/integrity"));
        });
        attack("token: of a time to come", REFUSED, () -> {
            Instant then = Instant.now().plus(Duration.ofDays(1));
            return told(bearing(Forger.at(shikanji.data(), then, nobody)).get("/admin/integrity"));
        });
        attack("token: of who signed out", REFUSED, () -> {
            Client person = bearing(register().text("/accessToken"));
            person.send("POST", "/auth/logout", "").expect(204);
            return told(person.get("/auth/me"));
        });
        attack("token: of before the password changed", REFUSED, () -> {
            Answer first = register();
            Client other = bearing(signIn(first.text("/customer/email")).text("/accessToken"));
            other.put("/auth/password", Map.of("currentPassword", PASSWORD, "newPassword", "mint-and-salt-7"))
                    .expect(204);
            return told(bearing(first.text("/accessToken")).get("/auth/me"));
        });
        attack("token: of who was erased", REFUSED, () -> {
            Client person = bearing(register().text("/accessToken"));
            person.delete("/customers/me").expect(200);
            return told(person.get("/auth/me"));
        });
        attack("token: of a role one had", REFUSED, () -> {
            Answer session = colleague("manager");
            owner().put("/stores/mg-road/staff/" + session.text("/customer/id"), Map.of("role", "chef"))
                    .expect(200);
            return told(bearing(session.text("/accessToken")).get("/stores/mg-road/staff"));
        });
    }

    private void otherProofs() {
        Answer session = register();
        attack(
                "proof: the refresh token as an access token",
                REFUSED,
                () -> told(bearing(session.text("/refreshToken")).get("/auth/me")));
        attack(
                "proof: the CSRF token as an access token",
                REFUSED,
                () -> told(bearing(session.text("/csrfToken")).get("/auth/me")));
        attack(
                "proof: the token in the address",
                REFUSED,
                () -> told(anyone().get("/auth/me?access_token=" + session.text("/accessToken"))));
        attack(
                "proof: the token under another scheme",
                REFUSED,
                () -> told(anyone().with("Authorization", "Basic " + session.text("/accessToken"))
                        .get("/auth/me")));
        attack(
                "proof: the access token to refresh with",
                "422 validation_failed",
                () -> told(anyone().post("/auth/refresh", Map.of("refreshToken", session.text("/accessToken")))));
        attack(
                "proof: a bad token beside good cookies",
                REFUSED,
                () -> told(browser(session).bearing("x.y.z").get("/auth/me")));
        attack(
                "proof: the other page's cookies",
                REFUSED,
                () -> told(browser(session).with("X-Shikanji-App", "console").get("/auth/me")));
    }
}
