package in.shikanji.customer;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.contracts.customer.CustomerRegistered;
import in.shikanji.contracts.customer.SessionEnded;
import in.shikanji.customer.Sessions.Registration;
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
        session = customers
                .sessions
                .register(new Registration("Asha", "asha@example.com", null, "lemon-and-cumin"))
                .orElseThrow();
    }

    @AfterEach
    void close() {
        customers.close();
    }

    @Test
    void aSecondTabMayUseTheSameRefreshTokenAtOnce() {
        assertThat(customers.sessions.refresh(session.refreshToken())).isPresent();
        assertThat(customers.sessions.refresh(session.refreshToken())).isPresent();
        assertThat(isAlive()).isTrue();
    }

    @Test
    void aTokenUsedAgainLaterIsAThiefsAndEndsTheSession() {
        Session next = customers.sessions.refresh(session.refreshToken()).orElseThrow();
        age("update refresh_tokens set used_at = used_at - ? where used_at is not null", 31);

        assertThat(customers.sessions.refresh(session.refreshToken())).isEmpty();

        assertThat(customers.sessions.refresh(next.refreshToken())).isEmpty();
        assertThat(isAlive()).isFalse();
        assertThat(customers.told()).containsExactly(CustomerRegistered.TYPE, SessionEnded.TYPE);
    }

    @Test
    void anUnusedTokenOutlivesTheGrace() {
        age("update refresh_tokens set created_at = created_at - ?", 29L * 86_400);

        assertThat(customers.sessions.refresh(session.refreshToken())).isPresent();
    }

    @Test
    void aSessionThatWasNotUsedForItsLifetimeIsOver() {
        age("update sessions set expires_at = expires_at - ?", 30L * 86_400);

        assertThat(customers.sessions.refresh(session.refreshToken())).isEmpty();
    }

    @Test
    void signingOutTwiceIsToldOnce() {
        customers.sessions.signOut(session.sessionId(), session.account().id());
        customers.sessions.signOut(session.sessionId(), session.account().id());

        assertThat(isAlive()).isFalse();
        assertThat(customers.sessions.refresh(session.refreshToken())).isEmpty();
        assertThat(customers.told()).containsExactly(CustomerRegistered.TYPE, SessionEnded.TYPE);
    }

    @Test
    void aRestartRemembersWhoSignedOut() {
        customers.sessions.signOut(session.sessionId(), session.account().id());
        customers.close();

        customers = new DemoCustomers(folder);
        assertThat(isAlive()).isTrue();
        customers.sessions.rememberEnded();

        assertThat(isAlive()).isFalse();
    }

    @Test
    void secretsAreKeptAsHashesOnly() {
        List<String> kept = customers.database.read(sql -> sql.list(
                "select hash as kept from refresh_tokens union all select password_hash as kept from accounts",
                row -> row.text("kept")));

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

    /** Makes something older by that many seconds; sessions go by the system's clock, which nobody sets. */
    private void age(String update, long seconds) {
        customers.database.write("age", sql -> sql.update(update, seconds * 1000));
    }
}
