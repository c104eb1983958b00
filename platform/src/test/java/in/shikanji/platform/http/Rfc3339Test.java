package in.shikanji.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T18:30:00+05:30,      2026-11-23T13:00:00Z",
        "2026-11-23T13:00:00.120Z,       2026-11-23T13:00:00.120Z",
        "0000-01-01T00:00:00Z,           0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z"
    })
    void readsAnInstantOfAnyOffset(String text, String instant) {
        assertThat(Rfc3339.parse(text)).hasToString(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "-999999999-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59-18:00",
                "9999-12-31T23:59:59-18:00",
                "0000-01-01T00:00:00+05:30",
                "2026-02-30T00:00:00Z",
                "2026-11-23",
                ""
            })
    void refusesWhatNoDatabaseCouldKeep(String text) {
        assertThatThrownBy(() -> Rfc3339.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aQueryWithSuchAnInstantIsMalformed() throws Exception {
        try (TestServer server = TestServer.start(routes -> routes.get(
                "/since",
                Access.anyone(),
                request -> Reply.ok(request.queryInstant("from").isPresent())))) {
            assertThat(server.get("/api/v1/since").body()).isEqualTo("false");
            assertThat(server.get("/api/v1/since?from=2026-11-23T13:00:00Z").body())
                    .isEqualTo("true");
            assertThat(server.get("/api/v1/since?from=%2B292278995-01-01T00:00:00Z")
                            .body())
                    .contains("malformed_request", "from is an instant");
        }
    }
}
