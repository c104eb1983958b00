package in.shikanji.inventory.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What else the trade calls the things that a text speaks of: who reads "cumin" may be asked for jeera. */
final class OtherNames {
    private static final String TABLE = "other-names.txt";
    /** By the first word. */
    private static final Map<String, List<Name>> NAMES = read();

    private OtherNames() {}

    /** @param same all names of the same thing, this one too */
    private record Name(Phrase phrase, List<Phrase> same) {
        boolean isAt(int start, List<String> text) {
            int end = start + phrase.words().size();
            return end <= text.size() && text.subList(start, end).equals(phrase.words());
        }
    }

    /** The other names in a text; of "black salt" those of black salt, and not those of salt as well. */
    static List<Phrase> of(List<String> text) {
        List<Phrase> others = new ArrayList<>();
        int length;
        for (int at = 0; at < text.size(); at += length) {
            length = 1;
            for (Name name : NAMES.getOrDefault(text.get(at), List.of())) {
                if (name.isAt(at, text)) {
                    length = Math.max(length, name.phrase().words().size());
                    for (Phrase other : name.same()) {
                        if (!other.text().equals(name.phrase().text())) {
                            others.add(other);
                        }
                    }
                }
            }
        }
        return others;
    }

    /** The file has its words as {@link Words} makes them, but for dots; a test sees to that, so that this need not. */
    private static Map<String, List<Name>> read() {
        Map<String, List<Name>> names = new HashMap<>();
        for (String line : Words.withoutDots(text()).split("\n")) {
            List<Phrase> same = new ArrayList<>();
            for (String text : line.startsWith("#") ? new String[0] : line.split("\\|")) {
                Phrase phrase = new Phrase(text, List.of(text.split(" ")));
                same.add(phrase);
                String first = phrase.words().getFirst();
                List<Name> begun = names.get(first);
                if (begun == null) {
                    begun = new ArrayList<>();
                    names.put(first, begun);
                }
                begun.add(new Name(phrase, same));
            }
        }
        return names;
    }

    static String text() {
        try (InputStream table = Objects.requireNonNull(OtherNames.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
