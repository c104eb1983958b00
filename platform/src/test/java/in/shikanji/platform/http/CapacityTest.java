package in.shikanji.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapacityTest {
    private static final long HEAP = Runtime.getRuntime().maxMemory();

    @Test
    void allowsWhatIsWantedWhereItFits() {
        assertThat(Capacity.connections(100)).isEqualTo(100);
        assertThat(Capacity.streams(100)).isEqualTo(100);
    }

    @Test
    void allowsNoMoreThanTheHeapHolds() {
        assertThat(Capacity.connections(Integer.MAX_VALUE) * 16L * 1024)
                .isPositive()
                .isLessThan(HEAP);
        assertThat(Capacity.streams(Integer.MAX_VALUE) * 32L * 1024)
                .isPositive()
                .isLessThan(HEAP);
    }
}
