package in.shikanji.inventory.diet;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A claim that can be made for a dish. */
public enum Badge {
    VEG("veg"),
    SATVIK("satvik"),
    JAIN("jain"),
    JAIN_STRICT("jainStrict"),
    /** For parva tithis and Paryushan: no greens. */
    TITHI("tithi"),
    AYAMBIL("ayambil"),
    VEGAN("vegan"),
    GLUTEN_FREE("glutenFree"),
    NUT_FREE("nutFree");

    public static final Map<String, Badge> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Badge::code, Function.identity()));

    /** Refuse what households see differently; the others allow it. */
    private static final Set<Badge> STRICT = EnumSet.of(JAIN_STRICT, TITHI, AYAMBIL);

    /** Need a station where nothing else is made. */
    static final Set<Badge> OWN_STATION = EnumSet.of(JAIN, JAIN_STRICT, TITHI, AYAMBIL);

    private final String code;

    Badge(String code) {
        this.code = code;
    }

    /** The name on the wire. */
    public String code() {
        return code;
    }

    boolean isStrict() {
        return STRICT.contains(this);
    }

    /** Whether the brand decides; the law or the word itself decides the others. */
    boolean isPolicy() {
        return this == SATVIK || OWN_STATION.contains(this);
    }
}
