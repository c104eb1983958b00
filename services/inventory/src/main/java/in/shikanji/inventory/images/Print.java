package in.shikanji.inventory.images;

import in.shikanji.inventory.images.Negative.Format;
import in.shikanji.inventory.images.Negative.Ink;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * One size of a picture, ready to be sent.
 *
 * @param edge its longest side
 * @param file JPEG, or PNG where part of it is transparent
 */
@SuppressWarnings("ArrayRecordComponent") // made here and written down once
record Print(int edge, int width, int height, byte[] file) {
    /** The widths at which pages show it, for screens of one to three dots a pixel; none is made larger than it was. */
    private static final int[] EDGES = {160, 320, 640, 1280};

    private static final int LARGEST = EDGES[EDGES.length - 1];
    /** PNG does not lose what nobody sees, so a large one would be megabytes. */
    private static final int LARGEST_TRANSPARENT = 640;

    private static final float QUALITY = 0.82f;

    /** What a picture is made of, as {@link Negative} has it. */
    @SuppressWarnings("ArrayRecordComponent")
    record Request(Format format, Ink ink, int orientation, byte[] profile, byte[] pixels) {}

    /** All sizes of one picture, the smallest first. */
    record Set(boolean opaque, List<Print> prints) {
        Set {
            prints = List.copyOf(prints);
        }
    }

    static Set make(Request wanted) throws IOException {
        Pixels decoded = Decoding.decode(wanted, LARGEST);
        Pixels whole = Colours.toScreen(decoded, wanted.ink(), wanted.profile()).turned(wanted.orientation());
        boolean opaque = whole.isOpaque();
        whole = opaque ? whole : whole.within(LARGEST_TRANSPARENT);
        List<Print> prints = new ArrayList<>();
        int longest = Math.max(whole.width(), whole.height());
        for (int edge : EDGES) {
            if (edge < longest) {
                prints.add(print(whole.within(edge), edge, opaque));
            }
        }
        prints.add(print(whole, longest, opaque));
        return new Set(opaque, prints);
    }

    private static Print print(Pixels pixels, int edge, boolean opaque) throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(opaque ? "jpeg" : "png").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(opaque ? QUALITY : 0);
        if (opaque) {
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image(pixels, opaque), null, null), how);
        } finally {
            writer.dispose();
        }
        return new Print(edge, pixels.width(), pixels.height(), file.toByteArray());
    }

    /** Java's usual images have blue first. */
    private static BufferedImage image(Pixels pixels, boolean opaque) {
        int type = opaque ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_4BYTE_ABGR;
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), type);
        byte[] target = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        byte[] samples = pixels.samples();
        int at = 0;
        for (int pixel = 0; pixel < samples.length; pixel += Pixels.CHANNELS) {
            if (!opaque) {
                target[at++] = samples[pixel + 3];
            }
            target[at++] = samples[pixel + 2];
            target[at++] = samples[pixel + 1];
            target[at++] = samples[pixel];
        }
        return image;
    }
}
