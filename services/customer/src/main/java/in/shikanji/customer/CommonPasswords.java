package in.shikanji.customer;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The 10,000 passwords that people take most often, and guessers try first. */
final class CommonPasswords {
    private static final int COMMONEST = 10_000;

    private CommonPasswords() {}

    /** Read when the first password is chosen, for most people only sign in. */
    private static final class Words {
        private static final Set<String> ALL = read();

        private static Set<String> read() {
            try {
                return StandardDictionaries.PASSWORDS_LOADER.load().getRankedDictionary().entrySet().stream()
                        .filter(word -> word.getValue() <= COMMONEST)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet());
            } catch (IOException cause) {
                throw new UncheckedIOException("the list of common passwords can't be read", cause);
            }
        }
    }

    static boolean contains(String password) {
        return Words.ALL.contains(password.toLowerCase(Locale.ROOT));
    }
}
