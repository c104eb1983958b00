package in.shikanji.platform.database;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Appends a short line per commit step: {@code begin order 17 64}, {@code end order 17}, {@code mark payment.sent}. Each
 * line is one write to the operating system, unbuffered and without fsync, so it survives the death of the process
 * (SIGKILL) though not of the machine.
 */
public final class FileCommitTrace implements CommitTrace, AutoCloseable {
    // A stream and not a FileChannel: an interrupt of the calling thread closes a channel for everyone.
    private final FileOutputStream file;

    /** @throws UncheckedIOException if the file can't be written */
    public FileCommitTrace(Path path) {
        try {
            file = new FileOutputStream(path.toFile(), true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void commitBegins(String database, long group, int units) {
        write("begin " + database + " " + group + " " + units);
    }

    @Override
    public void commitEnds(String database, long group) {
        write("end " + database + " " + group);
    }

    @Override
    public void mark(String place) {
        write("mark " + place);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(String line) {
        try {
            file.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
