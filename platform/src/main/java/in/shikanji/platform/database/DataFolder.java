package in.shikanji.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folder that holds all data of one running program, locked against a second one until it is closed. */
public final class DataFolder implements AutoCloseable {
    // POSIX drops a process's lock when any of its descriptors of the file is closed; so a second attempt in this
    // process must not open the file at all.
    private static final Set<Path> OPEN = new HashSet<>();

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Creates the folder if it is missing and locks it.
     *
     * @throws DataFolderException if it is in use, no folder, or can't be written
     */
    public static DataFolder open(Path folder) {
        Path path = create(folder);
        synchronized (OPEN) {
            if (OPEN.contains(path)) {
                throw inUse(folder);
            }
            FileChannel lock = lock(folder, path);
            OPEN.add(path);
            return new DataFolder(path, lock);
        }
    }

    /** The folder's real path. */
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            try {
                lock.close();
            } catch (IOException failure) {
                throw new DataFolderException("The data folder " + path + " could not be unlocked.", failure);
            } finally {
                OPEN.remove(path);
            }
        }
    }

    private static Path create(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new DataFolderException("The data folder " + folder + " is a file, not a folder.");
        }
        try {
            boolean fresh = !Files.exists(folder);
            Path path = Files.createDirectories(folder).toRealPath();
            if (fresh && path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                // Names and addresses of customers are in it: nobody else on the machine has business there.
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            if (!Files.isWritable(path)) {
                throw notWritable(folder, null);
            }
            return path;
        } catch (IOException failure) {
            throw notWritable(folder, failure);
        }
    }

    private static FileChannel lock(Path folder, Path path) {
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw inUse(folder);
            }
            return channel;
        } catch (IOException failure) {
            throw notWritable(folder, failure);
        }
    }

    private static DataFolderException inUse(Path folder) {
        return new DataFolderException("The data folder " + folder + " is in use by another running Shikanji.");
    }

    private static DataFolderException notWritable(Path folder, @Nullable IOException cause) {
        String message = "The data folder " + folder + " can't be written; check who owns it.";
        return cause == null ? new DataFolderException(message) : new DataFolderException(message, cause);
    }
}
