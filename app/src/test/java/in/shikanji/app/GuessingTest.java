package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever guesses from many addresses of one household waits as if it were one. */
class GuessingTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji("--trusted-proxies", "127.0.0.1");

    private static Answer guess(String address, int account) {
        return shikanji.anyone()
                .with("X-Forwarded-For", address)
                .post(
                        "/auth/login",
                        Map.of("email", "nobody" + account + "@example.com", "password", "lemon-and-mint"));
    }

    @Test
    void addressesOfOneBlockAreOneGuesser() {
        for (int guess = 1; guess <= 30; guess++) {
            guess("2001:db8:1:2::" + guess, guess).expect(401, "wrong_credentials");
        }

        Answer waiting = guess("2001:db8:1:2:ffff::1", 31).expect(429, "rate_limited");
        assertThat(waiting.header("Retry-After")).isNotBlank();
        guess("2001:db8:1:3::1", 31).expect(401, "wrong_credentials");
    }
}
