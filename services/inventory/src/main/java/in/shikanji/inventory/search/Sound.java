package in.shikanji.inventory.search;

/**
 * What a word sounds like to somebody who knows Hindi, however it was spelled: what one person writes where another writes
 * something else has the same key. Breath (kh, dh), length (aa, ee), doubled letters, the dot below and every "a" inside a word are left out,
 * for those are where spellings differ: shikanji, sheekanjee and शिकंजी are "siknji"; dhokla and dhokala are "dokla"; kachori,
 * kachauri, kachodi and कचौड़ी are "kcori".
 */
final class Sound {
    private final String word;
    private final StringBuilder key = new StringBuilder();
    private int at;

    private Sound(String word) {
        this.word = word;
    }

    /** The key, in small Latin letters but for those of other scripts, which are left as they are. */
    static String of(String word) {
        Sound sound = new Sound(Devanagari.inLatin(word).replace("x", "ks"));
        while (sound.at < sound.word.length()) {
            if (sound.isVowel(sound.at)) {
                sound.readVowel();
            } else {
                sound.readConsonant();
            }
        }
        return sound.key.toString();
    }

    private char letter(int index) {
        return index >= 0 && index < word.length() ? word.charAt(index) : ' ';
    }

    private static boolean isOneOf(char letter, String letters) {
        return letters.indexOf(letter) >= 0;
    }

    /** The half-vowels are vowels where no vowel follows: chai is chay, and pulav is pulao. */
    private boolean isVowel(int index) {
        boolean before = isOneOf(letter(index + 1), "aeiou");
        return switch (letter(index)) {
            case 'a', 'e', 'i', 'o', 'u' -> true;
            case 'y' -> !before || letter(index - 1) == 'i';
            case 'v', 'w' -> !before && isOneOf(letter(index - 1), "ao");
            default -> false;
        };
    }

    private void readVowel() {
        boolean first = at == 0;
        char one = vowel(at);
        char two = isVowel(at + 1) ? vowel(at + 1) : ' ';
        char both = asOne(one, two);
        char heard = both == ' ' ? one : both;
        boolean drawnOut = isVowel(at - 1) && isLast(heard);
        at += both == ' ' ? 1 : 2;
        if (first && heard == 'e') {
            key.append('i'); // Elaichi is ilaichi.
        } else if (!drawnOut && (heard != 'a' || first || at == word.length())) {
            key.append(heard);
        }
    }

    private static char asOne(char one, char two) {
        return switch (one) {
            case 'a' -> isOneOf(two, "ie") ? 'e' : isOneOf(two, "uo") ? 'o' : ' ';
            case 'e' -> two == 'i' ? 'e' : isOneOf(two, "ea") ? 'i' : ' ';
            case 'i' -> isOneOf(two, "ie") ? 'i' : ' ';
            case 'o' -> two == 'u' ? 'o' : two == 'o' ? 'u' : ' ';
            default -> two == 'u' ? 'u' : ' ';
        };
    }

    private char vowel(int index) {
        return switch (letter(index)) {
            case 'y' -> 'i';
            case 'v', 'w' -> 'u';
            default -> letter(index);
        };
    }

    private void readConsonant() {
        char letter = letter(at);
        char next = letter(at + 1);
        char sound = switch (letter) {
            case 'c' -> isOneOf(next, "ch") ? 'c' : isOneOf(next, "eiy") ? 's' : 'k';
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 'n' -> isOneOf(next, "pbfm") ? 'm' : 'n';
            // Said between vowels or at the beginning; after a consonant it is breath.
            case 'h' -> at == 0 || (isVowel(at - 1) && isVowel(at + 1)) ? 'h' : ' ';
            // The letter between the two is written as either.
            case 'd' -> at == 0 ? 'd' : 'r';
            case 'q' -> 'k';
            case 'w' -> 'v';
            case 'z' -> 'j';
            default -> letter;
        };
        // Two letters for one sound; but the "dr" of adrak is two sounds, as in adarak.
        boolean doubled = at > 0 && !isVowel(at - 1) && isLast(sound) && (sound != 'r' || letter == letter(at - 1));
        if (sound != ' ' && !doubled) {
            key.append(sound);
        }
        at++;
    }

    private boolean isLast(char sound) {
        return !key.isEmpty() && key.charAt(key.length() - 1) == sound;
    }
}
