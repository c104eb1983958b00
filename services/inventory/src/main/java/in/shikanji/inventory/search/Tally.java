package in.shikanji.inventory.search;

import java.util.Arrays;

/**
 * Counts, word by word, how well each entry has what was typed: for each word its best text, and more where one text has
 * several of the words, and more again where it has nothing else.
 */
final class Tally {
    private static final int TOGETHER = 20;
    private static final int NOTHING_ELSE = 20;

    private final Said[] texts;
    private final String typed;
    private final int[] points;
    private final int[] pointsOfWord;
    /** By text, which of the words it has, as bits; there are at most twice as many as are read. */
    private final short[] had;

    private int word = 1;

    /** @param typed as {@link Said#words} */
    Tally(Said[] texts, int entries, String typed) {
        this.texts = texts;
        this.typed = typed;
        this.points = new int[entries];
        this.pointsOfWord = new int[entries];
        this.had = new short[texts.length];
    }

    /** Those texts have the word. What is told first of a text stands. */
    void meet(int[] places, Likeness likeness) {
        for (int place : places) {
            if (texts[place].forgiving || likeness.compareTo(Likeness.SLIPPED) < 0) {
                meet(place, likeness);
            }
        }
    }

    private void meet(int place, Likeness likeness) {
        if ((had[place] & word) == 0) {
            Said said = texts[place];
            int worth = likeness.points + said.weight;
            worth += had[place] == 0 ? 0 : TOGETHER;
            worth += said.words.equals(typed) ? NOTHING_ELSE : 0;
            had[place] |= (short) word;
            for (int entry : said.entries) {
                pointsOfWord[entry] = Math.max(pointsOfWord[entry], worth);
            }
        }
    }

    /** Goes on to the next word with those entries that had this one; answers whether there are any. */
    boolean endWord() {
        boolean any = false;
        for (int entry = 0; entry < points.length; entry++) {
            boolean has = pointsOfWord[entry] > 0 && (word == 1 || points[entry] > 0);
            points[entry] = has ? points[entry] + pointsOfWord[entry] : 0;
            any |= has;
        }
        Arrays.fill(pointsOfWord, 0);
        word <<= 1;
        return any;
    }

    /** The entries that had every word, the best first, and in their own order where they are as good. */
    int[] best() {
        long[] found = new long[points.length];
        int count = 0;
        for (int entry = 0; entry < points.length; entry++) {
            if (points[entry] > 0) {
                found[count++] = (long) -points[entry] << Integer.SIZE | entry;
            }
        }
        Arrays.sort(found, 0, count);
        return Arrays.stream(found, 0, count).mapToInt(each -> (int) each).toArray();
    }
}
