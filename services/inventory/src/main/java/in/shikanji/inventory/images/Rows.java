package in.shikanji.inventory.images;

import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Reads the rows of what was decoded, however it lies there, as four numbers up to 255 for each pixel. */
final class Rows {
    private static final int OPAQUE = 255;

    private final int[] pixels;

    /** @param width in pixels */
    Rows(int width) {
        pixels = new int[width * Pixels.CHANNELS];
    }

    /** Inks as they are. */
    int[] inks(Raster raster, int y) {
        raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, pixels);
        return pixels;
    }

    /** Red, green, blue and opacity. */
    int[] light(Raster raster, ColorModel colours, int y) {
        int bands = raster.getNumBands();
        int[] found = raster.getPixels(raster.getMinX(), raster.getMinY() + y, raster.getWidth(), 1, (int[]) null);
        if (colours instanceof IndexColorModel palette) {
            for (int x = 0; x < found.length; x++) {
                put(x, palette.getRed(found[x]), palette.getGreen(found[x]), palette.getBlue(found[x]));
                pixels[x * Pixels.CHANNELS + 3] = palette.getAlpha(found[x]);
            }
            return pixels;
        }
        int sixteen = raster.getSampleModel().getSampleSize(0) - Byte.SIZE;
        boolean grey = bands < 3;
        for (int x = 0; x < raster.getWidth(); x++) {
            int at = x * bands;
            int first = found[at] >> sixteen;
            put(x, first, grey ? first : found[at + 1] >> sixteen, grey ? first : found[at + 2] >> sixteen);
            pixels[x * Pixels.CHANNELS + 3] = bands % 2 == 0 ? found[at + bands - 1] >> sixteen : OPAQUE;
        }
        return pixels;
    }

    private void put(int x, int red, int green, int blue) {
        int at = x * Pixels.CHANNELS;
        pixels[at] = red;
        pixels[at + 1] = green;
        pixels[at + 2] = blue;
    }
}
