package in.shikanji.platform.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TokensTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Actor.Person GUEST = new Actor.Person("cus_1", Role.CUSTOMER, "ses_1", Set.of());

    private final SigningKeys keys;

    TokensTest(@TempDir Path folder) {
        keys = SigningKeys.in(folder.resolve("keys"));
    }

    private Tokens at(Instant now) {
        return new Tokens(keys, new EndedSessions(), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void aTokenLivesFifteenMinutes() {
        String token = at(NOON).issue(GUEST, null);

        assertThat(at(NOON.plus(Duration.ofMinutes(14))).verify(token)).contains(GUEST);
        assertThat(at(NOON.plus(Duration.ofMinutes(15))).verify(token)).isEmpty();
        assertThat(at(NOON.plus(Duration.ofDays(1))).verify(token)).isEmpty();
    }

    @Test
    void aTokenFromAnHourAheadIsRefusedForItWouldOutliveTheMemoryOfEndedSessions() {
        String token = at(NOON).issue(GUEST, null);

        assertThat(at(NOON.minusSeconds(50)).verify(token)).contains(GUEST);
        assertThat(at(NOON.minus(Duration.ofHours(1))).verify(token)).isEmpty();
    }
}
