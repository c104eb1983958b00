package in.shikanji.inventory.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The menu, prepared to be searched. It never changes; a new menu gets a new one. Any number of threads may search at once.
 */
public final class MenuSearch {
    private final String[] ids;
    private final Lexicon lexicon;

    private MenuSearch(String[] ids, Lexicon lexicon) {
        this.ids = ids;
        this.lexicon = lexicon;
    }

    /**
     * Something to be found.
     *
     * @param id what {@link #find} answers; entries with the same id are one
     * @param texts whatever is said of it
     */
    public record Entry(String id, List<Text> texts) {
        public Entry {
            texts = List.copyOf(texts);
        }
    }

    /** Something that is said of an entry, in any script; several words and languages may be in one. */
    public record Text(String words, Kind kind) {}

    /** What a text is, the weightiest first. */
    public enum Kind {
        NAME(90),
        HINDI_NAME(85),
        TAG(60),
        CATEGORY(50),
        INGREDIENT(40),
        OPTION(30),
        /** Prose: its words have no other names, and nobody is thought to have mistyped one of them. */
        DESCRIPTION(10);

        final int weight;

        Kind(int weight) {
            this.weight = weight;
        }
    }

    /** @param entries in the order of the menu, which decides between equals */
    public static MenuSearch of(Collection<Entry> entries) {
        Filing filing = new Filing();
        entries.forEach(filing::file);
        return new MenuSearch(filing.ids(), filing.lexicon());
    }

    /**
     * The ids of what has all these words, the best first, each once.
     *
     * @param words as typed, of any length and content; the last may be unfinished. Only the first eight are looked at
     */
    public List<String> find(String words) {
        Wish wish = Wish.of(words);
        int[] found = found(wish);
        if (found.length == 0) {
            found = found(wish.inOneWord());
        }
        if (found.length == 0) {
            found = found(wish.apart(lexicon::has));
        }
        return Arrays.stream(found).mapToObj(place -> ids[place]).toList();
    }

    /** Where every word is of the menu and something has them all, nobody has mistyped: "rice" is not meant to be "ice". */
    private int[] found(Wish wish) {
        int[] found = lexicon.tally(wish, false, ids.length).best();
        return found.length > 0 && lexicon.knows(wish)
                ? found
                : lexicon.tally(wish, true, ids.length).best();
    }
}
