package in.shikanji.inventory.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShrinkingTest {
    private static int[] row(int... samples) {
        return samples;
    }

    private static int[] shrunk(int width, int height, int edge, boolean opacity, int[]... rows) {
        Shrinking shrinking = Shrinking.to(width, height, edge, opacity);
        for (int[] row : rows) {
            shrinking.add(row);
        }
        byte[] samples = shrinking.result().samples();
        int[] numbers = new int[samples.length];
        Arrays.setAll(numbers, at -> Byte.toUnsignedInt(samples[at]));
        return numbers;
    }

    @Test
    void isTheMeanOfTheArea() {
        assertThat(shrunk(
                        2,
                        2,
                        1,
                        true,
                        row(0, 10, 255, 255, 100, 20, 255, 255),
                        row(100, 30, 255, 255, 0, 40, 255, 255)))
                .containsExactly(50, 25, 255, 255);
    }

    @Test
    void sharesAPixelThatLiesOnTheBorder() {
        // three pixels to two: each new one is one and a half wide
        assertThat(shrunk(3, 1, 2, true, row(0, 0, 0, 255, 90, 90, 90, 255, 240, 240, 240, 255)))
                .containsExactly(30, 30, 30, 255, 190, 190, 190, 255);
    }

    @Test
    void countsWhatIsTransparentForLess() {
        assertThat(shrunk(2, 1, 1, true, row(200, 200, 200, 255, 0, 0, 0, 0))).containsExactly(200, 200, 200, 128);
        assertThat(shrunk(2, 1, 1, true, row(9, 9, 9, 0, 9, 9, 9, 0))).containsExactly(0, 0, 0, 0);
    }

    @Test
    void takesFourInksForWhatTheyAre() {
        assertThat(shrunk(2, 1, 1, false, row(200, 100, 0, 0, 0, 100, 50, 10))).containsExactly(100, 100, 25, 5);
    }

    @Test
    void isNeverLarger() {
        assertThat(shrunk(2, 1, 5, true, row(1, 2, 3, 255, 5, 6, 7, 255))).containsExactly(1, 2, 3, 255, 5, 6, 7, 255);
    }

    @Test
    void doesNotTakeAHalfForTheWhole() {
        Shrinking shrinking = Shrinking.to(2, 2, 1, true);
        shrinking.add(row(1, 1, 1, 255, 1, 1, 1, 255));

        assertThatThrownBy(shrinking::result).isInstanceOf(IllegalStateException.class);
    }

    /** What is of one colour stays so, to the last pixel, whatever the sizes. */
    @Property(tries = 200)
    void keepsOneColour(
            @ForAll @IntRange(min = 1, max = 300) int width,
            @ForAll @IntRange(min = 1, max = 300) int height,
            @ForAll @IntRange(min = 1, max = 200) int edge,
            @ForAll @IntRange(min = 0, max = 255) int level) {
        int[] row = new int[width * 4];
        Arrays.setAll(row, at -> at % 4 == 3 ? 255 : level);
        int[][] rows = new int[height][];
        Arrays.fill(rows, row);

        int[] found = shrunk(width, height, edge, true, rows);

        int[] expected = new int[found.length];
        Arrays.setAll(expected, at -> at % 4 == 3 ? 255 : level);
        assertThat(found).isEqualTo(expected);
        assertThat(Math.max(width, height) <= edge ? width * height * 4 : found.length)
                .isEqualTo(found.length);
    }

    @Test
    void holdsTheLargestSumsThereAre() {
        int[] row = new int[20_000 * 4];
        Arrays.fill(row, 255);
        Shrinking shrinking = Shrinking.to(20_000, 1250, 1280, true);
        for (int y = 0; y < 1250; y++) {
            shrinking.add(row);
        }

        byte[] white = new byte[shrinking.result().samples().length];
        Arrays.fill(white, (byte) 255);
        assertThat(shrinking.result().samples()).isEqualTo(white);
    }

    @Test
    void turnsThereAndBack() {
        byte[] samples = new byte[5 * 3 * 4];
        new Random(1).nextBytes(samples);
        Pixels picture = new Pixels(5, 3, samples);

        for (int[] way : new int[][] {{2, 2}, {3, 3}, {4, 4}, {5, 5}, {6, 8}, {7, 7}, {8, 6}}) {
            Pixels turned = picture.turned(way[0]);

            assertThat(turned.width()).isEqualTo(way[0] >= 5 ? 3 : 5);
            assertThat(turned.samples()).isNotEqualTo(samples);
            assertThat(turned.turned(way[1]).samples()).isEqualTo(samples);
        }
    }
}
