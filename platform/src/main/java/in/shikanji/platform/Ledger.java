package in.shikanji.platform;

import java.util.function.Supplier;

/**
 * Something that can be recomputed from its parts. {@code check} does it in short reads, each on a consistent snapshot, however
 * much there is; it may take minutes.
 *
 * @param name such as {@code inventory.stock}
 */
public record Ledger(String name, Supplier<Result> check) {
    /**
     * The outcome of a check.
     *
     * @param checked how many accounts were recomputed
     * @param drift how many of them differ from what is stored; anything but 0 is a bug or damage
     */
    public record Result(long checked, long drift) {}
}
