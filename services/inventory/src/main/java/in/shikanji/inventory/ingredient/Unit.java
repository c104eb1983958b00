package in.shikanji.inventory.ingredient;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an amount is given in. Amounts are kept as whole thousandths of their dimension's base unit: milligrams,
 * microlitres, thousandths of a piece; so converting is exact or refused, never rounded.
 */
public enum Unit {
    MG(Dimension.MASS, 1),
    G(Dimension.MASS, 1_000),
    KG(Dimension.MASS, 1_000_000),
    ML(Dimension.VOLUME, 1_000),
    L(Dimension.VOLUME, 1_000_000),
    PIECE(Dimension.COUNT, 1_000),
    DOZEN(Dimension.COUNT, 12_000);

    /** By the name on the wire: lower case. */
    public static final Map<String, Unit> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));

    /** In which an ingredient is kept: one unit for each dimension, that amounts read well in. */
    public static final List<Unit> BASES = List.of(G, ML, PIECE);

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private final Dimension dimension;
    private final long thousandths;

    /** What can be converted into what. */
    public enum Dimension {
        MASS,
        VOLUME,
        COUNT
    }

    Unit(Dimension dimension, long thousandths) {
        this.dimension = dimension;
        this.thousandths = thousandths;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean measuresLike(Unit other) {
        return dimension == other.dimension;
    }

    /** The amount in thousandths; empty if it is finer than that, or larger than any kitchen. */
    public Optional<Long> thousandths(BigDecimal amount) {
        BigDecimal exact = amount.multiply(BigDecimal.valueOf(thousandths)).stripTrailingZeros();
        return exact.scale() > 0 || exact.abs().compareTo(MOST) > 0
                ? Optional.empty()
                : Optional.of(exact.longValueExact());
    }

    /** Thousandths as an amount of this unit, exactly: each unit is a multiple of a thousandth with an ending decimal. */
    public BigDecimal amount(long ofThousandths) {
        BigDecimal exact = this == DOZEN
                ? BigDecimal.valueOf(ofThousandths).divide(BigDecimal.valueOf(12_000), java.math.MathContext.DECIMAL64)
                : BigDecimal.valueOf(ofThousandths).divide(BigDecimal.valueOf(thousandths));
        return exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
    }
}
