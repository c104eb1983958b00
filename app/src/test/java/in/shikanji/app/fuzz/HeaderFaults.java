package in.shikanji.app.fuzz;

import java.util.List;

/** Header lines that are broken, that contradict each other, or whose values nobody expects. */
final class HeaderFaults {
    private static final List<String> NAMES = List.of(
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            "Range",
            "If-Match",
            "If-None-Match",
            "If-Modified-Since",
            "If-Range",
            "Last-Event-ID",
            "Idempotency-Key",
            "Authorization",
            "X-CSRF-Token",
            "X-Shikanji-App",
            "X-Request-Id",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "X-Forwarded-Host",
            "Forwarded",
            "X-Real-IP",
            "X-HTTP-Method-Override",
            "X-Original-URL",
            "Origin",
            "Referer",
            "User-Agent",
            "Access-Control-Request-Method",
            "Upgrade",
            "Connection",
            "Keep-Alive",
            "TE",
            "Trailer",
            "Via",
            "Max-Forwards",
            "traceparent",
            "Content-Encoding",
            "Content-Range",
            "Proxy-Authorization");

    private static final List<String> VALUES = List.of(
            "bytes=0-0,-1,99999999999999999999-",
            "bytes=" + "0-,".repeat(500),
            "W/\"\", \"\", *, W/",
            "\"" + "e".repeat(3000) + "\"",
            "gzip;q=1e9, *;q=-1, ;q=, identity;q=NaN",
            "a;q=0.5,".repeat(400),
            "Bearer",
            "Bearer ",
            "Bearer a.b.c",
            "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJvd25lciJ9.",
            "Basic b3duZXI6b3duZXIxMjM=",
            "Bearer " + "x".repeat(6000),
            "18446744073709551616",
            "-1",
            "999999999999999999",
            "127.0.0.1, 127.0.0.1, unknown, [::1]:80",
            "https",
            "null",
            "http://evil.example",
            "console",
            "close, keep-alive, upgrade",
            "h2c",
            "websocket",
            "Thu, 01 Jan 1970 00:00:00 GMT",
            "00-00000000000000000000000000000000-0000000000000000-00",
            "DELETE");

    private HeaderFaults() {}

    static Sending make(Drafts drafts) {
        Dice dice = drafts.dice();
        Draft draft = drafts.of(operation -> !operation.isStream() || dice.chance(20));
        int faults = dice.between(1, 3);
        for (int fault = 0; fault < faults; fault++) {
            if (dice.chance(65)) {
                strange(draft, dice);
            } else {
                broken(draft, dice);
            }
        }
        return Sending.whole(draft);
    }

    /** Well-formed, but nothing that a browser would say. */
    private static void strange(Draft draft, Dice dice) {
        String name = dice.pick(NAMES);
        if (dice.chance(50)) {
            draft.without(name);
        }
        String value = dice.chance(70) ? dice.pick(VALUES) : Draft.utf8(printable(Hostile.text(dice)));
        int times = dice.chance(10) ? dice.between(2, 30) : 1;
        for (int i = 0; i < times; i++) {
            draft.header(dice.chance(10) ? name.toUpperCase(java.util.Locale.ROOT) : name, value);
        }
    }

    private static void broken(Draft draft, Dice dice) {
        switch (dice.below(16)) {
            case 0 -> draft.line("X-Folded: one\r\n two\r\n\tthree");
            case 1 -> draft.line("X-Long: " + "x".repeat(dice.pick(4000, 15_000, 17_000, 60_000)));
            case 2 -> draft.line("X-Control: a" + (char) dice.below(32) + "b");
            case 3 -> draft.line(": no name");
            case 4 -> draft.line("No colon");
            case 5 -> draft.line("Space : before");
            case 6 -> draft.without("Host");
            case 7 -> draft.header("Host", dice.pick("other", "", "a:b:c", "a b", "[::1", "x".repeat(3000), "ü"));
            case 8 -> length(draft, dice);
            case 9 -> smuggle(draft, dice);
            case 10 -> draft.line(Draft.utf8("X-Ünïcode: ☕"));
            case 11 -> draft.line("X-Raw: " + (char) 0xff + (char) 0xfe + (char) 0x80);
            case 12 -> many(draft, dice.pick(50, 300, 1500));
            case 13 -> draft.line("X-Bare: a\rX-Injected: yes");
            case 14 -> draft.line("X-Bare: a\nX-Other: yes");
            default -> draft.line((char) dice.below(256) + "X: y");
        }
    }

    private static void many(Draft draft, int lines) {
        for (int line = 0; line < lines; line++) {
            draft.header("X-" + line, "y");
        }
    }

    private static void length(Draft draft, Dice dice) {
        draft.framedByHand();
        String real = Integer.toString(draft.body().length);
        switch (dice.below(8)) {
            case 0 -> draft.header("Content-Length", "-1");
            case 1 -> draft.header("Content-Length", "+" + real);
            case 2 -> draft.header("Content-Length", real).header("Content-Length", "1" + real);
            case 3 -> draft.header("Content-Length", "99999999999999999999999");
            case 4 -> draft.header("Content-Length", real + ", " + real);
            case 5 ->
                draft.header("Content-Length", dice.pick("0x10", "1e3", "five", "", " ", "٣", "3.0", "2147483648"));
            case 6 -> draft.header("Content-Length", real).header("Content-Length", real);
            default -> draft.header("Content-Length", "9223372036854775807");
        }
    }

    private static void smuggle(Draft draft, Dice dice) {
        draft.framedByHand().header("Content-Length", dice.pick("0", "4", "30"));
        draft.header(
                dice.pick("Transfer-Encoding", "Transfer-encoding", "transfer-Encoding"),
                dice.pick(
                        "chunked",
                        " chunked",
                        "xchunked",
                        "chunked, identity",
                        "identity",
                        "gzip, chunked",
                        "\tchunked"));
        draft.body(Draft.latin("0\r\n\r\nGET /api/v1/smuggled HTTP/1.1\r\nHost: x\r\n\r\n"));
    }

    /** Without what would end the line: broken lines are made above, on purpose. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}]", "");
    }
}
