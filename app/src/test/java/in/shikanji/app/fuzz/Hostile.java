package in.shikanji.app.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** Words that have broken programs before, ours not excepted. */
final class Hostile {
    /** Text as a person could type it, in any letters. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "'",
            "\"",
            "' or '1'='1",
            "x'; drop table orders; --",
            "%",
            "_",
            "%%%_~*",
            "*",
            "?",
            "~",
            "..",
            "../../../../etc/passwd",
            "..\\..\\data\\order.db",
            "<script>alert(1)</script>",
            "${jndi:ldap://127.0.0.1/a}",
            "{{7*7}}",
            "#{1+1}",
            "\u0000",
            "a\u0000b",
            "\r\nX-Injected: yes",
            "\u001b[31m",
            "😀🥤👩‍🍳",
            "\u202eikanihs\u202c",
            "\ufeff",
            "\u200b",
            "e\u0301\u0301\u0301\u0301",
            "٣",
            "ＡＢＣ",
            "İ",
            "ß",
            "me",
            "null",
            "undefined",
            "NaN",
            "true",
            "-1",
            "0",
            "1e9",
            "9223372036854775808",
            "ord_",
            "cus_01",
            "prd_x",
            "ord_zzzzzzzzzzzzzzzzzzzzzzzzzz",
            "ord_00000000-0000-0000-0000-000000000000",
            "x".repeat(300),
            "शि".repeat(200),
            "y".repeat(3000));

    /** Moments that are none, or that no calendar needs. */
    static final List<String> INSTANTS = List.of(
            "2026-02-30T00:00:00Z",
            "2026-11-23",
            "2026-11-23T24:00:00Z",
            "2026-11-23T07:00:60Z",
            "2026-11-23T07:00:00",
            "2026-11-23T07:00:00+19:00",
            "9999-12-31T23:59:59.999999999Z",
            "0000-01-01T00:00:00Z",
            "-0001-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "+292278994-08-17T07:12:55.808Z",
            "-292275055-05-16T16:47:04.191Z",
            "1e10",
            "0");

    static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "-0",
            "1.5",
            "1.0",
            "1e2",
            "1e400",
            "-1e400",
            "1e-400",
            "1e999999999",
            "2147483648",
            "9007199254740993",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "99999999999999999999999999999999999999",
            "9".repeat(41),
            "9".repeat(5000),
            "0x10",
            "012",
            "+1",
            ".5",
            "1.",
            "NaN",
            "Infinity",
            "1_000");

    private Hostile() {}

    /** Something to write where a value is expected. */
    static String text(Dice dice) {
        return switch (dice.below(4)) {
            case 0 -> dice.pick(INSTANTS);
            case 1 -> dice.pick(NUMBERS);
            default -> dice.pick(TEXTS);
        };
    }

    /** Pieces of JSON that may stand where a value is expected. */
    static final List<String> FRAGMENTS = Stream.of(
                    NUMBERS.stream(),
                    INSTANTS.stream().map(text -> '"' + text + '"'),
                    Stream.of(
                            "null",
                            "true",
                            "false",
                            "\"\"",
                            "\"   \"",
                            "[]",
                            "{}",
                            "[[]]",
                            "[null]",
                            "[{}]",
                            "[1,\"a\",null,{}]",
                            "{\"a\":1}",
                            "{\"\":null}",
                            "\"\\u0000\"",
                            "\"a\\u0000b\"",
                            "\"\\ud800\"",
                            "\"\\udc00\\ud800\"",
                            "\"\\ud83d\"",
                            "\"\\u202e\\u200b\\ufeff\"",
                            "\"\\r\\nX-Injected: yes\"",
                            "\"\\x\"",
                            "\"unfinished",
                            "\"tab\there\"",
                            "\"%_~*\"",
                            "\"' or '1'='1\"",
                            "\"x'; drop table orders; --\"",
                            "\"<script>alert(1)</script>\"",
                            "\"😀🥤👩‍🍳\"",
                            "\"ord_1\"",
                            "\"me\"",
                            "undefined",
                            "'single'",
                            "/* comment */ 1",
                            "[".repeat(33) + "]".repeat(33),
                            "[".repeat(5000) + "]".repeat(5000),
                            "{\"a\":".repeat(2000) + "1" + "}".repeat(2000),
                            "[" + "0,".repeat(5000) + "0]",
                            "[" + "{},".repeat(200) + "{}]",
                            '"' + "x".repeat(300) + '"',
                            '"' + "x".repeat(70_000) + '"',
                            '"' + "é".repeat(150_000) + '"',
                            "{\"" + "k".repeat(300) + "\":1}"))
            .flatMap(pieces -> pieces)
            .toList();
}
