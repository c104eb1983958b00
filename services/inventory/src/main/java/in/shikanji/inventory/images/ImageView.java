package in.shikanji.inventory.images;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture as the API shows it.
 *
 * @param id null for the drawing that stands in where nobody uploaded a picture
 * @param url of a size that suits most; {@code sizes} has the others, the smallest first
 */
public record ImageView(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String id,
        String url,
        int width,
        int height,
        String alt,
        List<Size> sizes) {
    private static final int SUITS_MOST = 640;
    private static final int DRAWN_SIZE = 240;

    record Size(String url, int width, int height) {}

    /** A product's pictures, the main one first. */
    public static List<ImageView> of(List<ProductImage> images, String drawing, String productName) {
        return images.isEmpty()
                ? List.of(new ImageView(null, drawing, DRAWN_SIZE, DRAWN_SIZE, productName, List.of()))
                : images.stream().map(ImageView::of).toList();
    }

    static ImageView of(ProductImage image) {
        ProductImage.Size shown = image.sizes().getFirst();
        for (ProductImage.Size size : image.sizes()) {
            shown = size.edge() <= SUITS_MOST ? size : shown;
        }
        return new ImageView(
                image.id(),
                ImageFiles.url(image, shown),
                shown.width(),
                shown.height(),
                image.alt(),
                image.sizes().stream()
                        .map(size -> new Size(ImageFiles.url(image, size), size.width(), size.height()))
                        .toList());
    }
}
