package in.shikanji.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFilesTest {
    private static final String SCRIPT = "/assets/index-Ab3dEf9h.js";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void servesBothClientsFromAFolderOrAJar(boolean jar) throws Exception {
        try (TestServer server = serve(jar ? inJar() : inFolder())) {
            assertThat(server.get("/").body()).isEqualTo("<p>storefront");
            assertThat(server.get("/console/").body()).isEqualTo("<p>console");
            assertThat(server.get(SCRIPT).body()).startsWith("let x");
            assertThat(server.get(SCRIPT).headers().firstValue("Content-Type"))
                    .hasValue("text/javascript; charset=utf-8");
        }
    }

    @Test
    void sendsTheFormThatTheClientLikesBest() throws Exception {
        try (TestServer server = serve(inFolder())) {
            var brotli = server.get(SCRIPT, "Accept-Encoding", "gzip, br");
            assertThat(brotli.headers().firstValue("Content-Encoding")).hasValue("br");
            assertThat(brotli.body()).isEqualTo("brotli bytes");
            assertThat(brotli.headers().allValues("Vary")).containsExactly("Accept-Encoding");

            var gzip = server.get(SCRIPT, "Accept-Encoding", "gzip, br;q=0");
            assertThat(gzip.headers().firstValue("Content-Encoding")).hasValue("gzip");

            assertThat(server.get(SCRIPT).headers().firstValue("Content-Encoding"))
                    .isEmpty();
        }
    }

    @Test
    void keepsHashedFilesForEverAndAsksAgainForPages() throws Exception {
        try (TestServer server = serve(inFolder())) {
            assertThat(server.get(SCRIPT).headers().firstValue("Cache-Control"))
                    .hasValue("public, max-age=31536000, immutable");

            var page = server.get("/menu");
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-cache");
            String etag = page.headers().firstValue("ETag").orElseThrow();
            assertThat(server.get("/menu", "If-None-Match", etag).statusCode()).isEqualTo(304);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/menu", "/product/masala-chai", "/order/ord_1"})
    void givesPathsOfPagesToTheStorefront(String path) throws Exception {
        try (TestServer server = serve(inFolder())) {
            assertThat(server.get(path).body()).isEqualTo("<p>storefront");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console", "/console/kitchen/board"})
    void givesPathsOfPagesToTheConsole(String path) throws Exception {
        try (TestServer server = serve(inFolder())) {
            assertThat(server.get(path).body()).isEqualTo("<p>console");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/docs", "/api/docs/"})
    void hasAPageAboutTheApiAmongItsPaths(String path) throws Exception {
        try (TestServer server = serve(inFolder())) {
            assertThat(server.get(path).body()).isEqualTo("<h1>API");
            assertThat(server.get("/api/docs/docs.css").body()).isEqualTo("h1 {}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/docs/nothing",
                "/api",
                "/health/none",
                "/metrics",
                "/assets/gone",
                "/missing.js",
                "/..%2f..%2fsecret",
                "/%2e%2e/secret",
                "/a/..%5c..%5csecret",
                "/console/../../secret",
                "//secret"
            })
    void refusesWhatIsNoFileAndNoPage(String path) throws Exception {
        try (TestServer server = serve(inFolder())) {
            String raw = server.sendRaw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

            assertThat(raw).matches("(?s)HTTP/1.1 40[04].*").doesNotContain("top secret", "<p>");
        }
    }

    @Test
    void takesOnlyReadingMethods() throws Exception {
        try (TestServer server = serve(inFolder())) {
            assertThat(server.send(server.request("/menu").POST(BodyPublishers.noBody()))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void saysHowToBuildTheClientsWhenTheyAreMissing() throws Exception {
        try (TestServer server = serve(new URLClassLoader(new URL[0], null))) {
            assertThat(server.get("/").body()).contains("npm run build");
        }
    }

    private static TestServer serve(URLClassLoader loader) throws IOException {
        try (loader) {
            return TestServer.Setup.usual()
                    .serving(StaticFiles.onClassPath(loader))
                    .start(_ -> {});
        }
    }

    private static Map<String, String> build() {
        Map<String, String> files = new TreeMap<>();
        files.put("web/storefront/index.html", "<p>storefront");
        files.put("web/storefront" + SCRIPT, "let x;".repeat(500));
        files.put("web/storefront" + SCRIPT + ".br", "brotli bytes");
        files.put("web/console/index.html", "<p>console");
        files.put("web/docs/index.html", "<h1>API");
        files.put("web/docs/docs.css", "h1 {}");
        files.put("secret", "top secret");
        return files;
    }

    private URLClassLoader inFolder() throws IOException {
        for (var file : build().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.resolve("..").normalize());
            Files.writeString(path, file.getValue());
        }
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
    }

    private URLClassLoader inJar() throws IOException {
        Path jar = folder.resolve("web.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (String folder : List.of("web/storefront/", "web/console/", "web/docs/")) {
                entries.putNextEntry(new JarEntry(folder));
            }
            for (var file : build().entrySet()) {
                entries.putNextEntry(new JarEntry(file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
    }
}
