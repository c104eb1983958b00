package in.shikanji.inventory.images;

import in.shikanji.platform.Sha256;
import in.shikanji.platform.objects.Objects;
import in.shikanji.platform.objects.Objects.StoredObject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of pictures, as objects whose names tell their content: the same picture twice is one, and nobody need ever ask
 * again for one that is known.
 */
final class ImageFiles {
    private static final String FOLDER = "products/";
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{32})-[0-9]{1,5}");
    private static final Pattern KEY = Pattern.compile(FOLDER + NAME + "\\.(jpg|png)");
    private static final int HASHED_BYTES = 16;

    private final Objects objects;
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    ImageFiles(Objects objects) {
        this.objects = objects;
    }

    /** What a row is to say of the files. */
    record Kept(String hash, String ending, List<ProductImage.Size> sizes) {}

    static String url(ProductImage image, ProductImage.Size size) {
        return "/images/" + FOLDER + image.hash() + '-' + size.edge() + '.' + image.ending();
    }

    /** @param name without its ending */
    Optional<StoredObject> find(String name, String ending) {
        return NAME.matcher(name).matches() ? objects.get(FOLDER + name + '.' + ending) : Optional.empty();
    }

    /** Writes them all down. A row has to follow before {@link #deleting} has its turn. */
    Kept put(Print.Set set) {
        String ending = set.opaque() ? "jpg" : "png";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        set.prints().forEach(print -> all.writeBytes(print.file()));
        String hash = HexFormat.of().formatHex(Sha256.of(all.toByteArray()), 0, HASHED_BYTES);
        List<ProductImage.Size> sizes = new ArrayList<>();
        for (Print print : set.prints()) {
            String key = FOLDER + hash + '-' + print.edge() + '.' + ending;
            objects.put(key, print.file(), set.opaque() ? "image/jpeg" : "image/png");
            sizes.add(new ProductImage.Size(print.edge(), print.width(), print.height()));
        }
        return new Kept(hash, ending, sizes);
    }

    /** The names of all files, by their hash. */
    Map<String, List<String>> list() {
        Map<String, List<String>> byHash = new TreeMap<>();
        for (String key : objects.list(FOLDER)) {
            Matcher ours = KEY.matcher(key);
            if (ours.matches()) {
                byHash.computeIfAbsent(ours.group(1), _ -> new ArrayList<>()).add(key);
            }
        }
        return byHash;
    }

    void delete(List<String> keys) {
        keys.forEach(objects::delete);
    }

    /** Runs what puts files and then names them in a row; nothing is deleted meanwhile. */
    <T> T adding(Supplier<T> work) {
        use.readLock().lock();
        try {
            return work.get();
        } finally {
            use.readLock().unlock();
        }
    }

    /** Runs what looks for files without a row and deletes them; nothing is added meanwhile. */
    void deleting(Runnable work) {
        use.writeLock().lock();
        try {
            work.run();
        } finally {
            use.writeLock().unlock();
        }
    }
}
