package in.shikanji.inventory.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What was typed, taken apart into what has to be found.
 *
 * <p>A word that turns its neighbour around ("without ginger", "sugar free", "adrak ke bina") is one part with it, and such a
 * part is found only where a text says it in just these words. For what is not in a dish is a claim, and claims are made by
 * who computes diets, not by a search: "chai without ginger" finds the chai that offers to leave it out, and otherwise
 * nothing. It finds neither what has ginger in it nor what merely does not mention it.
 */
record Wish(List<Part> parts) {
    private static final int CHARACTERS = 160;
    private static final int WORDS = 8;
    /** Of what a word is taken apart into. */
    private static final int SHORTEST = 2;

    private static final String WITHOUT = "without";
    private static final Set<String> TURNS_THE_NEXT =
            Set.of(WITHOUT, "no", "not", "non", "less", "low", "minus", "bina", "बिना", "kam", "कम");
    private static final Set<String> TURNS_THE_LAST = Set.of("free", "mukt", "मुक्त", "rahit", "रहित");

    /**
     * A word, or two that have to stand side by side.
     *
     * @param word the one to look up
     * @param together both, where there are two
     * @param last whether it may be unfinished
     */
    record Part(String word, String together, boolean last) {
        boolean isOneWord() {
            return word.equals(together);
        }
    }

    static Wish of(String text) {
        List<String> words = Words.of(text, CHARACTERS, WORDS);
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = straight(words.get(at));
            boolean last = at >= words.size() - 1;
            if (!last && TURNS_THE_NEXT.contains(word)) {
                at++;
                parts.add(new Part(word, word + " " + words.get(at), at == words.size() - 1));
            } else if (isTurning(word) && !parts.isEmpty() && parts.getLast().isOneWord()) {
                parts.add(new Part(word, parts.removeLast().word() + " " + word, last));
            } else {
                parts.add(new Part(word, word, last));
            }
        }
        return new Wish(parts);
    }

    /** The one turning word that is long enough to be mistyped, and must not turn into nothing by that. */
    private static String straight(String word) {
        Typing typing = new Typing(word, false);
        return typing.mayHaveSlipped() && typing.to(WITHOUT) == Likeness.SLIPPED ? WITHOUT : word;
    }

    private static boolean isTurning(String word) {
        return TURNS_THE_NEXT.contains(word) || TURNS_THE_LAST.contains(word);
    }

    /** The same without the spaces, for "butter milk" and "dal chini"; empty where that would be no other wish. */
    Wish inOneWord() {
        String word = parts.stream().map(Part::word).collect(Collectors.joining());
        boolean other = parts.size() > 1 && parts.stream().allMatch(Part::isOneWord) && word.length() <= Words.LETTERS;
        return new Wish(other ? List.of(new Part(word, word, true)) : List.of());
    }

    /** The same with words that are not of the menu taken apart into two that are, for "masalachai". */
    Wish apart(Predicate<String> isOfTheMenu) {
        List<Part> apart = new ArrayList<>();
        for (Part part : parts) {
            String word = part.word();
            int at = part.isOneWord() && !isOfTheMenu.test(word) ? word.length() - SHORTEST : 0;
            while (at >= SHORTEST
                    && !(isOfTheMenu.test(word.substring(0, at)) && isOfTheMenu.test(word.substring(at)))) {
                at--;
            }
            if (at >= SHORTEST) {
                apart.add(new Part(word.substring(0, at), word.substring(0, at), false));
                apart.add(new Part(word.substring(at), word.substring(at), part.last()));
            } else {
                apart.add(part);
            }
        }
        return new Wish(apart.size() > parts.size() ? apart : List.of());
    }

    String typed() {
        return parts.stream().map(Part::together).collect(Collectors.joining(" "));
    }
}
