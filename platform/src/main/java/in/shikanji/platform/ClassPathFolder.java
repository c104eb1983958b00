package in.shikanji.platform;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files under a folder of the class path, be it in real folders or inside jars. */
public final class ClassPathFolder {
    private ClassPathFolder() {}

    /** All files by their path in the folder; nothing when there is no such folder. A jar must have an entry for it. */
    public static SortedMap<String, byte[]> read(ClassLoader loader, String folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            for (URL url : Collections.list(loader.getResources(folder))) {
                if (url.getProtocol().equals("jar")) {
                    URL jar = ((JarURLConnection) url.openConnection()).getJarFileURL();
                    readJar(Path.of(URI.create(jar.toString())).toFile(), folder + '/', files);
                } else {
                    readFolder(Path.of(url.toURI()), files);
                }
            }
        } catch (URISyntaxException odd) {
            throw new IOException("the class path has an odd address", odd);
        }
        return files;
    }

    private static void readFolder(Path folder, SortedMap<String, byte[]> files) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                files.put(
                        folder.relativize(path).toString().replace(File.separatorChar, '/'), Files.readAllBytes(path));
            }
        }
    }

    /** The class loader has the jar open, so this reads its table of contents no second time. */
    private static void readJar(File file, String prefix, SortedMap<String, byte[]> files) throws IOException {
        try (ZipFile jar = new ZipFile(file)) {
            for (ZipEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        files.put(
                                entry.getName().substring(prefix.length()),
                                content.readNBytes(Math.toIntExact(entry.getSize())));
                    }
                }
            }
        }
    }
}
