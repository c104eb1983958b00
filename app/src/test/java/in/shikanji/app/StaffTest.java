package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Staff: invited, joined, changed, ended; and who may do that with whom. */
class StaffTest {
    private static final String SUBJECT = "Join Jain Shikanji";

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private static Client owner() {
        return shikanji.signIn("owner@jainshikanji.com", "owner123");
    }

    private static Client as(Answer session) {
        return shikanji.anyone().bearing(session.text("/accessToken"));
    }

    private static Answer invite(Client by, String store, String email, String role) {
        return by.post("/stores/" + store + "/staff", Map.of("name", "Neha", "email", email, "role", role));
    }

    private static Answer join(String email) {
        String link = Letters.link(shikanji.anyone(), email, SUBJECT);
        return shikanji.anyone()
                .post("/auth/join", Map.of("token", link, "password", "salt-and-mint-9"))
                .expect(201);
    }

    @Test
    void whoIsInvitedJoinsByLinkAndWorks() {
        Answer invited = invite(shikanji.manager(), "mg-road", "neha@example.com", "cashier")
                .expect(201);
        assertThat(invited.at("/joined").asBoolean()).isFalse();
        assertThat(invited.at("/link").isNull()).as("it was sent").isTrue();
        String link = Letters.link(shikanji.anyone(), "neha@example.com", SUBJECT);
        assertThat(shikanji.anyone()
                        .post("/auth/invitation", Map.of("token", link))
                        .expect(200)
                        .text("/role"))
                .isEqualTo("cashier");

        Answer session = join("neha@example.com");

        as(session).get("/orders").expect(200);
        as(session).get("/admin/integrity").expect(403);
        shikanji.anyone()
                .post("/auth/join", Map.of("token", link, "password", "salt-and-mint-9"))
                .expect(422, "link_over");
        shikanji.signIn("neha@example.com", "salt-and-mint-9");
        shikanji.manager()
                .send("POST", "/stores/mg-road/staff/" + invited.text("/id") + "/invitation", "")
                .expect(409, "joined_already");
    }

    @Test
    void anotherRoleTakesHoldWithTheNextRequest() {
        Answer invited = invite(shikanji.manager(), "mg-road", "promoted@example.com", "cashier")
                .expect(201);
        Answer session = join("promoted@example.com");

        shikanji.manager()
                .put("/stores/mg-road/staff/" + invited.text("/id"), Map.of("role", "chef"))
                .expect(200);

        as(session).get("/orders").expect(401);
        shikanji.anyone()
                .post("/auth/refresh", Map.of("refreshToken", session.text("/refreshToken")))
                .expect(401);
        assertThat(shikanji.signIn("promoted@example.com", "salt-and-mint-9")
                        .get("/auth/me")
                        .text("/role"))
                .isEqualTo("chef");
    }

    @Test
    void anEndTakesHoldWithTheNextRequest() {
        Answer invited = invite(shikanji.manager(), "mg-road", "leaver@example.com", "rider")
                .expect(201);
        Answer session = join("leaver@example.com");
        String path = "/stores/mg-road/staff/" + invited.text("/id");

        shikanji.manager().put(path, Map.of("endsAt", Instant.now().toString())).expect(200);

        as(session).get("/auth/me").expect(401);
        shikanji.anyone()
                .post("/auth/login", Map.of("email", "leaver@example.com", "password", "salt-and-mint-9"))
                .expect(401, "wrong_credentials");
        Map<String, Object> noEnd = new HashMap<>();
        noEnd.put("endsAt", null);
        shikanji.manager().put(path, noEnd).expect(200);
        shikanji.signIn("leaver@example.com", "salt-and-mint-9");
    }

    @Test
    void aTokenEndsWithTheWork() {
        Answer invited = invite(shikanji.manager(), "mg-road", "ending@example.com", "rider")
                .expect(201);
        join("ending@example.com");
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        shikanji.manager()
                .put("/stores/mg-road/staff/" + invited.text("/id"), Map.of("endsAt", end.toString()))
                .expect(200);

        Answer session = shikanji.anyone()
                .post("/auth/login", Map.of("email", "ending@example.com", "password", "salt-and-mint-9"))
                .expect(200);

        String claims = com.nimbusds.jose.util.Base64URL.from(
                        session.text("/accessToken").split("\\.", -1)[1])
                .decodeToString();
        assertThat(claims).contains("\"exp\":" + end.getEpochSecond());
    }

    @Test
    void managersSeeToTheirOwnStoreAndToNobodyAbove() {
        Client manager = shikanji.manager();

        invite(manager, "koramangala", "elsewhere@example.com", "cashier").expect(404);
        manager.get("/stores/koramangala/staff").expect(404);
        for (String role : java.util.List.of("manager", "support", "owner", "admin")) {
            invite(manager, "mg-road", role + "@example.com", role).expect(403, "not_allowed");
        }
        Answer list = manager.get("/stores/mg-road/staff").expect(200);
        assertThat(list.at("/items")
                        .valueStream()
                        .map(person -> person.path("role").asString()))
                .doesNotContain("owner", "admin", "support")
                .contains("chef", "cashier", "rider", "manager");

        String ownerId = owner().get("/auth/me").text("/id");
        manager.put("/stores/mg-road/staff/" + ownerId, Map.of("role", "chef")).expect(404);
        String cashier = idOf(list.at("/items"), "cashier@jainshikanji.com");
        manager.put("/stores/mg-road/staff/" + cashier, Map.of("role", "owner")).expect(403, "not_allowed");
        manager.put("/stores/koramangala/staff/" + cashier, Map.of("role", "chef"))
                .expect(404);
    }

    @Test
    void nobodyChangesTheirOwnEntry() {
        String id = owner().get("/auth/me").text("/id");

        owner().put("/stores/mg-road/staff/" + id, Map.of("role", "chef")).expect(422, "not_oneself");
        String manager = shikanji.manager().get("/auth/me").text("/id");
        shikanji.manager()
                .put("/stores/mg-road/staff/" + manager, Map.of("name", "Me"))
                .expect(422, "not_oneself");
    }

    @Test
    void whoLostTheirSecondFactorSetsUpAnother() throws Exception {
        Answer invited = invite(shikanji.manager(), "mg-road", "lost@example.com", "cashier")
                .expect(201);
        Answer session = join("lost@example.com");
        String path = "/stores/mg-road/staff/" + invited.text("/id") + "/second-factor";
        String secret =
                as(session).send("POST", "/auth/second-factor", "").expect(200).text("/secret");
        as(session)
                .put("/auth/second-factor", Map.of("code", Totp.code(secret, Instant.now())))
                .expect(200);
        Map<String, String> password = Map.of("email", "lost@example.com", "password", "salt-and-mint-9");
        shikanji.anyone().post("/auth/login", password).expect(401, "code_required");

        Answer reset = shikanji.manager().delete(path).expect(200);

        assertThat(reset.at("/hasSecondFactor").asBoolean()).isFalse();
        as(session).get("/auth/me").expect(401);
        Answer again = shikanji.anyone().post("/auth/login", password).expect(200);
        as(again).send("POST", "/auth/second-factor", "").expect(200);
        shikanji.manager().delete(path).expect(200);
        assertThat(owner().get("/admin/audit?action=second_factor.reset&subject=" + invited.text("/id"))
                        .expect(200)
                        .at("/items"))
                .as("nothing was taken away the second time")
                .hasSize(1);
        String own = shikanji.manager().get("/auth/me").text("/id");
        shikanji.manager()
                .delete("/stores/mg-road/staff/" + own + "/second-factor")
                .expect(422, "not_oneself");
        String ownerId = owner().get("/auth/me").text("/id");
        shikanji.manager()
                .delete("/stores/mg-road/staff/" + ownerId + "/second-factor")
                .expect(404);
    }

    @Test
    void anAddressHasOneAccount() {
        invite(owner(), "mg-road", "customer@demo.com", "chef").expect(409, "email_taken");
    }

    @Test
    void theLastLinkIsTheOneThatIsGood() {
        Answer invited =
                invite(owner(), "mg-road", "twice@example.com", "manager").expect(201);
        String first = Letters.link(shikanji.anyone(), "twice@example.com", SUBJECT);

        owner().send("POST", "/stores/mg-road/staff/" + invited.text("/id") + "/invitation", "")
                .expect(200);

        shikanji.anyone()
                .post("/auth/join", Map.of("token", first, "password", "salt-and-mint-9"))
                .expect(422, "link_over");
    }

    private static String idOf(JsonNode people, String email) {
        return people.valueStream()
                .filter(person -> person.path("email").asString().equals(email))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }
}
