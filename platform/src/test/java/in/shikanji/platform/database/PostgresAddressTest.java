package in.shikanji.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class PostgresAddressTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("PGUSER", "from-env", "PGPASSWORD", "env-secret");

    @Test
    void takesUserAndPasswordFromTheAddressBeforeTheEnvironment() {
        assertThat(PostgresAddress.of("jdbc:postgresql://db:5433/shop?ssl=true&user=a%40b&password=s%26e", ENVIRONMENT))
                .isEqualTo(new PostgresAddress("jdbc:postgresql://db:5433/shop?ssl=true", "a@b", "s&e"));
        assertThat(PostgresAddress.of("jdbc:postgresql://shop:a+b@db/shop", ENVIRONMENT))
                .isEqualTo(new PostgresAddress("jdbc:postgresql://db/shop", "shop", "a+b"));
        assertThat(PostgresAddress.of("jdbc:postgresql://db/shop", ENVIRONMENT))
                .isEqualTo(new PostgresAddress("jdbc:postgresql://db/shop", "from-env", "env-secret"));
        assertThat(PostgresAddress.of("jdbc:postgresql://db/shop", Map.of()).password())
                .isNull();
    }

    @Test
    void showsNoPassword() {
        assertThat(PostgresAddress.of("jdbc:postgresql://shop:secret@db/shop", ENVIRONMENT))
                .hasToString("jdbc:postgresql://db/shop");
        assertThat(PostgresAddress.of("jdbc:postgresql://db/shop?password=secret", ENVIRONMENT))
                .hasToString("jdbc:postgresql://db/shop");
    }

    @Test
    void knowsWhatIsNone() {
        assertThatThrownBy(() -> PostgresAddress.of("postgres://db/shop", ENVIRONMENT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
