package in.shikanji.platform.http;

import in.shikanji.platform.ClassPathFolder;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A web client's files, as its build left them on the class path. */
final class WebFolder {
    private WebFolder() {}

    /** The files by their path in the folder, each with its forms by ending; nothing when there is no index.html. */
    static Map<String, Map<String, byte[]>> read(ClassLoader loader, String folder) throws IOException {
        Map<String, byte[]> all = ClassPathFolder.read(loader, folder);
        Map<String, Map<String, byte[]>> files = new HashMap<>();
        if (!all.containsKey("index.html")) {
            return files;
        }
        all.forEach((path, bytes) -> {
            String ending = formOf(path, all);
            String name = path.substring(0, path.length() - ending.length());
            files.computeIfAbsent(name, _ -> new HashMap<>()).put(ending, bytes);
        });
        return files;
    }

    private static String formOf(String path, Map<String, byte[]> all) {
        for (String ending : List.of(".gz", ".br")) {
            if (path.endsWith(ending) && all.containsKey(path.substring(0, path.length() - ending.length()))) {
                return ending;
            }
        }
        return "";
    }
}
