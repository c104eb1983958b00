package in.shikanji.inventory.images;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.images.Darkroom.Developed;
import in.shikanji.inventory.images.PictureFile.Taken;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real processes; what takes them longest is tried on the whole program with {@code --long}. */
@Tag("slow")
@Tag("once")
class DarkroomTest {
    private static final int SIDE = 4000;

    private static Negative large() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_3BYTE_BGR), "png", file);
        return ((Taken.Whole) PictureFile.take(file.toByteArray())).negative();
    }

    @Test
    void aPictureIsDeveloped() throws IOException {
        try (Darkroom darkroom = new Darkroom()) {
            assertThat(darkroom.develop(large())).isInstanceOf(Developed.Done.class);
        }
    }

    @Test
    void oneThatTakesLongerThanItMayIsGivenUp() throws IOException {
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        try (Darkroom darkroom = new Darkroom(Duration.ZERO)) {
            assertThat(darkroom.develop(large())).isInstanceOf(Developed.Broken.class);
            assertThat(ProcessHandle.current().children()).containsExactlyInAnyOrderElementsOf(before);
        }
    }
}
