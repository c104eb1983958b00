package in.shikanji.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked from the class path. They refuse to run as root, so root runs them as nobody. */
final class PostgresBinaries {
    private static final String NOBODY = "65534";
    private static final List<List<String>> WAYS_TO_BE_NOBODY = List.of(
            List.of("unshare", "-U"),
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"),
            List.of("runuser", "-u", "nobody", "--"));

    private final Path folder;
    private final List<String> asNobody;

    private PostgresBinaries(Path folder, List<String> asNobody) {
        this.folder = folder;
        this.asNobody = asNobody;
    }

    /** Unpacks them into the folder. */
    static PostgresBinaries in(Path folder) throws IOException, InterruptedException {
        String archive = "/postgres-" + system() + ".txz";
        Files.createDirectories(folder);
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new IllegalStateException("No PostgreSQL for this machine on the class path: " + archive);
            }
            Process tar = new ProcessBuilder("tar", "-xf", "-", "-C", folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (OutputStream unpacked = tar.getOutputStream()) {
                new XZInputStream(packed).transferTo(unpacked);
            }
            if (tar.waitFor() != 0) {
                throw new IllegalStateException("PostgreSQL could not be unpacked");
            }
        }
        return new PostgresBinaries(folder, wayToBeNobody());
    }

    /** Whether what the programs are to write has to be given to nobody first. */
    boolean needsOwnFolder() {
        return !asNobody.isEmpty() && !asNobody.getFirst().equals("unshare");
    }

    static String nobody() {
        return NOBODY;
    }

    /** Runs a program to its end; its output goes to the log. */
    void run(Path log, String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(asNobody);
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        int status = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(command + " ended with " + status + ":\n" + Files.readString(log));
        }
    }

    private static List<String> wayToBeNobody() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        for (List<String> way : WAYS_TO_BE_NOBODY) {
            if (works(way)) {
                return way;
            }
        }
        throw new IllegalStateException(
                "PostgreSQL does not run as root, and neither unshare nor setpriv nor runuser helps");
    }

    private static boolean works(List<String> way) throws InterruptedException {
        List<String> command = new ArrayList<>(way);
        command.add("true");
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch");
        return (name.contains("mac") ? "darwin" : name) + (processor.equals("aarch64") ? "-arm_64" : "-x86_64");
    }
}
