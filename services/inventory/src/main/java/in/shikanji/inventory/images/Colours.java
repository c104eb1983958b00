package in.shikanji.inventory.images;

import in.shikanji.inventory.images.Negative.Ink;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/** Makes sRGB of whatever a picture's numbers mean, by its profile or, without one that can be used, as most others do. */
final class Colours {
    private static final int CHANNELS = Pixels.CHANNELS;
    private static final int LIGHTS = 3;
    private static final int FULL = 255;

    private Colours() {}

    static Pixels toScreen(Pixels pixels, Ink ink, byte[] profile) {
        if (ink == Ink.LIGHT) {
            ICC_Profile known = profile(profile, ColorSpace.TYPE_RGB);
            return known == null ? pixels : converted(pixels, known, LIGHTS);
        }
        amountsOfInk(pixels.samples(), ink);
        ICC_Profile known = profile(profile, ColorSpace.TYPE_CMYK);
        return known == null ? plainly(pixels) : converted(pixels, known, CHANNELS);
    }

    private static @Nullable ICC_Profile profile(byte[] bytes, int kind) {
        if (bytes.length == 0) {
            return null;
        }
        try {
            ICC_Profile profile = ICC_Profile.getInstance(bytes);
            return profile.getColorSpaceType() == kind ? profile : null;
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    private static void amountsOfInk(byte[] samples, Ink ink) {
        for (int at = 0; at < samples.length; at += CHANNELS) {
            if (ink == Ink.INVERTED_YCCK) {
                lightFromLuma(samples, at);
            }
            for (int channel = 0; channel < CHANNELS && ink != Ink.CMYK; channel++) {
                samples[at + channel] = (byte) (FULL - Byte.toUnsignedInt(samples[at + channel]));
            }
        }
    }

    /** ITU-T T.871, 7; what Adobe writes so is cyan, magenta and yellow, inverted as all of it. */
    private static void lightFromLuma(byte[] samples, int at) {
        double luma = Byte.toUnsignedInt(samples[at]);
        double blue = Byte.toUnsignedInt(samples[at + 1]) - 128.0;
        double red = Byte.toUnsignedInt(samples[at + 2]) - 128.0;
        samples[at] = rounded(FULL - (luma + 1.402 * red));
        samples[at + 1] = rounded(FULL - (luma - 0.344136 * blue - 0.714136 * red));
        samples[at + 2] = rounded(FULL - (luma + 1.772 * blue));
    }

    private static byte rounded(double number) {
        return (byte) Math.clamp(Math.round(number), 0, FULL);
    }

    private static Pixels plainly(Pixels pixels) {
        byte[] samples = pixels.samples();
        for (int at = 0; at < samples.length; at += CHANNELS) {
            int black = FULL - Byte.toUnsignedInt(samples[at + LIGHTS]);
            for (int channel = 0; channel < LIGHTS; channel++) {
                samples[at + channel] = (byte) ((FULL - Byte.toUnsignedInt(samples[at + channel])) * black / FULL);
            }
            samples[at + LIGHTS] = (byte) FULL;
        }
        return pixels;
    }

    private static Pixels converted(Pixels pixels, ICC_Profile from, int channels) {
        WritableRaster before = raster(pixels, channels);
        WritableRaster after = raster(Pixels.blank(pixels.width(), pixels.height()), LIGHTS);
        try {
            ICC_Profile[] way = {from, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
            new ColorConvertOp(way, null).filter(before, after);
        } catch (CMMException | IllegalArgumentException broken) {
            return channels == LIGHTS ? pixels : plainly(pixels);
        }
        Pixels made = Pixels.blank(pixels.width(), pixels.height());
        byte[] lights = ((DataBufferByte) after.getDataBuffer()).getData();
        for (int pixel = 0; pixel < pixels.width() * pixels.height(); pixel++) {
            int at = pixel * CHANNELS;
            System.arraycopy(lights, pixel * LIGHTS, made.samples(), at, LIGHTS);
            made.samples()[at + LIGHTS] = channels == LIGHTS ? pixels.samples()[at + LIGHTS] : (byte) FULL;
        }
        return made;
    }

    /** The first channels without a gap between pixels, which the JDK's colour engine does not take. */
    private static WritableRaster raster(Pixels pixels, int channels) {
        int count = pixels.width() * pixels.height();
        byte[] dense = new byte[count * channels];
        for (int pixel = 0; pixel < count; pixel++) {
            System.arraycopy(pixels.samples(), pixel * CHANNELS, dense, pixel * channels, channels);
        }
        int[] offsets = channels == CHANNELS ? new int[] {0, 1, 2, 3} : new int[] {0, 1, 2};
        return Raster.createInterleavedRaster(
                new DataBufferByte(dense, dense.length),
                pixels.width(),
                pixels.height(),
                pixels.width() * channels,
                channels,
                offsets,
                null);
    }
}
