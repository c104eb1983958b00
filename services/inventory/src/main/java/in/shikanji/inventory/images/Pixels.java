package in.shikanji.inventory.images;

/**
 * A small picture in memory, four bytes a pixel: red, green, blue and opacity, or four inks.
 *
 * @param samples row by row; handed on, never copied
 */
@SuppressWarnings("ArrayRecordComponent") // has one owner at a time
record Pixels(int width, int height, byte[] samples) {
    static final int CHANNELS = 4;

    static Pixels blank(int width, int height) {
        return new Pixels(width, height, new byte[width * height * CHANNELS]);
    }

    boolean isOpaque() {
        for (int at = CHANNELS - 1; at < samples.length; at += CHANNELS) {
            if (samples[at] != (byte) 0xFF) {
                return false;
            }
        }
        return true;
    }

    /** Smaller, so that no side is longer than the edge; never larger. */
    Pixels within(int edge) {
        if (Math.max(width, height) <= edge) {
            return this;
        }
        Shrinking shrinking = Shrinking.to(width, height, edge, true);
        int[] row = new int[width * CHANNELS];
        for (int y = 0; y < height; y++) {
            for (int at = 0; at < row.length; at++) {
                row[at] = Byte.toUnsignedInt(samples[y * row.length + at]);
            }
            shrinking.add(row);
        }
        return shrinking.result();
    }

    /** Turned and mirrored as EXIF's orientation asks for, 1 to 8. */
    Pixels turned(int orientation) {
        if (orientation == 1) {
            return this;
        }
        boolean lying = orientation >= 5;
        Pixels turned = blank(lying ? height : width, lying ? width : height);
        for (int y = 0; y < turned.height; y++) {
            for (int x = 0; x < turned.width; x++) {
                int fromX = lying ? y : x;
                int fromY = lying ? x : y;
                boolean fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
                boolean fromBelow = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
                int sourceX = fromRight ? width - 1 - fromX : fromX;
                int sourceY = fromBelow ? height - 1 - fromY : fromY;
                System.arraycopy(
                        samples,
                        (sourceY * width + sourceX) * CHANNELS,
                        turned.samples,
                        (y * turned.width + x) * CHANNELS,
                        CHANNELS);
            }
        }
        return turned;
    }
}
