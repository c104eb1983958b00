package in.shikanji.bench;

import java.util.Arrays;
import java.util.List;

/** How processes are started here. The script says it, so that what is measured is what {@code ./shikanji run} starts. */
final class Launch {
    private static final String USUAL = "-XX:+UseSerialGC -Xmx256m --enable-native-access=ALL-UNNAMED";

    private Launch() {}

    /** Heap, collector and the like: for the program, the limits and the driver alike. */
    static List<String> javaOptions() {
        return words(variable("SHIKANJI_JAVA_OPTIONS", USUAL));
    }

    /** What makes the program start faster, such as an archive of classes; may be nothing. */
    static List<String> startOptions() {
        return words(variable("SHIKANJI_START_OPTIONS", ""));
    }

    /** The class path of the program: an archive of classes fits no other. */
    static String programClassPath() {
        return variable("SHIKANJI_CLASSPATH", ownClassPath());
    }

    static String ownClassPath() {
        return System.getProperty("java.class.path");
    }

    static String commit() {
        return variable("SHIKANJI_COMMIT", "unknown");
    }

    static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String variable(String name, String usual) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? usual : value;
    }
}
