package in.shikanji.inventory.search;

import java.util.List;

/**
 * Words side by side.
 *
 * @param text all of them, with spaces between
 */
record Phrase(String text, List<String> words) {
    static Phrase of(List<String> words) {
        return new Phrase(String.join(" ", words), words);
    }
}
