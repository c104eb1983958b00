package in.shikanji.inventory.search;

import java.util.ArrayList;
import java.util.List;

/** Writes Devanagari in Latin letters, about as people do who type Hindi on a Latin keyboard. */
final class Devanagari {
    /** By code point, from U+0901 on; '-' where a sign says nothing, "a" where a consonant would say it anyway. */
    private static final String[] LETTERS = """
            n n - a a aa i ee u oo ri l e e e ai o o o au \
            k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h""".split(" ");

    /** The signs of the same vowels, from U+093E on. */
    private static final String[] SIGNS = "aa i ee u oo ri ri e e e ai o o o au".split(" ");

    private static final char FIRST_LETTER = 0x0901;
    private static final char FIRST_CONSONANT = 0x0915;
    private static final char LAST_CONSONANT = 0x0939;
    private static final char FIRST_SIGN = 0x093e;
    private static final char VIRAMA = 0x094d;
    private static final String SCHWA = "a";

    private final List<String> sounds = new ArrayList<>();

    private Devanagari() {}

    /** The word in Latin letters; letters of other scripts stay as they are. */
    static String inLatin(String word) {
        if (!isIn(word)) {
            return word;
        }
        Devanagari latin = new Devanagari();
        for (int at = 0; at < word.length(); at++) {
            latin.add(word.charAt(at), at + 1 < word.length() ? word.charAt(at + 1) : ' ');
        }
        latin.dropSchwas();
        return String.join("", latin.sounds);
    }

    static boolean isIn(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (Words.isDevanagari(word.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private void add(char letter, char next) {
        if (letter >= FIRST_LETTER && letter <= LAST_CONSONANT) {
            String sound = LETTERS[letter - FIRST_LETTER];
            if (!sound.equals("-")) {
                sounds.add(sound);
            }
            if (letter >= FIRST_CONSONANT && (next < FIRST_SIGN || next > VIRAMA)) {
                sounds.add(SCHWA);
            }
        } else if (letter >= FIRST_SIGN && letter < VIRAMA) {
            sounds.add(SIGNS[letter - FIRST_SIGN]);
        } else if (!Words.isDevanagari(letter)) {
            sounds.add(String.valueOf(letter));
        }
    }

    /** The vowel that goes without saying is not said at the end of a word, nor between VC and CV: ilaay(a)chee, adrak(a). */
    private void dropSchwas() {
        for (int at = sounds.size() - 1; at > 1; at--) {
            boolean last = at == sounds.size() - 1;
            if (sounds.get(at).equals(SCHWA) && (last || (isVowel(at - 2) && !isVowel(at + 1) && isVowel(at + 2)))) {
                sounds.remove(at);
            }
        }
    }

    private boolean isVowel(int at) {
        return at < sounds.size() && "aeiou".indexOf(sounds.get(at).charAt(0)) >= 0;
    }
}
