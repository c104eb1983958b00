package in.shikanji.inventory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a packet costs by its measure, which the law wants shown beside its price: for a gram or millilitre below a kilogram or
 * litre, for a kilogram or litre from there on, for a piece of what is counted (Legal Metrology, Packaged Commodities, rule 6).
 *
 * @param pricePaise with tax, rounded half up
 */
record UnitPrice(long pricePaise, String per) {
    private static final Pattern QUANTITY =
            Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,3})?) ?(g|kg|ml|l|pieces?)", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    /** Null where the net quantity does not say how much. */
    static @Nullable UnitPrice of(long pricePaise, @Nullable String netQuantity) {
        Matcher matcher = QUANTITY.matcher(netQuantity == null ? "" : netQuantity.strip());
        if (!matcher.matches() || new BigDecimal(matcher.group(1)).signum() == 0) {
            return null;
        }
        BigDecimal amount = new BigDecimal(matcher.group(1));
        return switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
            case "g" -> small(pricePaise, amount, "g", "kg");
            case "kg" -> small(pricePaise, amount.multiply(THOUSAND), "g", "kg");
            case "ml" -> small(pricePaise, amount, "ml", "l");
            case "l" -> small(pricePaise, amount.multiply(THOUSAND), "ml", "l");
            default -> per(pricePaise, amount, "piece");
        };
    }

    private static UnitPrice small(long pricePaise, BigDecimal amount, String small, String large) {
        return amount.compareTo(THOUSAND) < 0
                ? per(pricePaise, amount, small)
                : per(pricePaise, amount.divide(THOUSAND), large);
    }

    private static UnitPrice per(long pricePaise, BigDecimal amount, String unit) {
        return new UnitPrice(
                BigDecimal.valueOf(pricePaise)
                        .divide(amount, 0, RoundingMode.HALF_UP)
                        .longValueExact(),
                unit);
    }
}
