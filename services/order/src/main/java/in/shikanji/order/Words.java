package in.shikanji.order;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a name, as they are kept and as they are looked for: in lower case and in one spelling of each letter. Letters,
 * their marks and digits make words, everything else parts them; but an apostrophe is passed over, and so is what can't be
 * seen, such as the joiners of Devanagari: "d'souza", "D’Souza" and "dsouza" are the same.
 */
final class Words {
    /** More can't be told apart by eye, and each is a condition in SQL. */
    private static final int MOST = 10;

    private static final Pattern PASSED_OVER = Pattern.compile("['’ʼ`\\p{Cf}]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    /** Each word once, at most ten. */
    static List<String> of(String text) {
        String plain = PASSED_OVER
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        return BETWEEN.splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
