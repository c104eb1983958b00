package in.shikanji.inventory.images;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import in.shikanji.inventory.images.Negative.Format;
import in.shikanji.inventory.images.Negative.Ink;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Decodes a picture into one that is small enough for the pages, without ever holding it whole where that can be helped: JPEG
 * and PNG in bands from top to bottom, WebP with every second or third pixel left out if it is large.
 */
final class Decoding {
    private static final long MOST_AT_ONCE = 40L * 1024 * 1024;
    /** With transparency it needs four bytes for each pixel of the source besides. */
    private static final int MOST_PIXELS_OF_WEBP = 6_500_000;

    private final ImageReader reader;
    private final Ink ink;
    private final int width;
    private final int height;
    private boolean damaged;

    private Decoding(ImageReader reader, Ink ink, int width, int height) {
        this.reader = reader;
        this.ink = ink;
        this.width = width;
        this.height = height;
    }

    /** At most that long on either side. Throws whatever a decoder throws at what it can't decode. */
    static Pixels decode(Print.Request wanted, int edge) throws IOException {
        ImageIO.setUseCache(false);
        String format = wanted.format().name().toLowerCase(Locale.ROOT);
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream input = open(wanted)) {
            reader.setInput(input, false, true);
            Decoding decoding = new Decoding(reader, wanted.ink(), reader.getWidth(0), reader.getHeight(0));
            reader.addIIOReadWarningListener((_, warning) -> decoding.warned(warning));
            Pixels pixels = wanted.format() == Format.WEBP ? decoding.thinned(edge) : decoding.inBands(edge);
            decoding.requireSound();
            return pixels;
        } finally {
            reader.dispose();
        }
    }

    /** The WebP reader suspects a bomb where little becomes much, if it knows how little; what it may become was seen before. */
    private static ImageInputStream open(Print.Request wanted) {
        return wanted.format() == Format.WEBP
                ? new MemoryCacheImageInputStream(new ByteArrayInputStream(wanted.pixels()))
                : new ByteArrayImageInputStream(wanted.pixels());
    }

    /** Decoders fill in what is missing; some bytes too many between segments are no loss. */
    private void warned(String warning) {
        damaged |= !warning.contains("extraneous bytes");
    }

    private void requireSound() throws IOException {
        if (damaged) {
            throw new IIOException("part of it is missing");
        }
    }

    private Pixels inBands(int edge) throws IOException {
        Shrinking shrinking = Shrinking.to(width, height, edge, ink == Ink.LIGHT);
        int atOnce = Math.clamp(MOST_AT_ONCE / ((long) width * bytesPerPixel()), 1, height);
        for (int y = 0; y < height; y += atOnce) {
            ImageReadParam band = reader.getDefaultReadParam();
            band.setSourceRegion(new Rectangle(0, y, width, Math.min(atOnce, height - y)));
            read(band, shrinking);
        }
        return shrinking.result();
    }

    private int bytesPerPixel() throws IOException {
        if (ink != Ink.LIGHT) {
            return Pixels.CHANNELS;
        }
        SampleModel samples = reader.getImageTypes(0).next().getSampleModel();
        return samples.getNumBands() * ((samples.getSampleSize(0) + Byte.SIZE - 1) / Byte.SIZE);
    }

    private Pixels thinned(int edge) throws IOException {
        int every = 1;
        while ((long) width * height / ((long) every * every) > MOST_PIXELS_OF_WEBP) {
            every++;
        }
        ImageReadParam thinner = reader.getDefaultReadParam();
        thinner.setSourceSubsampling(every, every, 0, 0);
        Shrinking shrinking =
                Shrinking.to((width + every - 1) / every, (height + every - 1) / every, edge, ink == Ink.LIGHT);
        read(thinner, shrinking);
        return shrinking.result();
    }

    private void read(ImageReadParam part, Shrinking shrinking) throws IOException {
        if (ink == Ink.LIGHT) {
            BufferedImage image = reader.read(0, part);
            Rows rows = new Rows(image.getWidth());
            for (int y = 0; y < image.getHeight(); y++) {
                shrinking.add(rows.light(image.getRaster(), image.getColorModel(), y));
            }
        } else {
            Raster raster = reader.readRaster(0, part);
            Rows rows = new Rows(raster.getWidth());
            for (int y = 0; y < raster.getHeight(); y++) {
                shrinking.add(rows.inks(raster, y));
            }
        }
        requireSound();
    }
}
