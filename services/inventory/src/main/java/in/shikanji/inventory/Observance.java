package in.shikanji.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fast or a holy day. Dates follow the moon and differ by sect and almanac, so somebody enters them.
 *
 * @param sect for whom; null for all
 * @param region where; null for everywhere
 * @param source the almanac, or who says so
 */
record Observance(
        String id,
        Kind kind,
        String name,
        @Nullable String hindiName,
        LocalDate from,
        LocalDate to,
        @Nullable String sect,
        @Nullable String region,
        String source,
        long version) {

    /** What is kept on it. */
    enum Kind {
        PARVA_TITHI,
        PARYUSHAN,
        DAS_LAKSHAN,
        AYAMBIL_OLI,
        CHATURMAS,
        OTHER
    }
}
