package in.shikanji.inventory.images;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A picture's file taken apart: what the pixels are made of, and beside it what it says of them. Nothing else of the file goes
 * on from here: no text, no thumbnail, no place where it was taken.
 *
 * @param mostPixels how many of this kind are taken
 * @param orientation how to turn it, 1 to 8 as EXIF counts
 * @param profile the ICC profile of its colours; empty for sRGB
 * @param parts of the upload, which one after the other are a file of the same format with nothing but pixels in it
 */
record Negative(
        Format format,
        int width,
        int height,
        Ink ink,
        int mostPixels,
        int orientation,
        ByteBuffer profile,
        List<ByteBuffer> parts) {
    static final int MOST_PIXELS = 25_000_000;
    static final int LARGEST_PROFILE = 1024 * 1024;
    private static final int LONGEST_SIDE = 20_000;

    Negative {
        profile = profile.remaining() > LARGEST_PROFILE ? ByteBuffer.allocate(0) : profile;
        parts = List.copyOf(parts);
    }

    enum Format {
        JPEG,
        PNG,
        WEBP
    }

    /** What the numbers of a pixel mean. Adobe's programs write how little ink there is, and others who leave no mark how much. */
    enum Ink {
        LIGHT,
        CMYK,
        INVERTED_CMYK,
        INVERTED_YCCK
    }

    boolean hasTooManyPixels() {
        return (long) width * height > mostPixels || Math.max(width, height) > LONGEST_SIDE;
    }
}
