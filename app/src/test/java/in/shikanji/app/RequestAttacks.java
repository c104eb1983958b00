package in.shikanji.app;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** Header lines and paths that lead astray. */
final class RequestAttacks extends Attacks {
    RequestAttacks(RunningShikanji shikanji) {
        super(shikanji);
    }

    @Override
    void name() throws Exception {
        headers();
        redirects();
    }

    private void headers() {
        attack("header: a line break in the request's id", "no echo", () -> {
            Answer answer = raw("GET /api/v1/stores HTTP/1.1", "", "X-Request-Id: a\r\n Set-Cookie: planted=1");
            return answer.headers().map().toString().contains("planted") ? "echo" : "no echo";
        });
        attack("header: a bare line feed in the request's id", "no echo", () -> {
            Answer answer = raw("GET /api/v1/stores HTTP/1.1", "", "X-Request-Id: a\nSet-Cookie: planted=1");
            return answer.headers().map().toString().contains("planted") ? "echo" : "no echo";
        });
        attack("header: markup in the request's id", "no echo", () -> {
            Answer answer = anyone().with("X-Request-Id", "<script>").get("/stores");
            return answer.header("X-Request-Id").contains("<") ? "echo" : "no echo";
        });
        attack("header: a very long request's id", "no echo", () -> {
            Answer answer = anyone().with("X-Request-Id", "a".repeat(2_000)).get("/stores");
            return answer.header("X-Request-Id").length() > 200 ? "echo" : "no echo";
        });
        attack("header: another host's name in links that are sent", "true", () -> {
            String email = register().text("/customer/email");
            raw(
                    "POST /api/v1/auth/forgot-password HTTP/1.1",
                    "{\"email\":\"" + email + "\"}",
                    "Content-Type: application/json",
                    "X-Forwarded-Host: evil.example");
            Letters.link(anyone(), email, "A new password");
            return !anyone().get("/dev/mail").body().toString().contains("evil.example");
        });
        attack("header: forwarded addresses in front of one's own", "429 rate_limited", () -> {
            Answer last = signIn(email());
            for (int guess = 0; guess <= 30; guess++) {
                last = shikanji.anyone()
                        .with("X-Forwarded-For", "198.51.100." + guess + ", 203.0.113.7")
                        .post("/auth/login", Map.of("email", email(), "password", PASSWORD));
            }
            return told(last);
        });
        attack(
                "header: another path in a header",
                REFUSED,
                () -> told(anyone().with("X-Original-URL", "/api/v1/stores")
                        .with("X-Rewrite-URL", "/api/v1/stores")
                        .get("/admin/integrity")));
        attack("header: a control character in an idempotency key", "400", () -> {
            Client person = bearing(register().text("/accessToken"));
            return person.keyed("a\tb")
                    .post("/orders", Basket.of("samosa", 1).json())
                    .status();
        });
    }

    private void redirects() {
        for (String path : List.of(
                "//evil.example/%2e%2e",
                "//evil.example/console",
                "/\\evil.example",
                "/console//evil.example",
                "/%0d%0aLocation:%20https://evil.example",
                "/api/v1/auth/google?next=https://evil.example")) {
            attack("redirect: " + path, "stays", () -> {
                Answer answer = raw("GET " + path + " HTTP/1.1", "");
                String location = answer.header("Location");
                return location.isEmpty() || isOurs(location) ? "stays" : "leaves for " + location;
            });
        }
        attack(
                "redirect: a callback that nobody asked for",
                "422 not_offered",
                () -> told(anyone().get("/auth/google/callback?state=x&code=y")));
    }

    private static boolean isOurs(String location) {
        return location.startsWith("/")
                && !location.startsWith("//")
                && URI.create(location).getHost() == null;
    }
}
