package in.shikanji.app;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Makes files of pictures, with whatever cameras and programs leave in them. */
final class Pictures {
    static final int WIDTH = 48;
    static final int HEIGHT = 32;

    /** Something that must not be seen by anybody else. */
    static final String SECRET = "12.9716N 77.5946E at home";

    private Pictures() {}

    /** A picture that everybody takes. */
    static byte[] small() {
        return png(quarters(BufferedImage.TYPE_INT_RGB));
    }

    /** One that differs from those of other numbers. */
    static byte[] numbered(int number) {
        BufferedImage image = quarters(BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < WIDTH; x++) {
            image.setRGB(x, 0, number * 0x010305 + x);
        }
        return png(image);
    }

    /** Red and green above, blue and white below. */
    static BufferedImage quarters(int type) {
        return drawn(new BufferedImage(WIDTH, HEIGHT, type));
    }

    private static BufferedImage drawn(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean left = x < image.getWidth() / 2;
                boolean above = y < image.getHeight() / 2;
                Color colour = above ? left ? Color.RED : Color.GREEN : left ? Color.BLUE : Color.WHITE;
                image.setRGB(x, y, colour.getRGB());
            }
        }
        return image;
    }

    /** A quarter of it can be seen through. */
    static BufferedImage transparent() {
        BufferedImage image = quarters(BufferedImage.TYPE_INT_ARGB);
        for (int y = HEIGHT / 2; y < HEIGHT; y++) {
            for (int x = WIDTH / 2; x < WIDTH; x++) {
                image.setRGB(x, y, 0);
            }
        }
        return image;
    }

    /** Two bits a pixel. */
    static BufferedImage palette() {
        byte full = (byte) 0xFF;
        byte[] red = {full, 0, 0, full};
        byte[] green = {0, full, 0, full};
        byte[] blue = {0, 0, full, full};
        IndexColorModel model = new IndexColorModel(2, 4, red, green, blue);
        return drawn(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, model));
    }

    static BufferedImage sixteenBits() {
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        return drawn(new BufferedImage(model, model.createCompatibleWritableRaster(WIDTH, HEIGHT), false, null));
    }

    static byte[] png(BufferedImage image) {
        return written("png", new IIOImage(image, null, null), false);
    }

    static byte[] interlacedPng(BufferedImage image) {
        return written("png", new IIOImage(image, null, null), true);
    }

    static byte[] jpeg(BufferedImage image) {
        return written("jpeg", new IIOImage(image, null, null), false);
    }

    static byte[] progressiveJpeg(BufferedImage image) {
        return written("jpeg", new IIOImage(image, null, null), true);
    }

    /**
     * Four inks, as Adobe's programs write them: inverted.
     *
     * @param pixel four numbers for the left half, and four for the right one
     * @param transform 0 for inks as they are, 2 for luma, two differences and black
     */
    static byte[] inks(int[][] pixel, int transform) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, 4, null);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                raster.setPixel(x, y, pixel[x < WIDTH / 2 ? 0 : 1]);
            }
        }
        byte[] plain = written("jpeg", new IIOImage(raster, null, null), false);
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform};
        return withSegment(plain, 0xEE, adobe);
    }

    private static byte[] written(String format, IIOImage image, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (progressive) {
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        if (format.equals("jpeg")) {
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.95f);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(output);
            writer.write(null, image, how);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** With another segment behind the start of a JPEG. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + 4 + content.length)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** With another chunk behind the size of a PNG. */
    static byte[] withChunk(byte[] png, String kind, byte[] content) {
        int head = 8 + 25;
        return ByteBuffer.allocate(png.length + 12 + content.length)
                .put(png, 0, head)
                .put(chunk(kind, content))
                .put(png, head, png.length - head)
                .array();
    }

    static byte[] chunk(String kind, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(ascii(kind))
                .put(content);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, content.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }

    /** With another chunk at the end of a WebP. */
    static byte[] withWebpChunk(byte[] webp, String kind, byte[] content) {
        int padded = content.length + (content.length & 1);
        return ByteBuffer.allocate(webp.length + 8 + padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(webp)
                .put(ascii(kind))
                .putInt(content.length)
                .put(content)
                .putInt(4, webp.length + padded)
                .array();
    }

    /** What a camera says of a picture: how it was held, and where. */
    static byte[] exif(int orientation) {
        byte[] place = ascii(SECRET);
        return ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + place.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("Exif\0\0II*\0"))
                .putInt(8)
                .putShort((short) 2)
                .put(entry(0x010E, 2, place.length, 8 + 2 + 2 * 12 + 4))
                .put(entry(0x0112, 3, 1, orientation))
                .putInt(0)
                .put(place)
                .array();
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    /** A profile in which half the number is half the light. */
    static byte[] linearProfile() {
        return ((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_LINEAR_RGB))
                .getProfile()
                .getData();
    }

    static byte[] deflated(byte[] plain) {
        try (Deflater deflater = new Deflater(9)) {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] some = new byte[8192];
            while (!deflater.finished()) {
                packed.write(some, 0, deflater.deflate(some));
            }
            return packed.toByteArray();
        }
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
