package in.shikanji.inventory.images;

import in.shikanji.inventory.images.Negative.Format;
import in.shikanji.inventory.images.Negative.Ink;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a WebP apart (RFC 9649): one frame's pixels and their transparency go on, as a still picture. Of an animation that is
 * the first one.
 */
final class WebpFile {
    private static final int LOSSY = 0x20385056; // "VP8 ", as all of them read from its end
    private static final int LOSSLESS = 0x4C385056; // VP8L
    private static final int EXTENDED = 0x58385056; // VP8X
    private static final int TRANSPARENCY = 0x48504C41; // ALPH
    private static final int FRAME = 0x464D4E41; // ANMF
    private static final int COLOUR_PROFILE = 0x50434349; // ICCP
    private static final int EXIF = 0x46495845; // EXIF
    private static final int HEAD = 8;
    private static final int RIFF_HEAD = 12;
    private static final int FRAME_HEAD = 16;
    private static final int START_CODE = 0x2A019D;
    private static final int LOSSLESS_SIGN = 0x2F;
    /** What is lossless, as all transparency is, can only be decoded whole, four bytes a pixel. */
    private static final int MOST_PIXELS_AT_ONCE = 10_000_000;

    private static final int SIDE = 0x3FFF;

    private ByteBuffer profile = ByteBuffer.allocate(0);
    private int orientation = 1;
    private boolean animated;
    private @Nullable ByteBuffer canvas;
    private @Nullable ByteBuffer transparency;
    private @Nullable ByteBuffer image;

    private WebpFile() {}

    static Negative read(ByteBuffer file) throws UnreadableException {
        ByteBuffer riff = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        long end = HEAD + Integer.toUnsignedLong(riff.getInt(4));
        if (end > file.capacity()) {
            throw new UnreadableException("it is cut off");
        }
        WebpFile webp = new WebpFile();
        webp.chunks(slice(riff, RIFF_HEAD, (int) end - RIFF_HEAD));
        return webp.negative();
    }

    /** Unlike a buffer's own, this one keeps the order. */
    private static ByteBuffer slice(ByteBuffer whole, int from, int length) {
        return whole.slice(from, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void chunks(ByteBuffer chunks) {
        int at = 0;
        while (at < chunks.capacity()) {
            int length = chunks.getInt(at + 4);
            ByteBuffer chunk = slice(chunks, at, HEAD + length);
            ByteBuffer content = slice(chunk, HEAD, length);
            switch (chunk.getInt(0)) {
                case LOSSY, LOSSLESS -> image = image == null ? chunk : image;
                case TRANSPARENCY -> transparency = transparency == null ? chunk : transparency;
                case EXTENDED -> canvas = content;
                case FRAME -> frame(content);
                case COLOUR_PROFILE -> profile = content;
                case EXIF -> orientation = Exif.orientation(content);
                default -> {}
            }
            at += HEAD + length + (length & 1);
        }
    }

    /** Frames have none in them; and the first one may be smaller than the canvas. */
    private void frame(ByteBuffer content) {
        if (!animated) {
            animated = true;
            chunks(slice(content, FRAME_HEAD, content.capacity() - FRAME_HEAD));
        }
    }

    private Negative negative() throws UnreadableException {
        ByteBuffer pixels = image;
        if (pixels == null) {
            throw new UnreadableException("it has no picture");
        }
        boolean lossless = pixels.getInt(0) == LOSSLESS;
        int sides = lossless ? losslessSides(pixels) : lossySides(pixels);
        int width = lossless ? (sides & SIDE) + 1 : sides & SIDE;
        int height = lossless ? (sides >> 14 & SIDE) + 1 : sides >> 16 & SIDE;
        if (canvas != null
                && !animated
                && ((canvas.getInt(4) & 0xFFFFFF) != width - 1 || canvas.getInt(6) >>> 8 != height - 1)) {
            throw new UnreadableException("it says two different sizes");
        }
        boolean transparent = !lossless && transparency != null;
        List<ByteBuffer> parts = new ArrayList<>();
        if (transparent && transparency != null) {
            parts.add(extended(width, height));
            add(parts, transparency);
        }
        add(parts, pixels);
        int length = parts.stream().mapToInt(ByteBuffer::capacity).sum();
        parts.addFirst(riff(length));
        return new Negative(
                Format.WEBP,
                width,
                height,
                Ink.LIGHT,
                lossless || transparent ? MOST_PIXELS_AT_ONCE : Negative.MOST_PIXELS,
                orientation,
                profile,
                parts);
    }

    private static int lossySides(ByteBuffer chunk) throws UnreadableException {
        boolean keyFrame = (chunk.get(HEAD) & 1) == 0;
        if (!keyFrame || chunk.getInt(HEAD + 2) >>> 8 != START_CODE) {
            throw new UnreadableException("it does not begin with a picture");
        }
        return chunk.getInt(HEAD + 6);
    }

    private static int losslessSides(ByteBuffer chunk) throws UnreadableException {
        if (chunk.get(HEAD) != LOSSLESS_SIGN) {
            throw new UnreadableException("it does not begin with a picture");
        }
        return chunk.getInt(HEAD + 1);
    }

    private static void add(List<ByteBuffer> parts, ByteBuffer chunk) {
        parts.add(chunk);
        if ((chunk.capacity() & 1) == 1) {
            parts.add(ByteBuffer.allocate(1));
        }
    }

    private static ByteBuffer riff(int length) {
        return little(RIFF_HEAD)
                .putInt(0x46464952)
                .putInt(length + 4)
                .putInt(0x50424557)
                .flip();
    }

    /** Says that there is transparency, and nothing else. */
    private static ByteBuffer extended(int width, int height) {
        return little(18)
                .putInt(EXTENDED)
                .putInt(10)
                .putInt(0x10)
                .put(threeBytes(width - 1))
                .put(threeBytes(height - 1))
                .flip();
    }

    private static byte[] threeBytes(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16)};
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
