package in.shikanji.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class MoneyTest {
    @Property
    void whatIsSpreadAddsUpAndNoPartIsAPaisaOff(
            @ForAll @LongRange(max = 1_000_000_000_000L) long amount,
            @ForAll @Size(min = 1, max = 20) List<@LongRange(max = 1_000_000_000_000L) Long> weights) {
        double sum = weights.stream().mapToDouble(Long::doubleValue).sum();
        Assume.that(sum > 0);

        List<Long> parts = Money.spread(amount, weights);

        assertThat(parts).hasSameSizeAs(weights);
        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(amount);
        for (int index = 0; index < parts.size(); index++) {
            double exact = amount * (weights.get(index) / sum);
            assertThat(parts.get(index)).isBetween((long) Math.floor(exact) - 1, (long) Math.ceil(exact) + 1);
            if (amount <= sum) {
                assertThat(parts.get(index)).isLessThanOrEqualTo(weights.get(index));
            }
        }
    }
}
