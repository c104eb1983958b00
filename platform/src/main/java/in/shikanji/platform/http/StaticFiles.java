package in.shikanji.platform.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The built web clients, read into memory at start: {@code web/storefront} at {@code /} and {@code web/console} at
 * {@code /console/}, and beside them the page about the API at {@code /api/docs}. A path without a file and without an ending
 * belongs to the client's own pages and gets its {@code index.html}.
 */
public final class StaticFiles {
    private static final String STOREFRONT = "web/storefront";
    private static final String CONSOLE = "web/console";
    private static final String DOCS = "web/docs";
    private static final String DOCS_PATH = "/api/docs";
    private static final String NOT_BUILT = """
            The web clients are not built into this program. The API is there, under /api/v1.

            To build them:  cd web && npm ci && npm run build
            then build the program again.
            """;

    private final Map<String, WebFile> files;

    private StaticFiles(Map<String, WebFile> files) {
        this.files = Map.copyOf(files);
    }

    /** No files at all: for management ports and tests. */
    public static StaticFiles none() {
        return new StaticFiles(Map.of());
    }

    /** The clients on this class path; without a build, one page that says how to make it. */
    public static StaticFiles onClassPath(ClassLoader loader) {
        Map<String, WebFile> files = new HashMap<>();
        try {
            WebFolder.read(loader, STOREFRONT).forEach((path, forms) -> add(files, "/" + path, forms));
            WebFolder.read(loader, CONSOLE).forEach((path, forms) -> add(files, "/console/" + path, forms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (files.isEmpty()) {
            byte[] text = NOT_BUILT.getBytes(StandardCharsets.UTF_8);
            files.put("/index.html", new WebFile("text/plain; charset=utf-8", "no-cache", text));
        }
        addDocs(loader, files);
        return new StaticFiles(files);
    }

    private static void addDocs(ClassLoader loader, Map<String, WebFile> files) {
        try {
            WebFolder.read(loader, DOCS).forEach((path, forms) -> add(files, DOCS_PATH + "/" + path, forms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WebFile page = files.get(DOCS_PATH + "/index.html");
        if (page != null) {
            files.put(DOCS_PATH, page);
            files.put(DOCS_PATH + "/", page);
        }
    }

    /** Null when nothing is served at this path. */
    @Nullable WebFile find(String rawPath) {
        String path = Router.decode(rawPath);
        if (files.isEmpty() || path.contains("..") || path.contains("\\") || path.contains("//")) {
            return null;
        }
        WebFile file = files.get(path);
        if (file != null) {
            return file;
        }
        boolean hasEnding = path.indexOf('.', path.lastIndexOf('/')) >= 0;
        if (hasEnding || isReserved(path)) {
            return null;
        }
        boolean console = path.equals("/console") || path.startsWith("/console/");
        return files.get(console ? "/console/index.html" : "/index.html");
    }

    private static void add(Map<String, WebFile> files, String path, Map<String, byte[]> forms) {
        files.put(path, WebFile.of(path, forms));
    }

    /** Here a typing error must be a 404 and not a page. */
    private static boolean isReserved(String path) {
        for (String reserved : new String[] {"/api", "/health", "/metrics", "/assets", "/console/assets"}) {
            if (path.equals(reserved) || path.startsWith(reserved + "/")) {
                return true;
            }
        }
        return false;
    }
}
