package in.shikanji.platform.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a request that may prove who sends it. */
public final class Credentials {
    private final ServedRequest request;

    Credentials(ServedRequest request) {
        this.request = request;
    }

    /** The token of {@code Authorization: Bearer}; other schemes are left out. */
    public Optional<String> bearerToken() {
        @Nullable String value = request.header("Authorization").orElse(null);
        if (value == null || !value.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.empty();
        }
        return Optional.of(value.substring(7).strip());
    }

    /** Which of the two web clients asks: each has cookies of its own. */
    public String app() {
        return request.app();
    }

    public Optional<String> cookie(String name) {
        return request.cookie(name);
    }

    public Optional<String> csrfToken() {
        return request.header("X-CSRF-Token");
    }

    public String method() {
        return request.method();
    }

    public String path() {
        return request.path();
    }
}
