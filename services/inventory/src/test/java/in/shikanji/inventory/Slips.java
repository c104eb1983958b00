package in.shikanji.inventory;

import java.util.ArrayList;
import java.util.List;

/** Every way to get one letter of a name wrong, in those of its words that are long enough to be seen through. */
final class Slips {
    private static final int LONG = 5;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Slips() {}

    static List<String> in(String name) {
        List<String> slips = new ArrayList<>();
        int start = 0;
        for (String word : name.split(" ")) {
            for (int at = start; word.length() >= LONG && at < start + word.length(); at++) {
                add(slips, name, at, at + 1 == start + word.length());
            }
            start += word.length() + 1;
        }
        return slips;
    }

    private static void add(List<String> slips, String name, int at, boolean last) {
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        slips.add(before + after);
        if (!last) {
            slips.add(before + after.charAt(0) + name.charAt(at) + after.substring(1));
        }
        for (String letter : LETTERS.split("")) {
            slips.add(before + letter + after);
            slips.add(before + letter + name.charAt(at) + after);
        }
    }
}
