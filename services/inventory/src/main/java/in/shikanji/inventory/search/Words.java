package in.shikanji.inventory.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes a text apart into words that can be compared letter by letter: small letters without accents, nuqtas and invisible
 * signs, composed and full-width forms as the plain ones, digits of any script as 0 to 9. Letters and digits are words apart,
 * so that "300ml" is "300 ml". Anything else stands between words, whatever it is; and the smallest words are left out, unless
 * there are no others.
 */
final class Words {
    /** Longer words are cut, in texts as in what is typed, so that they still meet. */
    static final int LETTERS = 24;

    private static final Set<String> SMALL = Set.of(("a an and the of in on for with any some please n"
                    + " ka ke ki aur wala wale wali vala vale vali का के की और में वाला वाले वाली")
            .split(" "));

    private static final String NUQTA = "\u093c";
    private static final char CHANDRABINDU = 0x0901;
    private static final char ANUSVARA = 0x0902;
    /** The letters of Devanagari that have their nuqta in them. */
    private static final String COMPOSED = "\u0929\u0931\u0934\u0958\u0959\u095a\u095b\u095c\u095d\u095e\u095f";

    private static final String APOSTROPHES = "'’ʼ`´";

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private final int most;

    private Words(int most) {
        this.most = most;
    }

    /**
     * The first words of a text.
     *
     * @param characters how many of the text are looked at
     * @param most how many words are taken
     */
    static List<String> of(String text, int characters, int most) {
        String start = text.substring(0, Math.min(text.length(), characters));
        String decomposed = isPlain(start) ? start : Normalizer.normalize(start, Normalizer.Form.NFKD);
        String plain = withoutDots(decomposed.toLowerCase(Locale.ROOT));
        Words words = new Words(most);
        for (int at = 0; at < plain.length(); ) {
            int letter = plain.codePointAt(at);
            words.read(letter);
            at += Character.charCount(letter);
        }
        words.end();
        return words.telling();
    }

    /** Devanagari without the signs that many leave out or take for another: ड़ as ड, and चाँ as चां. */
    static String withoutDots(String text) {
        return text.replace(NUQTA, "").replace(CHANDRABINDU, ANUSVARA);
    }

    /** Nearly all texts, and then the tables for all scripts of the world need not be loaded. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter >= 0x80 && (!isDevanagari(letter) || COMPOSED.indexOf(letter) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private List<String> telling() {
        List<String> telling = new ArrayList<>(words);
        telling.removeAll(SMALL);
        return telling.isEmpty() ? words : telling;
    }

    static boolean isDevanagari(int letter) {
        return letter >= 0x0900 && letter <= 0x097f;
    }

    private void read(int letter) {
        if ((letter >= 'a' && letter <= 'z') || Character.isLetter(letter)) {
            append(letter, isNumber());
        } else if (Character.isDigit(letter)) {
            append('0' + Character.digit(letter, 10), !isNumber());
        } else {
            readSign(letter);
        }
    }

    private void readSign(int sign) {
        switch (Character.getType(sign)) {
            case Character.FORMAT, Character.ENCLOSING_MARK -> {}
            case Character.COMBINING_SPACING_MARK -> appendSign(sign);
            case Character.NON_SPACING_MARK -> {
                // The rest are accents, which few type.
                if (isDevanagari(sign)) {
                    appendSign(sign);
                }
            }
            default -> {
                if (APOSTROPHES.indexOf(sign) < 0) {
                    end();
                }
            }
        }
    }

    private boolean isNumber() {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private void append(int letter, boolean anew) {
        if (anew) {
            end();
        }
        if (word.length() + Character.charCount(letter) <= LETTERS) {
            word.appendCodePoint(letter);
        }
    }

    /** A vowel sign alone is no word. */
    private void appendSign(int sign) {
        if (!word.isEmpty()) {
            append(sign, false);
        }
    }

    private void end() {
        if (!word.isEmpty() && words.size() < most) {
            words.add(word.toString());
        }
        word.setLength(0);
    }
}
