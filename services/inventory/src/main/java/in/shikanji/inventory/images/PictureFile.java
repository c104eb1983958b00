package in.shikanji.inventory.images;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Takes a file apart without decoding it. What it is shows in its first bytes, never in a name or a header. */
final class PictureFile {
    private static final int RIFF = 0x52494646;
    private static final int WEBP = 0x57454250;
    private static final int SHORTEST = 12;

    private PictureFile() {}

    /** What a file turns out to be. */
    sealed interface Taken {
        record Whole(Negative negative) implements Taken {}

        /** Neither JPEG nor PNG nor WebP. */
        record Unsupported() implements Taken {}

        record TooManyPixels(int most) implements Taken {}

        /** It begins like a picture. */
        record Broken() implements Taken {}
    }

    static Taken take(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes);
        try {
            Negative negative = read(file);
            if (negative == null) {
                return new Taken.Unsupported();
            }
            if (negative.width() == 0 || negative.height() == 0) {
                return new Taken.Broken();
            }
            return negative.hasTooManyPixels()
                    ? new Taken.TooManyPixels(negative.mostPixels())
                    : new Taken.Whole(negative);
        } catch (UnreadableException | BufferUnderflowException | IndexOutOfBoundsException broken) {
            return new Taken.Broken();
        }
    }

    private static @Nullable Negative read(ByteBuffer file) throws UnreadableException {
        if (file.capacity() < SHORTEST) {
            return null;
        }
        if (file.getInt(0) == RIFF && file.getInt(8) == WEBP) {
            return WebpFile.read(file);
        }
        if (file.getLong(0) == PngFile.SIGNATURE) {
            return PngFile.read(file);
        }
        return file.getInt(0) >>> 8 == JpegFile.BEGINNING ? JpegFile.read(file) : null;
    }
}
