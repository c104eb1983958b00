package in.shikanji.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.shikanji.platform.http.Access;
import in.shikanji.platform.http.Reply;
import in.shikanji.platform.http.Request;
import in.shikanji.platform.http.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UrlSmsTest {
    private static final Sms READY =
            new Sms("evt_1", "+919876543210", "आपका ऑर्डर CGN-042 तैयार है & {to} +10%? #1\n~*", Instant.EPOCH);

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final TestServer provider = TestServer.start(routes -> routes.post("/sms/{id}", Access.anyone(), this::take)
            .post("/refusing", Access.anyone(), _ -> Reply.ok(READY.text()).withStatus(422))
            .post(
                    "/moved",
                    Access.anyone(),
                    _ -> Reply.noContent().withStatus(307).withHeader("Location", "/api/v1/sms/x")));

    @AfterEach
    void stop() {
        provider.close();
    }

    private Reply take(Request request) {
        heard.add(request.variable("id"));
        heard.add(request.query("to").orElse(""));
        heard.add(request.query("text").orElse(""));
        heard.add(request.header("Authorization").orElse("none"));
        return Reply.noContent().withStatus(202);
    }

    @Test
    void asksTheProviderWithTheMessageInItsAddress() {
        new UrlSms(at("/sms/{id}?to={to}&text={text}"), "Key abc").send(READY);

        assertThat(heard).containsExactly(READY.id(), READY.to(), READY.text(), "Key abc");
    }

    @Test
    void sendsNoAuthorizationWhereNoneIsSet() {
        new UrlSms(at("/sms/a?to={to}&text={text}"), "").send(READY);

        assertThat(heard).containsExactly("a", READY.to(), READY.text(), "none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/refusing?to={to}&text={text}", "/moved?to={to}&text={text}", "/none?to={to}&text={text}"})
    void whatIsNoSuccessSaysNeitherNumberNorText(String path) {
        assertThatThrownBy(() -> new UrlSms(at(path), "Key abc").send(READY))
                .hasMessageMatching("Sms\\[evt_1] was not sent: 127\\.0\\.0\\.1 answered (422|307|404)")
                .hasNoCause();
        assertThat(heard).isEmpty();
    }

    @Test
    void aProviderThatIsAwayIsNamed() throws IOException {
        ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        gone.close();
        String address = "http://127.0.0.1:" + gone.getLocalPort() + "/{to}/{text}";

        assertThatThrownBy(() -> new UrlSms(address, "").send(READY))
                .hasMessage("Sms[evt_1] was not sent: 127.0.0.1 can't be asked: ConnectException")
                .hasNoCause();
    }

    @Test
    void aProviderThatSaysNothingIsNotWaitedForForLong() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + silent.getLocalPort() + "/{to}/{text}";

            assertThatThrownBy(() -> new UrlSms(address, "", Duration.ofMillis(200)).send(READY))
                    .hasMessageContaining("did not answer");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://sms.example/?to={to}&text={text}",
                "https://sms.example/?to={to}",
                "https://sms.example/?text={text}",
                "https://sms.example/?to={to}&text={text}&name={name}",
                "https://{to}.sms.example/?text={text}",
                "https://sms.example{id}?to={to}&text={text}",
                "https://secret@sms.example/?to={to}&text={text}",
                "https://sms.example/#{to}{text}",
                "ftp://127.0.0.1/{to}/{text}",
                "https:///{to}/{text}",
                "https://sms.example/{to} {text}",
                "{to}{text}"
            })
    void refusesAnAddressThatWouldLoseOrShowTheMessage(String address) {
        assertThatThrownBy(() -> new UrlSms(address, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the address ")
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sms.example/?to={to}&text={text}",
                "http://localhost/{to}/{text}",
                "http://127.0.0.1:9/{to}/{text}",
                "http://[::1]/{to}/{text}"
            })
    void takesHttpsAndThisMachine(String address) {
        assertThat(new UrlSms(address, "Bearer abc").isAvailable()).isTrue();
    }

    @Test
    void refusesAnAuthorizationOfTwoLinesWithoutRepeatingIt() {
        assertThatThrownBy(() -> new UrlSms(at("/sms?to={to}&text={text}"), "Key abc\r\nX: y"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the authorization is not one line of plain characters");
    }

    private String at(String path) {
        return "http://127.0.0.1:" + provider.server().port() + "/api/v1" + path;
    }
}
