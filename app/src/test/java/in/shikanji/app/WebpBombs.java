package in.shikanji.app;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Lossless WebP files (RFC 9649) that are small and well-formed, and that no memory or patience is enough for. */
final class WebpBombs {
    private static final int SIDE = 3100;
    private static final int CODES_IN_A_GROUP = 5;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int pending;
    private int count;

    private WebpBombs() {
        bits(0x2F, 8).bits(SIDE - 1, 14).bits(SIDE - 1, 14).bits(0, 4);
    }

    /** Each of that many steps is done to all of its nearly ten million pixels. */
    static byte[] ofSteps(int steps) {
        WebpBombs bomb = new WebpBombs();
        for (int step = 0; step < steps; step++) {
            bomb.bits(1, 1).bits(2, 2);
        }
        return bomb.bits(0, 1).bits(0, 1).bits(0, 1).groups(1).file();
    }

    /** Says that it has 65,536 groups of tables, and has them: they take three bytes each there, and five thousand here. */
    static byte[] ofTables() {
        WebpBombs bomb = new WebpBombs().bits(0, 1).bits(0, 1).bits(1, 1).bits(7, 3);
        bomb.bits(0, 1).code(255).code(255).code(0).code(0).code(0);
        return bomb.groups(65_536).file();
    }

    private WebpBombs groups(int number) {
        for (int code = 0; code < number * CODES_IN_A_GROUP; code++) {
            bits(1, 1).bits(0, 1).bits(0, 1).bits(0, 1);
        }
        return this;
    }

    /** A code of one symbol, which needs no bits then. */
    private WebpBombs code(int symbol) {
        return bits(1, 1).bits(0, 1).bits(1, 1).bits(symbol, 8);
    }

    private WebpBombs bits(int value, int length) {
        for (int bit = 0; bit < length; bit++) {
            pending |= ((value >> bit) & 1) << count++;
            if (count == Byte.SIZE) {
                bytes.write(pending);
                pending = 0;
                count = 0;
            }
        }
        return this;
    }

    private byte[] file() {
        bits(0, 64);
        byte[] pixels = bytes.toByteArray();
        int padded = pixels.length + (pixels.length & 1);
        return ByteBuffer.allocate(20 + padded)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(Pictures.ascii("RIFF"))
                .putInt(12 + padded)
                .put(Pictures.ascii("WEBPVP8L"))
                .putInt(pixels.length)
                .put(pixels)
                .array();
    }
}
