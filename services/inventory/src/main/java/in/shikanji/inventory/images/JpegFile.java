package in.shikanji.inventory.images;

import in.shikanji.inventory.images.Negative.Format;
import in.shikanji.inventory.images.Negative.Ink;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes a JPEG apart (ITU-T T.81, annex B). Of its segments only tables, frame and scans go on, behind a head of our own that
 * says in one way what JFIF, EXIF, Adobe's mark or nothing at all say of its colours.
 */
final class JpegFile {
    /** The mark of its start, and the first byte of the next one. */
    static final int BEGINNING = 0xFFD8FF;

    /** Encoders write about ten; each costs a pass over all pixels, however short it is. */
    private static final int MOST_SCANS = 100;

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final byte[] JFIF_HEAD = {
        (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };

    private final ByteBuffer file;
    private final List<ByteBuffer> kept = new ArrayList<>();
    private final SortedMap<Integer, ByteBuffer> profile = new TreeMap<>();
    private @Nullable ByteBuffer frame;
    private boolean jfif;
    private int adobe = -1;
    private int orientation = 1;
    private int scans;

    private JpegFile(ByteBuffer file) {
        this.file = file;
    }

    static Negative read(ByteBuffer file) throws UnreadableException {
        return new JpegFile(file.duplicate().position(2)).read();
    }

    private Negative read() throws UnreadableException {
        for (int marker = nextMarker(); marker != END; marker = nextMarker()) {
            boolean alone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
            if (!alone) {
                segment(marker);
            }
        }
        if (frame == null || scans == 0) {
            throw new UnreadableException("it has no picture");
        }
        kept.add(ByteBuffer.wrap(new byte[] {(byte) 0xFF, (byte) END}));
        int components = frame.get(5);
        kept.addFirst(head(frame, components));
        return new Negative(
                Format.JPEG,
                frame.getChar(3),
                frame.getChar(1),
                ink(components),
                Negative.MOST_PIXELS,
                orientation,
                joinedProfile(),
                kept);
    }

    /** Reads on to the next marker; what lies between segments belongs to nothing. */
    private int nextMarker() {
        int before = 0;
        int marker = Byte.toUnsignedInt(file.get());
        while (before != 0xFF || marker == 0 || marker == 0xFF) {
            before = marker;
            marker = Byte.toUnsignedInt(file.get());
        }
        return marker;
    }

    private void segment(int marker) throws UnreadableException {
        int start = file.position() - 2;
        int length = file.getChar() - 2;
        if (length < 0) {
            throw new UnreadableException("a segment is shorter than its length");
        }
        ByteBuffer content = file.slice(file.position(), length);
        file.position(file.position() + length);
        switch (marker) {
            case 0xC4, 0xDB, 0xDD -> kept.add(file.slice(start, file.position() - start));
            case 0xC0, 0xC1, 0xC2 -> frame(start, content);
            case SCAN -> scan(start);
            case 0xE0 -> jfif |= startsWith(content, "JFIF\0");
            case 0xE1 -> exif(content);
            case 0xE2 -> profile(content);
            case 0xEE -> adobe(content);
            case 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF ->
                throw new UnreadableException("a kind of JPEG that nobody shows");
            default -> {}
        }
    }

    private void frame(int start, ByteBuffer content) throws UnreadableException {
        int components = content.get(5);
        boolean shown = components == 1 || components == 3 || components == 4;
        if (frame != null || content.get(0) != 8 || !shown || content.capacity() < 6 + 3 * components) {
            throw new UnreadableException("it has two frames, or such as nobody shows");
        }
        frame = content;
        kept.add(file.slice(start, file.position() - start));
    }

    /** The scan's pixels last to the next marker that is none of those that may stand among them. */
    private void scan(int start) throws UnreadableException {
        scans++;
        if (frame == null || scans > MOST_SCANS) {
            throw new UnreadableException("a scan without a frame, or too many of them");
        }
        int at = file.position();
        while (true) {
            if (file.get(at) == (byte) 0xFF) {
                int next = Byte.toUnsignedInt(file.get(at + 1));
                if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                    break;
                }
            }
            at++;
        }
        file.position(at);
        kept.add(file.slice(start, at - start));
    }

    private void exif(ByteBuffer content) {
        if (orientation == 1) {
            orientation = Exif.orientation(content);
        }
    }

    private void profile(ByteBuffer content) {
        String name = "ICC_PROFILE\0";
        if (startsWith(content, name) && content.capacity() > name.length() + 2) {
            int number = Byte.toUnsignedInt(content.get(name.length()));
            int from = name.length() + 2;
            profile.put(number, content.slice(from, content.capacity() - from));
        }
    }

    private void adobe(ByteBuffer content) {
        if (startsWith(content, "Adobe") && content.capacity() >= 12) {
            adobe = Byte.toUnsignedInt(content.get(11));
        }
    }

    private ByteBuffer joinedProfile() {
        ByteBuffer joined = ByteBuffer.allocate(
                profile.values().stream().mapToInt(ByteBuffer::capacity).sum());
        profile.values().forEach(joined::put);
        return joined.flip();
    }

    private Ink ink(int components) {
        if (components != 4) {
            return Ink.LIGHT;
        }
        return adobe == 2 ? Ink.INVERTED_YCCK : adobe >= 0 ? Ink.INVERTED_CMYK : Ink.CMYK;
    }

    /** JFIF goes before Adobe's mark, and without either the components' names decide; as libjpeg has it. */
    private ByteBuffer head(ByteBuffer sizes, int components) {
        if (components == 4) {
            return adobe >= 0 ? adobeHead(adobe) : ByteBuffer.wrap(JFIF_HEAD, 0, 2);
        }
        boolean named = components == 3 && sizes.get(6) == 'R' && sizes.get(9) == 'G' && sizes.get(12) == 'B';
        boolean rgb = components == 3 && !jfif && (adobe == 0 || (adobe < 0 && named));
        return rgb ? adobeHead(0) : ByteBuffer.wrap(JFIF_HEAD);
    }

    private static ByteBuffer adobeHead(int transform) {
        return ByteBuffer.wrap(new byte[] {
            (byte) 0xFF,
            (byte) 0xD8,
            (byte) 0xFF,
            (byte) 0xEE,
            0,
            14,
            'A',
            'd',
            'o',
            'b',
            'e',
            0,
            100,
            0,
            0,
            0,
            0,
            (byte) transform
        });
    }

    private static boolean startsWith(ByteBuffer content, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.ISO_8859_1);
        return content.capacity() >= wanted.length
                && content.slice(0, wanted.length).equals(ByteBuffer.wrap(wanted));
    }
}
