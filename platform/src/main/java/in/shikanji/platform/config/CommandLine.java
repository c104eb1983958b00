package in.shikanji.platform.config;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands after the program's name: words, and options as {@code --port 8080}, {@code --port=8080} or flags. */
record CommandLine(List<String> words, Map<Key, String> options, boolean help) {
    static CommandLine parse(List<String> arguments) {
        List<String> words = new ArrayList<>();
        Map<Key, String> options = new EnumMap<>(Key.class);
        boolean help = false;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals("--help") || argument.equals("-h")) {
                help = true;
            } else if (argument.startsWith("-")) {
                option(argument, rest, options);
            } else {
                words.add(argument);
            }
        }
        return new CommandLine(List.copyOf(words), options, help);
    }

    private static void option(String argument, Iterator<String> rest, Map<Key, String> options) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        Optional<Key> negated = Key.ofOption(name.replaceFirst("^--no-", "--"))
                .filter(key -> name.startsWith("--no-") && key.kind() instanceof Kind.Flag);
        if (negated.isPresent() && equals < 0) {
            options.put(negated.get(), "false");
            return;
        }
        Key key = Key.ofOption(name).orElseThrow(() -> Nearest.unknown("option", name, Nearest.options()));
        if (key.kind() instanceof Kind.Secret) {
            throw new ConfigurationException("The setting " + key.text()
                    + " can't stand on the command line, which everyone on this machine can read; put it into "
                    + key.variable() + " or the settings file.");
        }
        if (equals >= 0) {
            options.put(key, argument.substring(equals + 1));
        } else if (key.kind() instanceof Kind.Flag) {
            options.put(key, "true");
        } else if (rest.hasNext()) {
            options.put(key, rest.next());
        } else {
            throw new ConfigurationException(
                    name + " needs a value: " + key.kind().allowed() + ".");
        }
    }
}
