package in.shikanji.inventory.goods;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What tells one batch of an item from another.
 *
 * @param label as it is printed on it; empty where nobody wrote it down
 * @param expiresOn the last day on which it is good; null where nobody wrote it down
 */
public record Lot(String label, @Nullable LocalDate expiresOn) {
    /** What nobody knows anything of. It is sold first. */
    public static final Lot UNKNOWN = new Lot("", null);

    @Override
    public String toString() {
        return (label.isEmpty() ? "no label" : label) + (expiresOn == null ? "" : ", expires " + expiresOn);
    }
}
