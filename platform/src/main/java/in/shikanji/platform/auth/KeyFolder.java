package in.shikanji.platform.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Secrets as files that only their owner can read. Nothing has its name before it is whole and on the disk. */
final class KeyFolder {
    private static final String KEY = ".jwk.json";
    private static final String UNFINISHED = ".new";
    private static final String LOCK = ".lock";

    /** A file's lock keeps other processes out, but not other threads of this one. */
    private static final ReentrantLock THIS_PROCESS = new ReentrantLock();

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    /** What is done with the folder while nobody else does anything with it. */
    interface Work<T> {
        T run() throws IOException, ParseException, JOSEException;
    }

    /**
     * Does it alone.
     *
     * @throws UncheckedIOException with a sentence for people when the folder can't be used
     * @throws IllegalStateException likewise, when something else stands where a key should
     */
    <T> T alone(Work<T> work) {
        THIS_PROCESS.lock();
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(LOCK),
                            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                            ownersOnly());
                    FileLock _ = channel.lock()) {
                return work.run();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(
                    "The signing keys in " + folder + " can't be read or written; check who owns it.", cause);
        } catch (ParseException | JOSEException cause) {
            throw new IllegalStateException(cause.getMessage() + "; restore it from a backup or remove it.", cause);
        } finally {
            THIS_PROCESS.unlock();
        }
    }

    /** In no order; none when there is none. */
    List<SigningKey> keys() throws IOException, ParseException {
        List<SigningKey> keys = new ArrayList<>();
        for (Path file : files(KEY)) {
            try {
                ECKey pair = ECKey.parse(Files.readString(file));
                if (pair.getKeyID() == null || !pair.isPrivate()) {
                    throw new ParseException("a half", 0);
                }
                keys.add(new SigningKey(pair, signsFrom(pair, file), file));
            } catch (ParseException none) {
                // what the parser says may repeat the secret
                throw new ParseException("The file " + file + " is not a signing key", none.getErrorOffset());
            }
        }
        return keys;
    }

    /** The file's text, empty if there is no such file. */
    String text(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    void write(ECKey pair) throws IOException {
        write(pair.getKeyID() + KEY, pair.toJSONString());
    }

    void write(String name, String text) throws IOException {
        Path unfinished = folder.resolve(name + UNFINISHED);
        Files.deleteIfExists(unfinished);
        try (FileChannel channel = FileChannel.open(
                unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly())) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        syncFolder();
    }

    void delete(SigningKey key) throws IOException {
        Files.deleteIfExists(key.file());
    }

    /** What a crash left half written. */
    void deleteUnfinished() throws IOException {
        for (Path file : files(UNFINISHED)) {
            Files.deleteIfExists(file);
        }
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .toList();
        }
    }

    /** The first versions wrote no times; then the file's own has to do. */
    private static Instant signsFrom(ECKey pair, Path file) throws IOException {
        Date written = pair.getNotBeforeTime();
        return written == null ? Files.getLastModifiedTime(file).toInstant() : written.toInstant();
    }

    /** Makes the new name durable too; Windows can't open folders and does it by itself. */
    private void syncFolder() throws IOException {
        if (isPosix()) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private FileAttribute<?>[] ownersOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
