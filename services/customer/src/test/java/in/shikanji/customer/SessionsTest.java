package in.shikanji.customer;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.customer.CustomerRegistered;
import in.shikanji.contracts.customer.SessionEnded;
import in.shikanji.customer.Sessions.Session;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a session lives, and what ends it. */
class SessionsTest {
    @TempDir
    Path folder;

    private DemoCustomers customers;
    private Session session;

    @BeforeEach
    void signIn() {
        customers = new DemoCustomers(folder);
        session = customers.register("asha@example.com");
    }

    @AfterEach
    void close() {
        customers.close();
    }

    @Test
    void aSecondTabMayUseTheSameRefreshTokenAtOnce() {
        assertThat(customers.sessions.refresh(session.refreshToken(), DemoCustomers.PHONE))
                .isPresent();
        assertThat(customers.sessions.refresh(session.refreshToken(), DemoCustomers.PHONE))
                .isPresent();
        assertThat(isAlive()).isTrue();
    }

    @Test
    void aTokenUsedAgainLaterIsAThiefsAndEndsTheSession() {
        Session next = customers
                .sessions
                .refresh(session.refreshToken(), DemoCustomers.PHONE)
                .orElseThrow();
        customers.age("update refresh_tokens set used_at = used_at - ? where used_at is not null", 31);

        assertThat(customers.sessions.refresh(session.refreshToken(), DemoCustomers.PHONE))
                .isEmpty();

        assertThat(customers.sessions.refresh(next.refreshToken(), DemoCustomers.PHONE))
                .isEmpty();
        assertThat(isAlive()).isFalse();
        assertThat(customers.told()).containsExactly(CustomerRegistered.TYPE, SessionEnded.TYPE);
        assertThat(customers.kept("select kind as kept from mail")).containsExactly("session_stolen");
    }

    @Test
    void theDevicesThatAreOpenAreListedTheLastUsedFirst() {
        String id = session.account().id();
        customers.age("update sessions set seen_at = seen_at - ?", 60);
        Session laptop = customers.signIn(session.account(), new Device("console", "Firefox on Linux", "10.0.0.…"));

        assertThat(customers.sessions.open(id))
                .extracting(open -> open.device().name())
                .containsExactly("Firefox on Linux", "Chrome on Android");

        assertThat(customers.sessions.refresh(session.refreshToken(), new Device("storefront", "", "49.1.2.…")))
                .isPresent();
        assertThat(customers.sessions.open(id).getFirst().device())
                .isEqualTo(new Device("storefront", "Chrome on Android", "49.1.2.…"));

        customers.sessions.signOutOthers(DemoCustomers.caller(laptop));
        assertThat(customers.sessions.open(id))
                .extracting(SessionTables.Open::id)
                .containsExactly(laptop.sessionId());
        assertThat(customers.tokens.isEnded(session.sessionId())).isTrue();
    }

    @Test
    void nobodyEndsAnothersSession() {
        Session other = customers.register("other@example.com");

        assertThat(customers.sessions.signOut(session.sessionId(), DemoCustomers.caller(other)))
                .isFalse();

        assertThat(isAlive()).isTrue();
    }

    @Test
    void whoseWorkEndedIsOutWithTheNextRequest() {
        customers.age("update accounts set ends_at = created_at + ?", 3600);
        Session bounded = customers
                .sessions
                .refresh(session.refreshToken(), DemoCustomers.PHONE)
                .orElseThrow();
        assertThat(customers.tokens.verify(bounded.accessToken())).isPresent();

        customers.age("update accounts set ends_at = created_at - ?", 1);

        assertThat(customers.sessions.refresh(bounded.refreshToken(), DemoCustomers.PHONE))
                .isEmpty();
        assertThat(customers.tokens.isEnded(session.sessionId())).isTrue();
    }

    @Test
    void whatEndedLongAgoIsDeleted() {
        customers.register("other@example.com");
        customers.sessions.signOut(session.sessionId(), DemoCustomers.caller(session));
        customers.age("update sessions set ended_at = ended_at - ?", 31L * 86_400);

        customers.sessions.deleteOld();

        assertThat(customers.kept("select hash as kept from refresh_tokens")).hasSize(1);
    }

    @Test
    void anUnusedTokenOutlivesTheGrace() {
        customers.age("update refresh_tokens set created_at = created_at - ?", 29L * 86_400);

        assertThat(customers.sessions.refresh(session.refreshToken(), DemoCustomers.PHONE))
                .isPresent();
    }

    @Test
    void usedTokensAreKeptAsLongAsTheyCouldHaveLived() {
        Session next = customers
                .sessions
                .refresh(session.refreshToken(), DemoCustomers.PHONE)
                .orElseThrow();
        customers.age("update refresh_tokens set created_at = created_at - ?", 29L * 86_400);
        customers.sessions.deleteOld();
        assertThat(tokens()).isEqualTo(2);

        customers.age("update refresh_tokens set created_at = created_at - ?", 2L * 86_400);
        customers.sessions.deleteOld();

        assertThat(tokens()).as("the used one is gone").isEqualTo(1);
        assertThat(customers.sessions.refresh(next.refreshToken(), DemoCustomers.PHONE))
                .isPresent();
    }

    private int tokens() {
        return customers.kept("select hash as kept from refresh_tokens").size();
    }

    @Test
    void aSessionThatWasNotUsedForItsLifetimeIsOver() {
        customers.age("update sessions set expires_at = expires_at - ?", 30L * 86_400);

        assertThat(customers.sessions.refresh(session.refreshToken(), DemoCustomers.PHONE))
                .isEmpty();
    }

    @Test
    void signingOutTwiceIsToldOnce() {
        customers.sessions.signOut(session.sessionId(), DemoCustomers.caller(session));
        customers.sessions.signOut(session.sessionId(), DemoCustomers.caller(session));

        assertThat(isAlive()).isFalse();
        assertThat(customers.sessions.refresh(session.refreshToken(), DemoCustomers.PHONE))
                .isEmpty();
        assertThat(customers.told()).containsExactly(CustomerRegistered.TYPE, SessionEnded.TYPE);
    }

    @Test
    void aRestartRemembersWhoSignedOut() {
        customers.sessions.signOut(session.sessionId(), DemoCustomers.caller(session));
        customers.close();

        customers = new DemoCustomers(folder);
        assertThat(isAlive()).isTrue();
        customers.sessions.rememberEnded();

        assertThat(isAlive()).isFalse();
    }

    @Test
    void secretsAreKeptAsHashesOnly() {
        List<String> kept = customers.kept(
                "select hash as kept from refresh_tokens union all select password_hash as kept from accounts");

        assertThat(kept).hasSize(2).noneMatch(text -> text.contains("lemon") || text.equals(session.refreshToken()));
        assertThat(session.toString() + session.account()).doesNotContain(session.refreshToken(), "lemon", "asha");
    }

    private boolean isAlive() {
        return customers
                .tokens
                .verify(session.accessToken())
                .filter(person -> !customers.tokens.isEnded(person.sessionId()))
                .isPresent();
    }
}
