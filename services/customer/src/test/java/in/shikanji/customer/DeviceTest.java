package in.shikanji.customer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a device is called, so that its owner knows it again. */
class DeviceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36 | Chrome on Android",
                "Mozilla/5.0 (Linux; Android 13; SM-A146B) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121.0 Mobile Safari/537.36 | Samsung Internet on Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1 | Safari on iPhone",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 CriOS/126.0 Mobile/15E148 Safari/604.1 | Chrome on iPhone",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0 | Edge on Windows",
                "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0 | Firefox on Linux",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15 | Safari on Mac",
                "curl/8.5.0 | ''",
                "'' | ''"
            })
    void browsersAreKnown(String agent, String name) {
        assertThat(Device.named(agent)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"49.207.12.7, 49.207.12.…", "2401:4900:1c2a::1, 2401:4900:…", "127.0.0.1, 127.0.0.…", "'', ''"})
    void aPlaceIsTheBeginningOfAnAddress(String address, String place) {
        assertThat(Device.place(address)).isEqualTo(place);
    }
}
