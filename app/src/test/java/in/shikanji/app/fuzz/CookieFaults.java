package in.shikanji.app.fuzz;

import java.util.List;

/** Sessions that are none: garbage for tokens, cookies by the hundred, cookies without end. */
final class CookieFaults {
    private static final List<String> COOKIES = List.of(
            "storefront_access",
            "console_access",
            "storefront_csrf",
            "console_csrf",
            "storefront_refresh",
            "console_refresh",
            "session",
            "__Host-x");
    private static final List<String> VALUES = List.of(
            "",
            "x",
            "=",
            "\"quoted\"",
            "a.b.c",
            "eyJhbGciOiJub25lIn0.eyJzdWIiOiJvd25lciJ9.",
            "eyJhbGciOiJFUzI1NiJ9." + "A".repeat(2000) + ".AAAA",
            "%00%0d%0a",
            "' or '1'='1",
            "x".repeat(5000),
            "null",
            ",,,",
            "\u00ff\u00fe");

    private CookieFaults() {}

    static Sending make(Drafts drafts) {
        Dice dice = drafts.dice();
        Draft draft = drafts.any();
        if (dice.chance(50)) {
            draft.without("Authorization");
        }
        if (dice.chance(20)) {
            draft.without("Cookie");
        }
        if (dice.chance(30)) {
            draft.header("X-Shikanji-App", dice.pick("console", "storefront", "other", ""));
        }
        return Sending.whole(draft.header("Cookie", line(dice)));
    }

    private static String line(Dice dice) {
        String one = dice.pick(COOKIES) + "=" + dice.pick(VALUES);
        return switch (dice.below(6)) {
            case 0 -> (one.length() < 40 ? one + "; " : "a=b; ").repeat(dice.pick(100, 300, 900));
            case 1 -> "big=" + "x".repeat(dice.pick(8000, 15_000, 40_000));
            case 2 -> ";;; = ;=;; " + one + "; ;";
            case 3 -> one + "; " + dice.pick(COOKIES) + "=" + dice.pick(VALUES);
            default -> one;
        };
    }
}
