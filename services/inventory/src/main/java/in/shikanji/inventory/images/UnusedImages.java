package in.shikanji.inventory.images;

import in.shikanji.platform.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Deletes the files that no row has named for a day: of pictures that were taken away, and of uploads that ended half-way. The
 * day counts from when they were found unused, for pages that show them may be open.
 */
final class UnusedImages {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Database database;
    private final ImageFiles files;

    UnusedImages(Database database, ImageFiles files) {
        this.database = database;
        this.files = files;
    }

    void sweep(Instant now) {
        files.deleting(() -> {
            Map<String, List<String>> kept = files.list();
            Set<String> unused = new HashSet<>(kept.keySet());
            unused.removeAll(database.read(ImageTables::hashes));
            List<String> old = database.write("unused images", sql -> {
                ImageTables.noteUnused(sql, unused, now);
                return ImageTables.unusedSince(sql, now.minus(KEPT));
            });
            if (old.isEmpty()) {
                return;
            }
            old.forEach(hash -> files.delete(kept.getOrDefault(hash, List.of())));
            database.write("unused images", sql -> {
                ImageTables.forgetUnused(sql, old);
                return old;
            });
        });
    }
}
