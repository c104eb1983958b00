package in.shikanji.platform.database;

import java.util.ArrayList;
import java.util.List;

/**
 * The migrations of one database.
 *
 * @param locations class-path folders that have any
 * @param fingerprint changes when a file is added or changed in any of them
 */
record MigrationFolders(List<String> locations, int fingerprint) {
    static MigrationFolders read(List<String> locations) {
        List<String> filled = new ArrayList<>();
        int fingerprint = 0;
        for (String location : locations) {
            MigrationFolder folder = MigrationFolder.read(location);
            fingerprint = 31 * fingerprint + folder.fingerprint();
            if (!folder.isEmpty()) {
                filled.add(location);
            }
        }
        return new MigrationFolders(List.copyOf(filled), fingerprint);
    }
}
