package in.shikanji.inventory.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the demo's dishes and ingredients are called in Hindi. */
final class HindiNames {
    private static final Map<String, String> NAMES = read();

    private HindiNames() {}

    static @Nullable String of(String slug) {
        return NAMES.get(slug);
    }

    private static Map<String, String> read() {
        try (InputStream file = HindiNames.class.getResourceAsStream("/demo/hindi-names.csv")) {
            if (file == null) {
                throw new IllegalStateException("the demo's Hindi names are not in the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\\|"))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0].strip(), parts -> parts[1].strip()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
