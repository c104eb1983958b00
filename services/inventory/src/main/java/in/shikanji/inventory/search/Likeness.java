package in.shikanji.inventory.search;

/**
 * How a word that was typed is like one of the menu, the closest first. The steps are so far apart that no kind of text
 * makes up for a slip of the finger.
 */
enum Likeness {
    SPELLED(1_000),
    /** The last word may be unfinished. */
    BEGUN(700),
    SOUNDS(600),
    BEGUN_BEFORE_THE_LAST(500),
    BEGINS_TO_SOUND(400),
    SLIPPED(300),
    /** Twice, or in the first letter, which people rarely get wrong. */
    SLIPPED_BADLY(200),
    SLIPPED_AND_BEGUN(100),
    NONE(0);

    final int points;

    Likeness(int points) {
        this.points = points;
    }
}
