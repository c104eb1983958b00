package in.shikanji.inventory.search;

/** A typed word, to be held against words that may have been meant. Short words and numbers are what they are. */
final class Typing {
    private static final int LETTERS_FOR_A_SLIP = 4;
    private static final int LETTERS_FOR_A_WRONG_START = 5;
    private static final int LETTERS_FOR_TWO_SLIPS = 8;
    private static final int LETTERS_FOR_A_SLIP_IN_HALF_A_WORD = 6;

    private final String typed;
    private final boolean unfinished;
    private final long letters;
    private final int most;
    private int[] beforeLast;
    private int[] last;
    private int[] row;

    /** @param unfinished whether more letters may follow */
    Typing(String typed, boolean unfinished) {
        this.typed = typed;
        this.unfinished = unfinished && typed.length() >= LETTERS_FOR_A_SLIP_IN_HALF_A_WORD;
        this.letters = letters(typed);
        this.most = Character.isDigit(typed.charAt(0)) ? 0 : most(typed.length());
        this.beforeLast = new int[typed.length() + 1];
        this.last = new int[typed.length() + 1];
        this.row = new int[typed.length() + 1];
    }

    private static int most(int length) {
        return length >= LETTERS_FOR_TWO_SLIPS ? 2 : length >= LETTERS_FOR_A_SLIP ? 1 : 0;
    }

    boolean mayHaveSlipped() {
        return most > 0;
    }

    /** Whether a word with these letters is near enough to be looked at: most are not, and this is quick to see. */
    boolean mayMean(long others) {
        return Long.bitCount(letters & ~others) <= most && (unfinished || Long.bitCount(others & ~letters) <= most);
    }

    /** The letters of a word as bits. */
    static long letters(String word) {
        long letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1L << word.charAt(at);
        }
        return letters;
    }

    Likeness to(String meant) {
        boolean start = typed.charAt(0) == meant.charAt(0) || (meant.length() > 1 && isSwapped(0, meant, 0));
        if (!start && Math.max(typed.length(), meant.length()) < LETTERS_FOR_A_WRONG_START) {
            return Likeness.NONE;
        }
        int slips = Math.abs(meant.length() - typed.length()) <= most ? slips(meant, most) : most + 1;
        if (slips <= most) {
            return slips <= 1 && start ? Likeness.SLIPPED : Likeness.SLIPPED_BADLY;
        }
        return unfinished && start && isBegun(meant) ? Likeness.SLIPPED_AND_BEGUN : Likeness.NONE;
    }

    /** With one slip, which may have made it a letter longer or shorter. */
    private boolean isBegun(String meant) {
        for (int length = typed.length() - 1; length <= typed.length() + 1 && length < meant.length(); length++) {
            if (slips(meant.substring(0, length), 1) <= 1) {
                return true;
            }
        }
        return false;
    }

    /**
     * How many letters were left out, put in, taken for another or swapped with their neighbour, none of them twice (optimal
     * string alignment); above the limit, not how many more.
     */
    private int slips(String meant, int limit) {
        for (int at = 0; at <= typed.length(); at++) {
            row[at] = at;
        }
        for (int to = 1; to <= meant.length(); to++) {
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
            row[0] = to;
            int least = to;
            for (int at = 1; at <= typed.length(); at++) {
                int taken = typed.charAt(at - 1) == meant.charAt(to - 1) ? last[at - 1] : last[at - 1] + 1;
                row[at] = Math.min(taken, 1 + Math.min(last[at], row[at - 1]));
                if (at > 1 && to > 1 && isSwapped(at - 2, meant, to - 2)) {
                    row[at] = Math.min(row[at], 1 + beforeLast[at - 2]);
                }
                least = Math.min(least, row[at]);
            }
            if (least > limit) {
                return least;
            }
        }
        return row[typed.length()];
    }

    /** Whether two letters stand the other way round. */
    private boolean isSwapped(int at, String meant, int to) {
        return typed.charAt(at) == meant.charAt(to + 1) && typed.charAt(at + 1) == meant.charAt(to);
    }
}
