package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.app.kill.Program;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The largest pictures are developed beside a program that has no room for one of them. */
@Tag("slow")
@Tag("once")
class LargeImagesTest {
    private static final int SIDE = 5000;

    /** The real program with the heap of short tests, 192 MB, whose peak stays far below three pictures of 75 MB. */
    private static final long MOST_KIB = 330 * 1024;

    private static final List<String> PRODUCTS = List.of("samosa", "kachori", "mango-lassi");

    @TempDir
    private Path folder;

    private static BufferedImage large() {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_3BYTE_BGR);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                image.setRGB(x, y, (x * 255 / SIDE) << 16 | (y * 255 / SIDE) << 8 | ((x ^ y) >> 6));
            }
        }
        return image;
    }

    @Test
    void threeAtOnceAreDevelopedOneAfterTheOtherInLittleMemory() throws Exception {
        List<byte[]> files = List.of(Pictures.jpeg(large()), Pictures.progressiveJpeg(large()), Pictures.png(large()));
        assertThat(files.stream().map(file -> file.length))
                .allSatisfy(length -> assertThat(length).isBetween(100_000, 10 * 1024 * 1024));
        try (Program program = Program.start(folder, Files.createDirectory(folder.resolve("data")))) {
            Client owner = owner(program);

            List<Answer> answers = AtOnce.run(
                    files.size(),
                    number -> owner.upload(
                            "/products/" + PRODUCTS.get(number) + "/images", "image/*", files.get(number)));

            answers.forEach(answer -> assertThat(answer.expect(201).texts("/sizes", "width"))
                    .containsExactly("160", "320", "640", "1280"));
            assertThat(peakKib(program.pid())).isLessThan(MOST_KIB);
            assertThat(ProcessHandle.of(program.pid()).orElseThrow().children()).isEmpty();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "shikanji.long", matches = "true", disabledReason = "It takes a minute")
    void whoWouldWaitTooLongIsToldAndMayComeAgain() throws Exception {
        byte[] file = Pictures.progressiveJpeg(large());
        try (Program program = Program.start(folder, Files.createDirectory(folder.resolve("data")))) {
            Client owner = owner(program);

            List<Answer> answers = AtOnce.run(16, _ -> owner.upload("/products/samosa/images", "image/jpeg", file));

            List<Integer> statuses = answers.stream().map(Answer::status).toList();
            assertThat(statuses).contains(201, 503).isSubsetOf(200, 201, 503);
            answers.stream().filter(answer -> answer.status() == 503).forEach(answer -> {
                assertThat(answer.code()).isEqualTo("busy");
                assertThat(answer.header("Retry-After")).isEqualTo("5");
            });
            owner.upload("/products/samosa/images", "image/png", Pictures.small())
                    .expect(201);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "shikanji.long", matches = "true", disabledReason = "It is given up after 40 s")
    void oneThatWouldTakeAnHourIsGivenUpAndHoldsNobodyUpAfterwards() throws Exception {
        try (Program program = Program.start(folder, Files.createDirectory(folder.resolve("data")))) {
            Client owner = owner(program);
            owner.upload("/products/samosa/images", "image/webp", WebpBombs.ofSteps(1))
                    .expect(201);

            owner.upload("/products/samosa/images", "image/webp", WebpBombs.ofSteps(100_000))
                    .expect(422, "image_broken");

            owner.upload("/products/samosa/images", "image/png", Pictures.small())
                    .expect(201);
            assertThat(ProcessHandle.of(program.pid()).orElseThrow().children()).isEmpty();
        }
    }

    private static Client owner(Program program) throws IOException {
        Client anyone = Client.at(program.url());
        Map<String, String> credentials = Map.of("email", "owner@jainshikanji.com", "password", "owner123");
        return anyone.bearing(
                anyone.post("/auth/login", credentials).expect(200).text("/accessToken"));
    }

    private static long peakKib(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .flatMapToInt(line -> IntStream.of(Integer.parseInt(line.replaceAll("\\D", ""))))
                .max()
                .orElseThrow();
    }
}
