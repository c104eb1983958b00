package in.shikanji.inventory.images;

import in.shikanji.inventory.images.Negative.Format;
import in.shikanji.inventory.images.Negative.Ink;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The process in which one picture is decoded: a decoder that a hostile file leads astray runs out of this process's memory or
 * time, and nothing else ends with it. The picture comes in by standard input, the prints leave by standard output.
 */
final class Developing {
    /** How it ends when there is nothing to show for. */
    static final int BROKEN = 3;

    private static final int MOST_PRINTS = 10;
    private static final int LARGEST_PRINT = 16 * 1024 * 1024;

    private Developing() {}

    /** @param arguments after how many seconds to give up */
    static void main(String[] arguments) {
        CompletableFuture.delayedExecutor(Long.parseLong(arguments[0]), TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(BROKEN));
        sacrificeMeFirst();
        try {
            Print.Set prints = Print.make(readRequest());
            writePrints(prints);
        } catch (IOException | RuntimeException | Error broken) {
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    /** Where memory gets short, Linux should rather end this process than the one that takes orders. */
    private static void sacrificeMeFirst() {
        try {
            Files.writeString(Path.of("/proc/self/oom_score_adj"), "1000");
        } catch (IOException notLinux) {
            // then it decides by size, which is right most often
        }
    }

    static void writeRequest(Negative negative, DataOutputStream out) throws IOException {
        out.writeUTF(negative.format().name());
        out.writeUTF(negative.ink().name());
        out.writeByte(negative.orientation());
        out.writeInt(negative.profile().remaining());
        out.writeInt(negative.parts().stream().mapToInt(ByteBuffer::remaining).sum());
        write(negative.profile(), out);
        for (ByteBuffer part : negative.parts()) {
            write(part, out);
        }
        out.flush();
    }

    private static void write(ByteBuffer part, DataOutputStream out) throws IOException {
        out.write(part.array(), part.arrayOffset() + part.position(), part.remaining());
    }

    private static Print.Request readRequest() throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        Format format = Format.valueOf(in.readUTF());
        Ink ink = Ink.valueOf(in.readUTF());
        int orientation = in.readByte();
        byte[] profile = new byte[in.readInt()];
        byte[] pixels = new byte[in.readInt()];
        in.readFully(profile);
        in.readFully(pixels);
        return new Print.Request(format, ink, orientation, profile, pixels);
    }

    private static void writePrints(Print.Set prints) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            out.writeBoolean(prints.opaque());
            out.writeByte(prints.prints().size());
            for (Print print : prints.prints()) {
                out.writeInt(print.edge());
                out.writeInt(print.width());
                out.writeInt(print.height());
                out.writeInt(print.file().length);
                out.write(print.file());
            }
        }
    }

    /** Throws what reading throws if it ends too early, or says what can't be. */
    static Print.Set readPrints(DataInputStream in) throws IOException {
        boolean opaque = in.readBoolean();
        int count = in.readByte();
        if (count < 1 || count > MOST_PRINTS) {
            throw new IOException("no number of prints: " + count);
        }
        List<Print> prints = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            int edge = in.readInt();
            int width = in.readInt();
            int height = in.readInt();
            int length = in.readInt();
            if (length < 1 || length > LARGEST_PRINT) {
                throw new IOException("no length of a print: " + length);
            }
            prints.add(new Print(edge, width, height, in.readNBytes(length)));
        }
        return new Print.Set(opaque, prints);
    }
}
