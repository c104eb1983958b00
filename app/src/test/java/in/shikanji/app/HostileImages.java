package in.shikanji.app;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** Files that are no pictures, or not whole, or not what they say. */
final class HostileImages {
    private static final String BROKEN = "image_broken";
    private static final String TOO_MANY_PIXELS = "image_too_many_pixels";
    private static final String UNSUPPORTED = "image_type_unsupported";

    private HostileImages() {}

    /** A file and what is said of it. */
    @SuppressWarnings("ArrayRecordComponent") // for one test
    record Hostile(String name, byte[] file, int status, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Hostile> all() {
        byte[] jpeg = Pictures.jpeg(Pictures.quarters(BufferedImage.TYPE_INT_RGB));
        byte[] png = Pictures.small();
        byte[] webp = WebpPictures.LOSSLESS.bytes();
        return List.of(
                unsupported("text", Pictures.ascii("no picture at all")),
                unsupported("one byte", new byte[] {(byte) 0xFF}),
                unsupported("HTML that goes on as a JPEG", Pictures.joined(Pictures.ascii("<html><!--"), jpeg)),
                unsupported("SVG", Pictures.ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                unsupported("GIF", Pictures.ascii("GIF89a\1\0\1\0\0\0\0;      ")),
                unsupported("a RIFF that is a sound", Pictures.ascii("RIFF\4\0\0\0WAVEfmt ")),
                broken("JPEG cut off", Arrays.copyOf(jpeg, jpeg.length - 2)),
                broken("half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2)),
                broken(
                        "half a JPEG, with its end put on",
                        Pictures.joined(Arrays.copyOf(jpeg, jpeg.length / 2), new byte[] {(byte) 0xFF, (byte) 0xD9})),
                broken("JPEG that is larger than its pixels", ofSize(jpeg, 200, 200)),
                broken("JPEG of no width", ofSize(jpeg, 0, 32)),
                broken("JPEG of no height", ofSize(jpeg, 48, 0)),
                broken(
                        "JPEG of zeros and fills",
                        Pictures.joined(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, repeated(1_000_000))),
                broken("JPEG with many scans", manyScans(jpeg)),
                broken("JPEG with noise for pixels", noise(jpeg)),
                tooMany("JPEG of 65,535 by 65,535", ofSize(jpeg, 65_535, 65_535)),
                broken("PNG cut off", Arrays.copyOf(png, png.length - 12)),
                broken("half a PNG", Arrays.copyOf(png, png.length / 2)),
                broken("PNG with a wrong checksum", changed(png, png.length - 20)),
                broken("PNG of no width", ofPngSize(png, 0, 32)),
                broken("PNG of negative width", ofPngSize(png, -5, 32)),
                broken("PNG that is larger than its pixels", ofPngSize(png, 480, 320)),
                broken("PNG with two sizes", Pictures.withChunk(png, "IHDR", new byte[13])),
                broken("PNG with a chunk of 2 GB", longChunk(png)),
                broken("PNG that is no zlib", Pictures.withChunk(png, "IDAT", Pictures.ascii("garbage!"))),
                broken("PNG just below 25 megapixels, without them", ofPngSize(png, 5001, 4999)),
                tooMany("PNG just above 25 megapixels", ofPngSize(png, 5001, 5000)),
                tooMany("PNG of 60,000 by 60,000", ofPngSize(png, 60_000, 60_000)),
                tooMany("PNG of 2^31 - 1 by 2^31 - 1", ofPngSize(png, Integer.MAX_VALUE, Integer.MAX_VALUE)),
                tooMany("PNG of one very long line", ofPngSize(png, 24_000_000, 1)),
                broken("WebP cut off", Arrays.copyOf(webp, webp.length - 4)),
                broken("WebP without a picture", Pictures.ascii("RIFF\4\0\0\0WEBP")),
                broken("WebP with a chunk of 4 GB", Pictures.ascii("RIFF\14\0\0\0WEBPVP8 \377\377\377\377")),
                broken("WebP without most of its pixels", shortened(webp, 26)),
                broken("WebP that says two sizes", twoSizes()),
                broken("WebP of frames in frames", nestedFrames()),
                broken("WebP with more tables than there is memory", WebpBombs.ofTables()));
    }

    private static Hostile broken(String name, byte[] file) {
        return new Hostile(name, file, 422, BROKEN);
    }

    private static Hostile tooMany(String name, byte[] file) {
        return new Hostile(name, file, 422, TOO_MANY_PIXELS);
    }

    private static Hostile unsupported(String name, byte[] file) {
        return new Hostile(name, file, 415, UNSUPPORTED);
    }

    private static int frameOf(byte[] jpeg) {
        for (int at = 2; at < jpeg.length; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xC0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a JPEG without a frame");
    }

    private static byte[] ofSize(byte[] jpeg, int width, int height) {
        byte[] other = jpeg.clone();
        ByteBuffer.wrap(other).putShort(frameOf(jpeg) + 5, (short) height).putShort(frameOf(jpeg) + 7, (short) width);
        return other;
    }

    private static byte[] manyScans(byte[] jpeg) {
        int scan = frameOf(jpeg);
        while (jpeg[scan] != (byte) 0xFF || jpeg[scan + 1] != (byte) 0xDA) {
            scan++;
        }
        byte[] once = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        byte[][] parts = new byte[301][];
        Arrays.fill(parts, once);
        parts[0] = Arrays.copyOf(jpeg, scan);
        return Pictures.joined(Pictures.joined(parts), new byte[] {(byte) 0xFF, (byte) 0xD9});
    }

    private static byte[] noise(byte[] jpeg) {
        byte[] other = jpeg.clone();
        for (int at = jpeg.length - 60; at < jpeg.length - 2; at++) {
            other[at] = (byte) (at * 37 & 0x7F);
        }
        return other;
    }

    /** Cut off so that the lengths in it are right. */
    private static byte[] shortened(byte[] webp, int length) {
        byte[] other = Arrays.copyOf(webp, length);
        ByteBuffer.wrap(other)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(4, length - 8)
                .putInt(16, length - 20);
        return other;
    }

    private static byte[] twoSizes() {
        byte[] other = WebpPictures.TRANSPARENT.bytes();
        other[24]++;
        return other;
    }

    private static byte[] ofPngSize(byte[] png, int width, int height) {
        byte[] other = png.clone();
        ByteBuffer file = ByteBuffer.wrap(other).putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(other, 12, 17);
        file.putInt(29, (int) sum.getValue());
        return other;
    }

    private static byte[] changed(byte[] file, int at) {
        byte[] other = file.clone();
        other[at] ^= 1;
        return other;
    }

    private static byte[] longChunk(byte[] png) {
        byte[] other = png.clone();
        ByteBuffer.wrap(other).putInt(33, Integer.MAX_VALUE);
        return other;
    }

    private static byte[] repeated(int times) {
        byte[] bytes = new byte[times];
        for (int at = 1; at < times; at += 2) {
            bytes[at] = (byte) 0xFF;
        }
        return bytes;
    }

    private static byte[] nestedFrames() {
        int depth = 100_000;
        ByteBuffer file = ByteBuffer.allocate(12 + depth * 24).order(ByteOrder.LITTLE_ENDIAN);
        file.put(Pictures.ascii("RIFF")).putInt(file.capacity() - 8).put(Pictures.ascii("WEBP"));
        for (int left = depth; left > 0; left--) {
            file.put(Pictures.ascii("ANMF")).putInt(left * 24 - 8).put(new byte[16]);
        }
        return file.array();
    }
}
