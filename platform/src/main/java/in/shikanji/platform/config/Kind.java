package in.shikanji.platform.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a setting's text may be. */
sealed interface Kind {
    /** The text's value, null when it is none. */
    @Nullable Object parse(String text);

    /** What is allowed, to stand after "it takes". */
    String allowed();

    /** The text as a message may show it. */
    default String shown(String text) {
        return text;
    }

    record Text(String allowed) implements Kind {
        @Override
        public Object parse(String text) {
            return text;
        }
    }

    /** What nobody may read over somebody's shoulder; command lines are open to everyone on a machine. */
    record Secret(String allowed) implements Kind {
        @Override
        public Object parse(String text) {
            return text;
        }

        @Override
        public String shown(String text) {
            return "***";
        }
    }

    record Whole(long min, long max) implements Kind {
        @Override
        public @Nullable Object parse(String text) {
            try {
                long value = Long.parseLong(text);
                return value >= min && value <= max ? value : null;
            } catch (NumberFormatException _) {
                return null;
            }
        }

        @Override
        public String allowed() {
            return "a whole number from " + min + " to " + max;
        }
    }

    record Flag() implements Kind {
        @Override
        public @Nullable Object parse(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "true", "on", "yes" -> true;
                case "false", "off", "no" -> false;
                default -> null;
            };
        }

        @Override
        public String allowed() {
            return "true or false";
        }
    }

    record Choice(List<String> choices) implements Kind {
        @Override
        public @Nullable Object parse(String text) {
            return choices.contains(text) ? text : null;
        }

        @Override
        public String allowed() {
            return String.join(" or ", choices);
        }
    }

    /** A time such as {@code 500ms}, {@code 20s}, {@code 5m} or {@code 24h}. */
    record Time() implements Kind {
        private static final Pattern SHAPE = Pattern.compile("(\\d{1,9})(ms|s|m|h)");

        @Override
        public @Nullable Object parse(String text) {
            Matcher parts = SHAPE.matcher(text);
            if (!parts.matches()) {
                return null;
            }
            long count = Long.parseLong(parts.group(1));
            return switch (parts.group(2)) {
                case "ms" -> Duration.ofMillis(count);
                case "s" -> Duration.ofSeconds(count);
                case "m" -> Duration.ofMinutes(count);
                default -> Duration.ofHours(count);
            };
        }

        @Override
        public String allowed() {
            return "a time such as 500ms, 20s, 5m or 24h";
        }
    }

    /** A number of bytes such as {@code 256k} or {@code 10m}. */
    record Size(long max) implements Kind {
        private static final Pattern SHAPE = Pattern.compile("(\\d{1,9})([km]?)");

        @Override
        public @Nullable Object parse(String text) {
            Matcher parts = SHAPE.matcher(text.toLowerCase(Locale.ROOT));
            if (!parts.matches()) {
                return null;
            }
            long unit = parts.group(2).isEmpty() ? 1 : parts.group(2).equals("k") ? 1024 : 1024 * 1024;
            long bytes = Long.parseLong(parts.group(1)) * unit;
            return bytes >= 1 && bytes <= max ? bytes : null;
        }

        @Override
        public String allowed() {
            return "a number of bytes such as 256k or 10m, at most " + max / 1024 / 1024 + "m";
        }
    }

    record Place() implements Kind {
        @Override
        public @Nullable Object parse(String text) {
            try {
                return Path.of(text);
            } catch (IllegalArgumentException _) {
                return null;
            }
        }

        @Override
        public String allowed() {
            return "a path";
        }
    }

    /** Another machine's service. */
    record Server() implements Kind {
        private static final Pattern SHAPE = Pattern.compile("([^\\s:/@\\[\\]]+|\\[[0-9A-Fa-f:.]+]):(\\d{1,5})");

        @Override
        public @Nullable Object parse(String text) {
            Matcher parts = SHAPE.matcher(text);
            boolean sound = parts.matches() && new Whole(1, 65535).parse(parts.group(2)) != null;
            return sound ? text : null;
        }

        @Override
        public String allowed() {
            return "a host and a port such as mail.example.com:587";
        }
    }

    /** Where a map's squares come from. No semicolon or blank: the origin goes into a header. */
    record Tiles() implements Kind {
        private static final Pattern SHAPE =
                Pattern.compile("https://[A-Za-z0-9.-]+(:\\d{1,5})?/[A-Za-z0-9._~/?&=@%+{}-]*");

        @Override
        public @Nullable Object parse(String text) {
            String left =
                    text.replaceFirst("\\{z}", "").replaceFirst("\\{x}", "").replaceFirst("\\{y}", "");
            boolean sound = left.length() == text.length() - 9 && !left.contains("{") && !left.contains("}");
            return sound && SHAPE.matcher(text).matches() ? text : null;
        }

        @Override
        public String allowed() {
            return "an https address with {z}, {x} and {y} in it, once each";
        }
    }

    /** Where a service keeps its data. Messages show no password that stands in an address. */
    record DatabasePlace() implements Kind {
        private static final Pattern SHAPE = Pattern.compile("sqlite|jdbc:postgresql:(//)?[^/?]*(/[^/?]+)?(\\?.*)?");

        @Override
        public @Nullable Object parse(String text) {
            return SHAPE.matcher(text).matches() ? text : null;
        }

        @Override
        public String allowed() {
            return "sqlite or an address such as jdbc:postgresql://host/database?user=name";
        }

        @Override
        public String shown(String text) {
            return text.replaceAll("//[^@]*@", "//***@").replaceAll("password=[^&]*", "password=***");
        }
    }

    static Kind choice(String... choices) {
        return new Choice(Arrays.asList(choices));
    }
}
