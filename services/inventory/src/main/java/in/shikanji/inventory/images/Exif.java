package in.shikanji.inventory.images;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the only thing of EXIF that changes what one sees. Follows no offset but the first, so there is nothing to run in circles. */
final class Exif {
    /** "Exif" and two zeros stand before it in a JPEG, and from some programs in a WebP. */
    private static final int NAME = 0x45786966;

    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int AS_IT_IS = 1;
    private static final int MOST = 8;

    private Exif() {}

    /** 1 to 8; 1 where it says nothing that can be understood, since a picture is not refused for that. */
    static int orientation(ByteBuffer content) {
        try {
            return read(content.duplicate());
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return AS_IT_IS;
        }
    }

    private static int read(ByteBuffer content) {
        boolean named = content.getInt(0) == NAME;
        ByteBuffer tiff = named ? content.slice(6, content.capacity() - 6) : content;
        int order = tiff.getChar(0);
        if (order != 0x4949 && order != 0x4D4D) {
            return AS_IT_IS;
        }
        tiff.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getChar(directory);
        for (int index = 0; index < entries; index++) {
            int entry = directory + 2 + index * ENTRY;
            if (tiff.getChar(entry) == ORIENTATION && tiff.getChar(entry + 2) == SHORT) {
                int value = tiff.getChar(entry + 8);
                return value >= AS_IT_IS && value <= MOST ? value : AS_IT_IS;
            }
        }
        return AS_IT_IS;
    }
}
