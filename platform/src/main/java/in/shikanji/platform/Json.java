package in.shikanji.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * JSON as this platform speaks it: instants in RFC 3339 with Z and milliseconds only where there are any, enums in lower
 * case, nulls written, record components in their order and map entries by key, so that equal values give equal bytes.
 */
public final class Json {
    private static final JsonMapper MAPPER = mapper();
    private static final TypeReference<Map<String, Long>> AMOUNTS = new TypeReference<>() {};

    private Json() {}

    public static byte[] bytes(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    public static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Writes as {@link #text} does, but values of one type without one of their members. To be made once and kept. */
    public static <T> Function<T, String> textWithout(Class<T> type, String member) {
        SimpleModule without = new SimpleModule("without " + member);
        without.setSerializerModifier(new ValueSerializerModifier() {
            @Override
            public List<BeanPropertyWriter> changeProperties(
                    SerializationConfig config, BeanDescription.Supplier bean, List<BeanPropertyWriter> members) {
                if (bean.getBeanClass() == type
                        && !members.removeIf(written -> written.getName().equals(member))) {
                    throw new IllegalArgumentException(type.getName() + " has no member " + member);
                }
                return members;
            }
        });
        return MAPPER.rebuild().addModule(without).build()::writeValueAsString;
    }

    /** The text of an array of objects, with one of their members, where it is there, made null. */
    public static String eachWithNull(String objects, String member) {
        JsonNode tree = MAPPER.readTree(objects);
        for (JsonNode each : tree) {
            if (each.has(member)) {
                ((ObjectNode) each).putNull(member);
            }
        }
        return MAPPER.writeValueAsString(tree);
    }

    /** The text of an object that has members, with one more; both are JSON that this platform wrote itself. */
    public static String with(String object, String member, String json) {
        return object.substring(0, object.length() - 1) + ",\"" + member + "\":" + json + "}";
    }

    /** Reads what this platform wrote itself; what comes from outside is read as {@link Input}. */
    static <T> T read(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /** Throws {@link JacksonException} unless the bytes are exactly one JSON value, each key once. */
    public static JsonNode tree(byte[] json) {
        return MAPPER.readTree(json);
    }

    /** Throws {@link JacksonException} unless the text is exactly one JSON value. */
    public static void requireWellFormed(String json) {
        MAPPER.readTree(json);
    }

    /** A value as a tree, to be laid under another. */
    public static JsonNode treeOf(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** Reads an array of values of one type. */
    public static <T> List<T> list(String json, Class<T> type) {
        return MAPPER.readerForListOf(type).readValue(json);
    }

    /** Reads an object of whole numbers by name. */
    public static Map<String, Long> amounts(String json) {
        return MAPPER.readValue(json, AMOUNTS);
    }

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(32)
                        .maxNameLength(256)
                        .maxNumberLength(40)
                        .build())
                .build();
        SimpleModule wire = new SimpleModule("wire");
        wire.addSerializer(new InstantText());
        wire.addSerializer(new TimeText());
        wire.addSerializer(new EnumText());
        return JsonMapper.builder(factory)
                .addModule(wire)
                // Keys that come twice are looked for in trees alone, by which what comes from outside is read.
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                // What was written before a field was added lacks it, and what a later version wrote has more.
                .disable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .changeDefaultPropertyInclusion(
                        _ -> JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                .build();
    }

    private static final class InstantText extends StdSerializer<Instant> {
        InstantText() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.truncatedTo(ChronoUnit.MILLIS).toString());
        }
    }

    /** {@code 18:30}: LocalTime's own text leaves out seconds that are zero, Jackson's does not. */
    private static final class TimeText extends StdSerializer<LocalTime> {
        TimeText() {
            super(LocalTime.class);
        }

        @Override
        public void serialize(LocalTime value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.toString());
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class EnumText extends StdSerializer<Enum> {
        EnumText() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }
}
