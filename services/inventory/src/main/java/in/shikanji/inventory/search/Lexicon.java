package in.shikanji.inventory.search;

import in.shikanji.inventory.search.Wish.Part;
import java.util.Arrays;

/** All words of the menu, by spelling and by sound, each with the texts that have it. */
final class Lexicon {
    private static final int LETTERS_TO_BE_HEARD = 3;
    private static final int SOUNDS_TO_BEGIN = 3;
    private static final String SILENCE = " ";

    private final Said[] texts;
    private final Register spellings;
    private final Register sounds;
    private final long[] letters;

    Lexicon(Said[] texts, Register spellings) {
        this.texts = texts;
        this.spellings = spellings;
        this.letters = new long[spellings.size()];
        Register.Draft heard = new Register.Draft();
        for (int word = 0; word < letters.length; word++) {
            letters[word] = Typing.letters(spellings.word(word));
            String sound = Sound.of(spellings.word(word));
            for (int text : spellings.texts(word)) {
                heard.add(sound, text);
            }
        }
        this.sounds = heard.register();
    }

    /** Counts for so many entries how well they have what is wished. */
    Tally tally(Wish wish, boolean forgiving, int entries) {
        // A word of the menu was hardly meant to be another one, unless there is nothing that has them all.
        boolean allAreKnown = knows(wish);
        Tally tally = new Tally(texts, entries, " " + wish.typed() + " ");
        for (Part part : wish.parts()) {
            if (part.isOneWord()) {
                lookBySpelling(part, tally);
                lookBySound(part, tally);
                if (forgiving && (allAreKnown || !knows(part))) {
                    lookBySlips(part, tally);
                }
            } else {
                lookTogether(part, tally);
            }
            if (!tally.endWord()) {
                break;
            }
        }
        return tally;
    }

    /** Whether all words are of the menu, and none needs to be taken for a mistyped one. */
    boolean knows(Wish wish) {
        for (Part part : wish.parts()) {
            if (!knows(part)) {
                return false;
            }
        }
        return true;
    }

    boolean has(String word) {
        return spellings.has(word);
    }

    private boolean knows(Part part) {
        return !part.isOneWord() || has(part.word()) || sounds.has(sound(part.word()));
    }

    private void lookBySpelling(Part part, Tally tally) {
        String typed = part.word();
        Likeness begun = part.last() ? Likeness.BEGUN : Likeness.BEGUN_BEFORE_THE_LAST;
        boolean mayBegin = part.last() || typed.length() > 1;
        for (int place = spellings.from(typed); spellings.startsWith(place, typed); place++) {
            boolean whole = spellings.word(place).equals(typed);
            if (whole || mayBegin) {
                tally.meet(spellings.texts(place), whole ? Likeness.SPELLED : begun);
            }
        }
    }

    private void lookBySound(Part part, Tally tally) {
        String typed = sound(part.word());
        // An "a" that is last so far will not be heard once more letters follow.
        String start = typed.endsWith("a") ? typed.substring(0, typed.length() - 1) : typed;
        boolean mayBegin = part.last() && start.length() >= SOUNDS_TO_BEGIN;
        String from = mayBegin ? start : typed;
        for (int place = sounds.from(from); sounds.startsWith(place, from); place++) {
            boolean whole = sounds.word(place).equals(typed);
            if (whole || mayBegin) {
                tally.meet(sounds.texts(place), whole ? Likeness.SOUNDS : Likeness.BEGINS_TO_SOUND);
            }
        }
    }

    private void lookBySlips(Part part, Tally tally) {
        Typing typing = new Typing(part.word(), part.last());
        for (int word = 0; typing.mayHaveSlipped() && word < letters.length; word++) {
            if (typing.mayMean(letters[word])) {
                Likeness likeness = typing.to(spellings.word(word));
                if (likeness != Likeness.NONE) {
                    tally.meet(spellings.texts(word), likeness);
                }
            }
        }
    }

    private void lookTogether(Part part, Tally tally) {
        String typed = " " + part.together() + (part.last() ? "" : " ");
        if (has(part.word())) {
            tally.meet(
                    Arrays.stream(spellings.texts(spellings.from(part.word())))
                            .filter(place -> texts[place].words.contains(typed))
                            .toArray(),
                    Likeness.SPELLED);
        }
    }

    /** A sound that nothing has, where a word is too short to be known by its own. */
    private static String sound(String word) {
        return word.length() >= LETTERS_TO_BE_HEARD || Devanagari.isIn(word) ? Sound.of(word) : SILENCE;
    }
}
