package in.shikanji.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held against the times that almanacs print; they round and refract differently by a minute or two. */
class SunTest {
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    @ParameterizedTest
    @CsvSource({
        // city, latitude, longitude, date, sunrise, sunset
        "Bengaluru, 12.9716, 77.5946, 2026-11-26, 06:23, 17:50",
        "Bengaluru, 12.9716, 77.5946, 2026-06-21, 05:54, 18:48",
        "Mumbai, 19.0760, 72.8777, 2026-12-21, 07:08, 18:05",
        "Ahmedabad, 23.0225, 72.5714, 2026-09-08, 06:23, 18:48",
        "Delhi, 28.6139, 77.2090, 2026-01-01, 07:14, 17:35"
    })
    void isWhereTheAlmanacHasIt(
            String city, double latitude, double longitude, LocalDate date, LocalTime sunrise, LocalTime sunset) {
        Sun sun = Sun.at(latitude, longitude, INDIA, date);

        assertThat(sun.sunrise())
                .isCloseTo(date.atTime(sunrise).atZone(INDIA).toInstant(), within(3, ChronoUnit.MINUTES));
        assertThat(sun.sunset())
                .isCloseTo(date.atTime(sunset).atZone(INDIA).toInstant(), within(3, ChronoUnit.MINUTES));
        assertThat(Duration.between(sun.sunrise(), sun.navkarsi())).isEqualTo(Duration.ofMinutes(48));
    }

    @Test
    void whereItDoesNotSetThereIsNoSunset() {
        Sun sun = Sun.at(69.6492, 18.9553, ZoneId.of("Europe/Oslo"), LocalDate.of(2026, 6, 21));

        assertThat(sun.sunset()).isNull();
        assertThat(sun.navkarsi()).isNull();
    }
}
