package in.shikanji.app.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Ids of something else, of nothing, or that mean something to a database. */
final class IdFaults {
    private IdFaults() {}

    static Sending make(Drafts drafts) {
        Dice dice = drafts.dice();
        return Sending.whole(drafts.of(Operation::hasVariables, real -> {
            String id = id(real, dice);
            // an empty segment would be another path
            return id.isEmpty()
                    ? "%20"
                    : URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
        }));
    }

    private static String id(String real, Dice dice) {
        return switch (dice.below(12)) {
            case 0 -> real;
            case 1 -> real.replaceFirst("^[a-z]+_", "prd_");
            case 2 -> real.toUpperCase(java.util.Locale.ROOT);
            case 3 -> real + "\u0000";
            case 4 -> real + " ";
            case 5 -> real.substring(0, real.length() / 2) + "%";
            case 6 -> real.substring(0, real.length() - 1) + "_";
            case 7 -> real + real.repeat(30);
            case 8 -> real + "' or '1'='1";
            case 9 -> "../" + real;
            default -> Hostile.text(dice);
        };
    }
}
