package in.shikanji.inventory.search;

import in.shikanji.inventory.search.MenuSearch.Entry;
import in.shikanji.inventory.search.MenuSearch.Kind;
import in.shikanji.inventory.search.MenuSearch.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Files a menu, entry by entry. What is said again and again, such as an ingredient, is read once.
 *
 * <p>Somebody waits for this, in a program that has just started as likely as not, where each lambda and each record in a hash
 * table costs a millisecond or more before it does anything; so there are none here, nor in what this calls.
 */
final class Filing {
    private static final int CHARACTERS = 1_000;
    private static final int WORDS = 100;
    /** What a text counts less for a name that it does not have itself. */
    private static final int OTHER_NAME = 5;

    private static final int LONG = 10;

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<Kind, Drawer> drawers = new EnumMap<>(Kind.class);
    private final List<Sheet> sheets = new ArrayList<>();
    private final Register.Draft words = new Register.Draft();

    /** The texts of one kind: as they came, by their words, and by the other names in them. */
    private record Drawer(Map<String, List<Sheet>> read, Map<String, Sheet> own, Map<String, Sheet> others) {}

    /** A text with those of whom it is said so far. */
    private record Sheet(String text, int weight, boolean forgiving, List<Integer> entries) {}

    void file(Entry entry) {
        places.putIfAbsent(entry.id(), places.size());
        Integer place = places.get(entry.id());
        for (Text text : entry.texts()) {
            for (Sheet sheet : read(text)) {
                if (sheet.entries().isEmpty() || !sheet.entries().getLast().equals(place)) {
                    sheet.entries().add(place);
                }
            }
        }
    }

    String[] ids() {
        return places.keySet().toArray(new String[0]);
    }

    Lexicon lexicon() {
        Said[] texts = new Said[sheets.size()];
        for (int at = 0; at < texts.length; at++) {
            Sheet sheet = sheets.get(at);
            texts[at] = new Said(
                    " ".concat(sheet.text()).concat(" "),
                    sheet.weight(),
                    sheet.forgiving(),
                    Register.ints(sheet.entries()));
        }
        return new Lexicon(texts, words.register());
    }

    private List<Sheet> read(Text text) {
        Drawer drawer = drawers.get(text.kind());
        if (drawer == null) {
            drawer = new Drawer(new HashMap<>(), new HashMap<>(), new HashMap<>());
            drawers.put(text.kind(), drawer);
        }
        List<Sheet> read = drawer.read().get(text.words());
        if (read == null) {
            Phrase said = Phrase.of(Words.of(text.words(), CHARACTERS, WORDS));
            boolean prose = text.kind() == Kind.DESCRIPTION;
            read = new ArrayList<>();
            read.add(sheet(drawer.own(), said, text.kind().weight, !prose));
            if (!prose) {
                for (Phrase name : OtherNames.of(said.words())) {
                    read.add(sheet(drawer.others(), name, text.kind().weight - OTHER_NAME, false));
                }
            }
            drawer.read().put(text.words(), read);
        }
        return read;
    }

    private Sheet sheet(Map<String, Sheet> filed, Phrase said, int weight, boolean forgiving) {
        Sheet sheet = filed.get(said.text());
        if (sheet == null) {
            Integer place = sheets.size();
            for (String word : said.words()) {
                words.add(word, place);
            }
            sheet = new Sheet(said.text(), weight - Math.min(said.words().size(), LONG), forgiving, new ArrayList<>());
            sheets.add(sheet);
            filed.put(said.text(), sheet);
        }
        return sheet;
    }
}
