package in.shikanji.app;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A family of attacks over HTTP, and what attackers have at hand. */
abstract class Attacks {
    static final String PASSWORD = "salt-and-mint-9";
    static final String REFUSED = "401 not_authenticated";

    private static final AtomicInteger MACHINES = new AtomicInteger();

    final RunningShikanji shikanji;
    private final List<Attack> all = new ArrayList<>();

    Attacks(RunningShikanji shikanji) {
        this.shikanji = shikanji;
    }

    /** What is tried, and what it must come to. */
    record Attack(String name, String outcome, Callable<Object> attempt) {}

    /** Names all of this family with {@link #attack}. */
    abstract void name() throws Exception;

    final List<Attack> all() throws Exception {
        name();
        return all;
    }

    final void attack(String name, String outcome, Callable<Object> attempt) {
        all.add(new Attack(name, outcome, attempt));
    }

    static String told(Answer answer) {
        return (answer.status() + " " + answer.code()).strip();
    }

    /** On a machine of their own each time, so that the limits of one address hide nothing. */
    final Client anyone() {
        int number = MACHINES.incrementAndGet();
        return shikanji.anyone().with("X-Forwarded-For", "10.1." + number / 250 + "." + (1 + number % 250));
    }

    final Client bearing(String token) {
        return anyone().bearing(token);
    }

    static String email() {
        return UUID.randomUUID() + "@example.com";
    }

    final Answer register() {
        return anyone().post("/auth/register", Map.of("name", "Guest", "email", email(), "password", PASSWORD))
                .expect(201);
    }

    final Answer signIn(String email) {
        return anyone().post("/auth/login", Map.of("email", email, "password", PASSWORD));
    }

    static String cookies(Answer session) {
        return String.join(
                "; ",
                session.headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                        .toList());
    }

    final Client browser(Answer session) {
        return anyone().with("X-Shikanji-App", "storefront").with("Cookie", cookies(session));
    }

    final Client owner() {
        return shikanji.staff("owner");
    }

    /** Somebody who works here, by a link. */
    final Answer colleague(String role) {
        String email = email();
        owner().post("/stores/mg-road/staff", Map.of("name", "Guest", "email", email, "role", role))
                .expect(201);
        return anyone().post("/auth/join", Map.of("token", joinLink(email), "password", PASSWORD))
                .expect(201);
    }

    final String joinLink(String email) {
        return Letters.link(anyone(), email, "Join Jain Shikanji");
    }

    /** A request as the bytes are, which no client library would send. */
    final Answer raw(String line, String body, String... headers) throws IOException {
        URI url = URI.create(shikanji.url());
        String request = line + "\r\nHost: evil.example\r\nConnection: close\r\nContent-Length: " + body.length()
                + "\r\n"
                + String.join(
                        "", Stream.of(headers).map(header -> header + "\r\n").toList()) + "\r\n" + body;
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return RawAnswer.of(line, new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
