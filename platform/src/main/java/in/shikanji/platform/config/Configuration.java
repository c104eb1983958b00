package in.shikanji.platform.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The settings the program runs with: options before environment before file before what is usual. All of them are
 * checked at once when it starts, so that a getter can't fail later.
 */
public final class Configuration {
    private final Map<Key, Object> values;
    private final List<String> words;
    private final boolean help;

    private Configuration(Map<Key, Object> values, List<String> words, boolean help) {
        this.values = values;
        this.words = words;
        this.help = help;
    }

    /**
     * @param arguments the command line
     * @param environment such as {@link System#getenv()}; only {@code SHIKANJI_…} is looked at
     * @throws ConfigurationException with one sentence on the first thing that is wrong
     */
    public static Configuration load(List<String> arguments, Map<String, String> environment) {
        Map<Key, String> texts = new EnumMap<>(Key.class);
        CommandLine line = CommandLine.parse(arguments);
        Map<Key, String> variables = variables(environment);
        String file = line.options().getOrDefault(Key.CONFIG, variables.getOrDefault(Key.CONFIG, ""));
        if (!file.isEmpty()) {
            texts.putAll(file(Path.of(file)));
        }
        texts.putAll(variables);
        texts.putAll(line.options());
        Map<Key, Object> values = new EnumMap<>(Key.class);
        for (Key key : Key.values()) {
            parse(key, texts.getOrDefault(key, key.standard()).strip()).ifPresent(value -> values.put(key, value));
        }
        return new Configuration(values, line.words(), line.help());
    }

    /** The settings of a program that was started with nothing but these options, for tests. */
    public static Configuration of(String... arguments) {
        return load(List.of(arguments), Map.of());
    }

    /** The command line without the options: a command and what it works on. */
    public List<String> words() {
        return words;
    }

    /** Whether {@code --help} was asked for. */
    public boolean isHelpAsked() {
        return help;
    }

    /** Text, or one of several choices; may be empty. */
    public String text(Key key) {
        return values.getOrDefault(key, "").toString();
    }

    /** A whole number, or a size in bytes. */
    public long number(Key key) {
        return (Long) value(key);
    }

    public boolean flag(Key key) {
        return (Boolean) value(key);
    }

    public Duration time(Key key) {
        return (Duration) value(key);
    }

    /** Empty when it is not set. */
    public Optional<Path> path(Key key) {
        return Optional.ofNullable(values.get(key)).map(Path.class::cast);
    }

    /** The parts of a text with commas, without white space. */
    public List<String> list(Key key) {
        return Arrays.stream(text(key).split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A settings file with everything as it is when nothing is set. */
    public static String documentedFile() {
        StringBuilder file = new StringBuilder("# Settings of Shikanji. Options win over the environment, the"
                + " environment over this file.\n# Read with --config; all of it may be left out.\n");
        for (Key key : Key.values()) {
            if (key != Key.CONFIG) {
                file.append("\n# ").append(key.description()).append("\n# Takes ");
                file.append(key.kind().allowed()).append(". ");
                if (!(key.kind() instanceof Kind.Secret)) {
                    file.append(key.option()).append(", ");
                }
                file.append(key.variable()).append('\n');
                file.append('#')
                        .append(key.text())
                        .append('=')
                        .append(key.standard())
                        .append('\n');
            }
        }
        return file.toString();
    }

    private Object value(Key key) {
        return Objects.requireNonNull(values.get(key), () -> key.text() + " has no value");
    }

    private static Optional<Object> parse(Key key, String text) {
        if (text.isEmpty() && key.standard().isEmpty()) {
            return Optional.empty();
        }
        Object value = key.kind().parse(text);
        if (value == null) {
            throw new ConfigurationException(
                    "The setting " + key.text() + " is \"" + key.kind().shown(text)
                            + "\", but it takes "
                            + key.kind().allowed() + ".");
        }
        return Optional.of(value);
    }

    private static Map<Key, String> variables(Map<String, String> environment) {
        Map<Key, String> found = new EnumMap<>(Key.class);
        environment.forEach((name, value) -> {
            if (name.startsWith("SHIKANJI_")) {
                List<String> known =
                        Arrays.stream(Key.values()).map(Key::variable).toList();
                Key key = Key.ofVariable(name).orElseThrow(() -> Nearest.unknown("environment variable", name, known));
                found.put(key, value);
            }
        });
        return found;
    }

    private static Map<Key, String> file(Path path) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException("The settings file \"" + path
                    + "\" can't be read; --config takes a file of lines such as port=8080 in UTF-8.");
        }
        Map<Key, String> found = new EnumMap<>(Key.class);
        for (String name : properties.stringPropertyNames()) {
            List<String> known = Arrays.stream(Key.values()).map(Key::text).toList();
            Key key = Key.named(name).orElseThrow(() -> Nearest.unknown("setting", name, known));
            found.put(key, properties.getProperty(name));
        }
        return found;
    }
}
