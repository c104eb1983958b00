package in.shikanji.inventory.images;

import java.util.Arrays;

/**
 * Makes a picture smaller while its rows come in, so that the large one need never be in memory: each new pixel is the mean
 * of the area that it covers. What is transparent counts for less.
 */
final class Shrinking {
    private static final int CHANNELS = Pixels.CHANNELS;
    private static final int OPACITY = CHANNELS - 1;

    private final int fromWidth;
    private final int fromHeight;
    private final Pixels result;
    private final boolean opacity;
    private final long[] sums;
    private final int[] row;
    private int rowsIn;
    private int rowsOut;

    /** @param opacity whether the fourth channel says how opaque a pixel is */
    private Shrinking(int fromWidth, int fromHeight, Pixels result, boolean opacity) {
        this.fromWidth = fromWidth;
        this.fromHeight = fromHeight;
        this.result = result;
        this.opacity = opacity;
        this.row = new int[result.width() * CHANNELS];
        this.sums = new long[row.length];
    }

    /** So that no side is longer than the edge; as large as before if none is. */
    static Shrinking to(int width, int height, int edge, boolean opacity) {
        int longest = Math.max(width, height);
        int newWidth = longest <= edge ? width : scaled(width, edge, longest);
        int newHeight = longest <= edge ? height : scaled(height, edge, longest);
        return new Shrinking(width, height, Pixels.blank(newWidth, newHeight), opacity);
    }

    private static int scaled(int side, int edge, int longest) {
        return Math.max(1, Math.toIntExact(((long) side * edge + longest / 2) / longest));
    }

    /** Takes the next row, four numbers up to 255 for each pixel. */
    void add(int[] samples) {
        shrinkAcross(samples);
        // On a line of fromHeight * height, an old row is height long, and a new one fromHeight.
        long from = (long) rowsIn * result.height();
        long to = from + result.height();
        rowsIn++;
        while (from < to) {
            long end = (long) (rowsOut + 1) * fromHeight;
            long share = Math.min(to, end) - from;
            for (int at = 0; at < row.length; at++) {
                sums[at] += row[at] * share;
            }
            from += share;
            if (from == end) {
                emit();
            }
        }
    }

    /** The smaller picture, once all rows are in. */
    Pixels result() {
        if (rowsOut != result.height()) {
            throw new IllegalStateException("only " + rowsIn + " rows of " + fromHeight + " came in");
        }
        return result;
    }

    /** The sums of one row, each of a weight of fromWidth in all: at most 255 * 255 * 20,000, which an int holds. */
    private void shrinkAcross(int[] samples) {
        Arrays.fill(row, 0);
        int width = result.width();
        int end = fromWidth;
        int target = 0;
        int from = 0;
        for (int x = 0; x < fromWidth; x++) {
            int to = from + width;
            while (from < to) {
                int share = Math.min(to, end) - from;
                blend(samples, x * CHANNELS, target, share);
                from += share;
                if (from == end) {
                    end += fromWidth;
                    target += CHANNELS;
                }
            }
        }
    }

    private void blend(int[] samples, int at, int target, int share) {
        int weight = opacity ? samples[at + OPACITY] * share : share;
        row[target] += samples[at] * weight;
        row[target + 1] += samples[at + 1] * weight;
        row[target + 2] += samples[at + 2] * weight;
        row[target + OPACITY] += opacity ? weight : samples[at + OPACITY] * share;
    }

    private void emit() {
        byte[] samples = result.samples();
        int start = rowsOut * row.length;
        long whole = (long) fromWidth * fromHeight;
        for (int at = 0; at < row.length; at += CHANNELS) {
            long weight = opacity ? sums[at + OPACITY] : whole;
            for (int channel = 0; channel < OPACITY; channel++) {
                samples[start + at + channel] = mean(sums[at + channel], weight);
            }
            samples[start + at + OPACITY] = mean(sums[at + OPACITY], whole);
        }
        Arrays.fill(sums, 0);
        rowsOut++;
    }

    private static byte mean(long sum, long weight) {
        return weight == 0 ? 0 : (byte) ((sum + weight / 2) / weight);
    }
}
