package in.shikanji.platform.objects;

import in.shikanji.platform.database.UnitOfWork;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Objects as files of one folder; what is half written has a name that begins with a dot, which no key can have. */
public final class FolderObjects implements Objects {
    private static final String UNFINISHED = ".unfinished-";

    private final Path folder;

    /** @param folder created when the first object is put */
    public FolderObjects(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public void put(String key, InputStream content, String contentType) {
        UnitOfWork.refuseInside("writing an object");
        Keys.require(key, contentType);
        Path file = folder.resolve(key);
        try {
            Path parent = Files.createDirectories(file.resolveSibling(""));
            Path unfinished = Files.createTempFile(parent, UNFINISHED, "");
            try {
                Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
                sync(unfinished, StandardOpenOption.WRITE);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                syncFolder(parent);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The object " + key + " can't be written", failure);
        }
    }

    @Override
    public Optional<StoredObject> get(String key) {
        UnitOfWork.refuseInside("reading an object");
        Keys.require(key);
        Path file = folder.resolve(key);
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            InputStream content = Channels.newInputStream(channel);
            return Optional.of(new StoredObject(key, ContentTypes.of(key), channel.size(), content));
        } catch (NoSuchFileException deletedMeanwhile) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("The object " + key + " can't be read", failure);
        }
    }

    @Override
    public void delete(String key) {
        UnitOfWork.refuseInside("deleting an object");
        Keys.require(key);
        try {
            Files.deleteIfExists(folder.resolve(key));
        } catch (IOException failure) {
            throw new UncheckedIOException("The object " + key + " can't be deleted", failure);
        }
    }

    @Override
    public List<String> list(String prefix) {
        UnitOfWork.refuseInside("listing objects");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(key -> key.startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The objects below " + prefix + " can't be listed", failure);
        }
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (FileChannel channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    /** Makes the new name durable too; Windows can't open folders and does it by itself. */
    private static void syncFolder(Path parent) throws IOException {
        if (parent.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            sync(parent, StandardOpenOption.READ);
        }
    }
}
