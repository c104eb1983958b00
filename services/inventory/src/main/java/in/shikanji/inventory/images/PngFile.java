package in.shikanji.inventory.images;

import in.shikanji.inventory.images.Negative.Format;
import in.shikanji.inventory.images.Negative.Ink;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Takes a PNG apart (ISO/IEC 15948). Only size, palette, transparency and pixels go on: the JDK's reader would inflate each
 * text in it, however large, and looks at no checksum. Of an animated one that is the picture shown by who knows no animations.
 */
final class PngFile {
    static final long SIGNATURE = 0x89504E470D0A1A0AL;

    private static final int HEADER = 0x49484452; // IHDR
    private static final int PALETTE = 0x504C5445; // PLTE
    private static final int TRANSPARENCY = 0x74524E53; // tRNS
    private static final int PIXELS = 0x49444154; // IDAT
    private static final int END = 0x49454E44; // IEND
    private static final int COLOUR_PROFILE = 0x69434350; // iCCP
    private static final int EXIF = 0x65584966; // eXIf
    private static final int AROUND = 12;

    private final ByteBuffer file;
    private final List<ByteBuffer> kept = new ArrayList<>();
    private ByteBuffer profile = ByteBuffer.allocate(0);
    private int orientation = 1;
    private boolean pixels;

    private PngFile(ByteBuffer file) {
        this.file = file;
    }

    static Negative read(ByteBuffer file) throws UnreadableException {
        return new PngFile(file.duplicate()).read();
    }

    private Negative read() throws UnreadableException {
        kept.add(file.slice(0, Long.BYTES));
        int at = Long.BYTES;
        ByteBuffer header = file.slice(at, AROUND + 13);
        if (header.getInt(0) != 13 || header.getInt(4) != HEADER) {
            throw new UnreadableException("it does not begin with its size");
        }
        int kind;
        do {
            int length = file.getInt(at);
            if (length < 0 || length > file.capacity() - at - AROUND) {
                throw new UnreadableException("it ends within a chunk");
            }
            ByteBuffer chunk = file.slice(at, length + AROUND);
            requireChecksum(chunk, length);
            kind = chunk.getInt(4);
            if (kind == HEADER && at > Long.BYTES) {
                throw new UnreadableException("it says two sizes");
            }
            chunk(kind, chunk, chunk.slice(8, length));
            at += length + AROUND;
        } while (kind != END);
        if (!pixels) {
            throw new UnreadableException("it has no pixels");
        }
        // A size may have 31 bits; one that is negative has 32.
        int width = header.getInt(8);
        int height = header.getInt(12);
        if (width < 0 || height < 0) {
            throw new UnreadableException("a negative size");
        }
        return new Negative(Format.PNG, width, height, Ink.LIGHT, Negative.MOST_PIXELS, orientation, profile, kept);
    }

    private void chunk(int kind, ByteBuffer chunk, ByteBuffer content) {
        switch (kind) {
            case HEADER, PALETTE, TRANSPARENCY, END -> kept.add(chunk);
            case PIXELS -> {
                kept.add(chunk);
                pixels = true;
            }
            case COLOUR_PROFILE -> profile = inflatedProfile(content);
            case EXIF -> orientation = Exif.orientation(content);
            default -> {}
        }
    }

    private static void requireChecksum(ByteBuffer chunk, int length) throws UnreadableException {
        CRC32 sum = new CRC32();
        sum.update(chunk.slice(4, length + 4));
        if ((int) sum.getValue() != chunk.getInt(length + 8)) {
            throw new UnreadableException("a checksum is wrong");
        }
    }

    /** A name, a zero, the method, and then the profile; nothing if it is larger than any there is. */
    private static ByteBuffer inflatedProfile(ByteBuffer content) {
        ByteBuffer packed = content.duplicate();
        while (packed.hasRemaining() && packed.get() != 0) {
            // past the name
        }
        ByteBuffer unpacked = ByteBuffer.allocate(Negative.LARGEST_PROFILE);
        try (Inflater inflater = new Inflater()) {
            if (packed.hasRemaining() && packed.get() == 0) {
                inflater.setInput(packed);
                inflater.inflate(unpacked);
            }
            return inflater.finished() ? unpacked.flip() : ByteBuffer.allocate(0);
        } catch (DataFormatException broken) {
            return ByteBuffer.allocate(0);
        }
    }
}
