package in.shikanji.inventory.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words in their order, each with the texts that have it. */
final class Register {
    private final String[] words;
    private final int[][] texts;

    private Register(String[] words) {
        this.words = words;
        this.texts = new int[words.length][];
    }

    /** Collects what becomes a register. */
    static final class Draft {
        private final Map<String, List<Integer>> textsByWord = new HashMap<>();

        /** A text may be added again for a word as long as no other one was. */
        void add(String word, Integer text) {
            List<Integer> texts = textsByWord.get(word);
            if (texts == null) {
                texts = new ArrayList<>();
                textsByWord.put(word, texts);
            }
            if (texts.isEmpty() || !texts.getLast().equals(text)) {
                texts.add(text);
            }
        }

        Register register() {
            Register register = new Register(textsByWord.keySet().toArray(new String[0]));
            Arrays.sort(register.words);
            for (int place = 0; place < register.words.length; place++) {
                register.texts[place] = ints(textsByWord.getOrDefault(register.words[place], List.of()));
            }
            return register;
        }
    }

    static int[] ints(List<Integer> numbers) {
        int[] ints = new int[numbers.size()];
        for (int at = 0; at < ints.length; at++) {
            ints[at] = numbers.get(at);
        }
        return ints;
    }

    int size() {
        return words.length;
    }

    String word(int place) {
        return words[place];
    }

    int[] texts(int place) {
        return texts[place];
    }

    boolean has(String word) {
        return Arrays.binarySearch(words, word) >= 0;
    }

    /** The place of the word, or of the next one. */
    int from(String word) {
        int place = Arrays.binarySearch(words, word);
        return place < 0 ? -place - 1 : place;
    }

    boolean startsWith(int place, String start) {
        return place < words.length && words[place].startsWith(start);
    }
}
