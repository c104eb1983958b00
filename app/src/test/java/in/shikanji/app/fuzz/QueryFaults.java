package in.shikanji.app.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Queries with parameters that are garbage, repeated, endless or unknown. */
final class QueryFaults {
    private static final List<String> NAMES = List.of(
            "limit",
            "cursor",
            "from",
            "to",
            "q",
            "status",
            "storeId",
            "low",
            "diet",
            "sort",
            "minPricePaise",
            "pincode");
    private static final List<String> LIMITS =
            List.of("-1", "0", "1e9", "101", "abc", "", "100", "1", "9999999999", "٣", "5.0", "0x5", " 5", "+5");

    private QueryFaults() {}

    static Sending make(Drafts drafts) {
        Dice dice = drafts.dice();
        Draft draft = dice.chance(90) ? drafts.reading() : drafts.any();
        int more = dice.between(1, 3);
        for (int i = 0; i < more; i++) {
            String parameter = parameter(dice);
            draft.target(target -> target + (target.contains("?") ? "&" : "?") + parameter);
        }
        return Sending.whole(draft);
    }

    private static String parameter(Dice dice) {
        String name = dice.pick(NAMES);
        return switch (dice.below(8)) {
            case 0 -> "limit=" + URLEncoder.encode(dice.pick(LIMITS), StandardCharsets.UTF_8);
            case 1 -> "cursor=" + cursor(dice);
            case 2 ->
                dice.pick("from=", "to=") + URLEncoder.encode(dice.pick(Hostile.INSTANTS), StandardCharsets.UTF_8);
            case 3 ->
                dice.pick("%", "%zz", "&&&", "=", "==", "a", "?", "%00=%00", name, name + "=%ff%fe", name + "=a=b");
            case 4 -> (name + "=a&").repeat(dice.pick(2, 50, 400));
            case 5 -> "x".repeat(dice.pick(100, 3000, 7900));
            default -> name + "=" + URLEncoder.encode(Hostile.text(dice), StandardCharsets.UTF_8);
        };
    }

    /** What might be a cursor: the right alphabet with the wrong meaning, and the other way round. */
    private static String cursor(Dice dice) {
        byte[] meaning =
                dice.chance(50) ? Hostile.text(dice).getBytes(StandardCharsets.UTF_8) : dice.bytes(dice.between(0, 60));
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(meaning);
        return switch (dice.below(4)) {
            case 0 -> cursor + "=";
            case 1 -> cursor + "!";
            default -> cursor;
        };
    }
}
