package in.shikanji.app;

import static in.shikanji.app.Pictures.HEIGHT;
import static in.shikanji.app.Pictures.WIDTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever kind of picture comes in, what goes out looks the same, and says nothing else. */
@Tag("once")
class GoodImagesTest {
    private static final int NEARLY = 45;
    private static final Color NOTHING = new Color(0, 0, 0, 0);
    private static final List<Color> QUARTERS = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);
    private static final List<Color> HALVES = List.of(Color.RED, Color.BLUE, Color.RED, Color.BLUE);

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private final Uploads samosa = new Uploads(shikanji, "samosa");

    @AfterEach
    void takeAway() {
        samosa.removeAll();
    }

    /**
     * A picture that comes in.
     *
     * @param seen the colours of its quarters, row by row
     */
    @SuppressWarnings("ArrayRecordComponent") // for one test
    record Good(String name, byte[] file, List<Color> seen) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Good> pictures() {
        BufferedImage rgb = Pictures.quarters(BufferedImage.TYPE_INT_RGB);
        byte[] jpeg = Pictures.jpeg(rgb);
        List<Color> greys = QUARTERS.stream().map(GoodImagesTest::grey).toList();
        return Stream.of(
                new Good("JPEG", jpeg, QUARTERS),
                new Good("progressive JPEG", Pictures.progressiveJpeg(rgb), QUARTERS),
                new Good("grey JPEG", Pictures.jpeg(Pictures.quarters(BufferedImage.TYPE_BYTE_GRAY)), greys),
                new Good("JPEG with something behind it", Pictures.joined(jpeg, new byte[] {1, 2, 3}), QUARTERS),
                new Good("JPEG in CMYK", Pictures.inks(new int[][] {{255, 0, 0, 255}, {0, 0, 255, 255}}, 0), HALVES),
                // cyan and yellow by ITU-T T.871: what is left of red and blue, inverted
                new Good(
                        "JPEG in YCCK", Pictures.inks(new int[][] {{179, 171, 0, 255}, {226, 0, 149, 255}}, 2), HALVES),
                new Good("PNG", Pictures.png(rgb), QUARTERS),
                new Good("interlaced PNG", Pictures.interlacedPng(rgb), QUARTERS),
                new Good("PNG with a palette", Pictures.png(Pictures.palette()), QUARTERS),
                new Good("PNG of 16 bits", Pictures.png(Pictures.sixteenBits()), QUARTERS),
                new Good("grey PNG", Pictures.png(Pictures.quarters(BufferedImage.TYPE_BYTE_GRAY)), greys),
                new Good("grey PNG of 16 bits", Pictures.png(Pictures.quarters(BufferedImage.TYPE_USHORT_GRAY)), greys),
                new Good(
                        "black and white PNG",
                        Pictures.png(Pictures.quarters(BufferedImage.TYPE_BYTE_BINARY)),
                        List.of(Color.BLACK, Color.WHITE, Color.BLACK, Color.WHITE)),
                new Good(
                        "transparent PNG",
                        Pictures.png(Pictures.transparent()),
                        List.of(Color.RED, Color.GREEN, Color.BLUE, NOTHING)),
                new Good(
                        "PNG where white is seen through",
                        Pictures.withChunk(Pictures.png(rgb), "tRNS", new byte[] {0, -1, 0, -1, 0, -1}),
                        List.of(Color.RED, Color.GREEN, Color.BLUE, NOTHING)),
                new Good("PNG with an animation", Pictures.withChunk(Pictures.png(rgb), "acTL", new byte[8]), QUARTERS),
                new Good("lossy WebP", WebpPictures.LOSSY.bytes(), HALVES),
                new Good("lossless WebP", WebpPictures.LOSSLESS.bytes(), HALVES),
                new Good(
                        "transparent WebP",
                        WebpPictures.TRANSPARENT.bytes(),
                        List.of(Color.RED, Color.BLUE, NOTHING, NOTHING)),
                new Good("animated WebP", WebpPictures.ANIMATED.bytes(), HALVES));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void areSeenAsTheyWere(Good good) throws Exception {
        Answer made = samosa.add(good.file()).expect(201);

        BufferedImage seen = samosa.picture(made.text("/url"));

        assertThat(made.number("/width")).isEqualTo(WIDTH).isEqualTo(seen.getWidth());
        assertThat(made.number("/height")).isEqualTo(HEIGHT).isEqualTo(seen.getHeight());
        assertThat(made.text("/url")).endsWith(good.seen().contains(NOTHING) ? ".png" : ".jpg");
        requireQuarters(seen, good.seen());
    }

    /** JPEG turned as each of the eight ways to hold a camera asks for, so that the same is seen in the end. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 0})
    void areTurnedUpright(int orientation) throws Exception {
        List<List<Integer>> quarters = List.of(
                List.of(0, 1, 2, 3),
                List.of(1, 0, 3, 2),
                List.of(3, 2, 1, 0),
                List.of(2, 3, 0, 1),
                List.of(0, 2, 1, 3),
                List.of(2, 0, 3, 1),
                List.of(3, 1, 2, 0),
                List.of(1, 3, 0, 2));
        boolean known = orientation >= 1 && orientation <= 8;
        List<Color> expected = quarters.get(known ? orientation - 1 : 0).stream()
                .map(QUARTERS::get)
                .toList();
        byte[] upright = Pictures.jpeg(Pictures.quarters(BufferedImage.TYPE_INT_RGB));

        BufferedImage seen = samosa.picture(samosa.add(Pictures.withSegment(upright, 0xE1, Pictures.exif(orientation)))
                .expect(201)
                .text("/url"));

        assertThat(seen.getWidth()).isEqualTo(known && orientation >= 5 ? HEIGHT : WIDTH);
        requireQuarters(seen, expected);
    }

    @Test
    void areTurnedWhateverTheirKind() throws Exception {
        byte[] tiff = Arrays.copyOfRange(Pictures.exif(3), 6, Pictures.exif(3).length);
        byte[] png = Pictures.withChunk(Pictures.small(), "eXIf", tiff);
        byte[] webp = Pictures.withWebpChunk(WebpPictures.LOSSLESS.bytes(), "EXIF", tiff);

        requireQuarters(samosa.picture(samosa.add(png).expect(201).text("/url")), QUARTERS.reversed());
        requireQuarters(samosa.picture(samosa.add(webp).expect(201).text("/url")), HALVES.reversed());
    }

    @Test
    void areMadeTheColoursOfScreens() throws Exception {
        BufferedImage grey = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int pixel = 0; pixel < WIDTH * HEIGHT; pixel++) {
            grey.setRGB(pixel % WIDTH, pixel / WIDTH, 0x808080);
        }
        byte[] profile = Pictures.linearProfile();
        byte[] inPng = Pictures.joined(new byte[] {'x', 0, 0}, Pictures.deflated(profile));
        byte[] inJpeg = Pictures.joined(Pictures.ascii("ICC_PROFILE\0"), new byte[] {1, 1}, profile);
        // half the light is 188 of 255 in sRGB (IEC 61966-2-1)
        List<Color> light = Collections.nCopies(4, new Color(188, 188, 188));

        Answer png = samosa.add(Pictures.withChunk(Pictures.png(grey), "iCCP", inPng));
        requireQuarters(samosa.picture(png.expect(201).text("/url")), light, 3);
        samosa.removeAll();
        Answer jpeg = samosa.add(Pictures.withSegment(Pictures.jpeg(grey), 0xE2, inJpeg));
        requireQuarters(samosa.picture(jpeg.expect(201).text("/url")), light, 3);
        samosa.removeAll();
        Answer broken = samosa.add(Pictures.withChunk(Pictures.png(grey), "iCCP", new byte[] {'x', 0, 0, 1, 2, 3}));
        requireQuarters(
                samosa.picture(broken.expect(201).text("/url")), Collections.nCopies(4, new Color(128, 128, 128)), 3);
    }

    @Test
    void sayNothingBesides() throws Exception {
        byte[] secret = Pictures.ascii(Pictures.SECRET);
        byte[] jpeg = Pictures.progressiveJpeg(Pictures.quarters(BufferedImage.TYPE_INT_RGB));
        List<byte[]> telling = List.of(
                Pictures.joined(
                        Pictures.withSegment(
                                Pictures.withSegment(Pictures.withSegment(jpeg, 0xE1, Pictures.exif(1)), 0xFE, secret),
                                0xED,
                                secret),
                        secret),
                Pictures.withChunk(
                        Pictures.withChunk(Pictures.png(Pictures.transparent()), "tEXt", secret),
                        "eXIf",
                        Pictures.exif(1)),
                Pictures.withWebpChunk(
                        Pictures.withWebpChunk(WebpPictures.LOSSY.bytes(), "EXIF", Pictures.exif(1)), "XMP ", secret));
        for (byte[] file : telling) {
            assertThat(text(file)).contains(Pictures.SECRET);

            JsonNode made = samosa.add(file).expect(201).body();

            for (JsonNode size : made.path("sizes")) {
                assertThat(text(samosa.file(size.path("url").asString())))
                        .doesNotContain(Pictures.SECRET)
                        .doesNotContain("Exif")
                        .doesNotContain("tEXt")
                        .doesNotContain("ICC");
            }
        }
    }

    @Test
    void comeInEverySizeUpToTheirOwn() throws Exception {
        BufferedImage large = new BufferedImage(1500, 1000, BufferedImage.TYPE_3BYTE_BGR);
        Answer made = samosa.add(Pictures.jpeg(large)).expect(201);

        assertThat(made.texts("/sizes", "width")).containsExactly("160", "320", "640", "1280");
        assertThat(made.texts("/sizes", "height")).containsExactly("107", "213", "427", "853");
        assertThat(made.text("/url")).isEqualTo(made.text("/sizes/2/url"));
        for (JsonNode size : made.at("/sizes")) {
            BufferedImage picture = samosa.picture(size.path("url").asString());
            assertThat(picture.getWidth()).isEqualTo(size.path("width").intValue());
            assertThat(picture.getHeight()).isEqualTo(size.path("height").intValue());
        }

        Answer tall = samosa.add(Pictures.png(new BufferedImage(3, 700, BufferedImage.TYPE_INT_RGB)));
        assertThat(tall.expect(201).texts("/sizes", "height")).containsExactly("160", "320", "640", "700");
        assertThat(tall.texts("/sizes", "width")).containsExactly("1", "1", "3", "3");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static Color grey(Color colour) {
        BufferedImage one = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY);
        one.setRGB(0, 0, colour.getRGB());
        int level = one.getRaster().getSample(0, 0, 0);
        return new Color(level, level, level);
    }

    private static void requireQuarters(BufferedImage seen, List<Color> expected) {
        requireQuarters(seen, expected, NEARLY);
    }

    private static void requireQuarters(BufferedImage seen, List<Color> expected, int nearly) {
        for (int quarter = 0; quarter < 4; quarter++) {
            int x = seen.getWidth() / 4 + quarter % 2 * seen.getWidth() / 2;
            int y = seen.getHeight() / 4 + quarter / 2 * seen.getHeight() / 2;
            Color found = new Color(seen.getRGB(x, y), true);
            Color wanted = expected.get(quarter);
            int[] away = {
                found.getRed() - wanted.getRed(),
                found.getGreen() - wanted.getGreen(),
                found.getBlue() - wanted.getBlue(),
                found.getAlpha() - wanted.getAlpha()
            };
            assertThat(Arrays.stream(away).map(Math::abs).max().orElseThrow())
                    .as("quarter %s is %s, not %s", quarter, found, wanted)
                    .isLessThanOrEqualTo(nearly);
        }
    }
}
