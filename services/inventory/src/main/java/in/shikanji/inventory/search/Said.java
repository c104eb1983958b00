package in.shikanji.inventory.search;

/** A text as it is searched: what is said in the same words of several entries is one. */
final class Said {
    /** With a space before and after each. */
    final String words;
    /** How much it counts among texts that are met equally well. */
    final int weight;
    /** Whether its words may be meant where others were typed. */
    final boolean forgiving;
    /** Of whom it is said, by their places in the menu. */
    final int[] entries;

    Said(String words, int weight, boolean forgiving, int[] entries) {
        this.words = words;
        this.weight = weight;
        this.forgiving = forgiving;
        this.entries = entries;
    }
}
