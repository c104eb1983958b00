package in.shikanji.inventory.goods;

import in.shikanji.inventory.ingredient.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that is kept.
 *
 * @param unit of an ingredient gram, millilitre or piece; all else is kept by the piece
 * @param estimated whether it is known by recipe only
 * @param packaged whether it is sold as it came, with a date on it
 */
public record Item(
        String id,
        String name,
        Kind kind,
        Unit unit,
        boolean estimated,
        boolean packaged,
        @Nullable Integer shelfLifeMonths) {
    /** What guests must still have of a packet, by the FSSAI's advice to those who sell from afar. */
    private static final int LEAST_DAYS = 45;

    private static final long THOUSANDTHS = 1_000;

    /** Told apart by the beginning of its id. */
    public enum Kind {
        PRODUCT,
        OPTION,
        INGREDIENT
    }

    /** As it is kept: the piece itself, or thousandths of an ingredient's unit; empty if it is finer than that. */
    public Optional<Long> kept(BigDecimal amount) {
        return kept(amount, unit);
    }

    /** As {@link #kept(BigDecimal)}, of an amount in another unit that measures alike. */
    Optional<Long> kept(BigDecimal amount, Unit given) {
        Optional<Long> thousandths = given.thousandths(amount);
        return kind == Kind.INGREDIENT
                ? thousandths
                : thousandths.filter(whole -> whole % THOUSANDTHS == 0).map(whole -> whole / THOUSANDTHS);
    }

    /** How much one of a unit is, as it is kept. */
    public long keptIn(Unit given) {
        return kept(BigDecimal.ONE, given).orElseThrow();
    }

    /** As people say it. */
    public BigDecimal said(long kept) {
        return kind == Kind.INGREDIENT ? unit.amount(kept) : BigDecimal.valueOf(kept);
    }

    /** Whether it can lie in batches: packets do, and what comes in; dishes and options do not. */
    public boolean hasBatches() {
        return packaged || kind == Kind.INGREDIENT;
    }

    /**
     * How many days before its expiry it is no longer sold, unless a store says otherwise: of a packet 45, or 30 % of its
     * shelf life if that is more. The kitchen uses up what it has.
     */
    int withdrawDays(LocalDate expiresOn) {
        if (!packaged) {
            return 0;
        }
        long life = shelfLifeMonths == null
                ? 0
                : ChronoUnit.DAYS.between(expiresOn.minusMonths(shelfLifeMonths), expiresOn);
        return (int) Math.max(LEAST_DAYS, Math.ceilDiv(life * 3, 10L));
    }

    /**
     * The last day on which what expires then is sold.
     *
     * @param withdrawDays what the store says, or null
     */
    public LocalDate lastDay(LocalDate expiresOn, @Nullable Integer withdrawDays) {
        return expiresOn.minusDays(withdrawDays == null ? withdrawDays(expiresOn) : withdrawDays);
    }
}
