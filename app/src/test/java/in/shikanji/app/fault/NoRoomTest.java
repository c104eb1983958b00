package in.shikanji.app.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import in.shikanji.app.kill.Person;
import in.shikanji.app.kill.Program;
import in.shikanji.app.kill.Program.Surroundings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real things: a disk that is full, and a limit on the size of files. */
@Tag("once")
final class NoRoomTest {
    private static final int GUESTS = 8;
    private static final int SOME = 15;
    private static final int BLOCK_BYTES = 1024;

    /** More than SQLite's own library, which is unpacked at the start. */
    private static final int LIMIT_BLOCKS = 2 * 1024;

    @TempDir
    private Path folder;

    private final Guests guests = new Guests(7);
    private final Instant now = House.tomorrowAtNoon();

    @Test
    void aFullDiskRefusesOrdersAndTakesThemAgainWhenThereIsRoom() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=128m", "shikanji", disk.toString()),
                "A full disk needs a small one, which only root may mount.");
        Path data = disk.resolve("data");
        Path ballast = disk.resolve("ballast");
        try (Program program = Program.start(folder, data)) {
            House.setClock(program, now);
            guests.open(program, GUESTS);
            guests.begin();
            more("before the disk is full");
            fill(ballast);
            refusals("storage_full");
            Person.nobody(program).get("/products").expect(200);
            assertThat(House.isReady(program)).as("ready, with a full disk").isFalse();

            Files.delete(ballast);

            more("after there is room again");
            House.until("it to be ready again", () -> Optional.of(House.isReady(program)));
            guests.end();
            assertThat(program.output()).contains("ALARM", "is written again").doesNotContain("request failed");
            House.closeAndReckon(program, data, now, guests);

        } finally {
            run("umount", "--lazy", disk.toString());
        }
    }

    /** The log reaches the limit first; then it is copied into the file and begins anew, which makes room. */
    @Test
    void aLimitOnTheSizeOfFilesKillsNobodyAndIsLivedWith() throws Exception {
        Path data = folder.resolve("data");
        Surroundings limited = new Surroundings(
                List.of("bash", "-c", "ulimit -f " + LIMIT_BLOCKS + "; exec \"$@\"", "limited"), Map.of());
        try (Program program = Program.start(folder, data, limited)) {
            House.setClock(program, now);
            guests.open(program, GUESTS);
            guests.begin();
            House.until("somebody to be refused", () -> Optional.of(guests.refused() > 0));
            Person.nobody(program).get("/products").expect(200);

            more("after the log has begun anew");
            guests.end();
            assertThat(program.isAlive()).isTrue();
            assertThat(program.output()).contains("ALARM").doesNotContain("request failed");
            House.closeAndReckon(program, data, now, guests);
        }
    }

    private void more(String when) throws Exception {
        int before = guests.acknowledged();
        House.until("orders to be taken " + when, () -> Optional.of(guests.acknowledged() >= before + SOME));
    }

    private void refusals(String code) throws Exception {
        int before = guests.refused(code);
        House.until("somebody to be told " + code, () -> Optional.of(guests.refused(code) >= before + SOME));
    }

    /** Takes all the room that is left, to the last byte. */
    private static void fill(Path ballast) throws IOException {
        byte[] stone = new byte[64 * BLOCK_BYTES];
        try (var file = Files.newOutputStream(ballast)) {
            for (int size = stone.length; size > 0; size /= 2) {
                try {
                    while (true) {
                        file.write(stone, 0, size);
                    }
                } catch (IOException full) {
                    assertThat(full).hasMessageContaining("No space");
                }
            }
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                System.out.println(String.join(" ", command) + ": " + said.strip());
            }
            return process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
