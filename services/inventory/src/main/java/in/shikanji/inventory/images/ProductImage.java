package in.shikanji.inventory.images;

import java.util.List;

/**
 * A picture of a product, in the sizes in which it is kept.
 *
 * @param alt what is to be seen on it, in words
 * @param hash of the files of all sizes; same pictures have the same
 * @param ending of the files' names, {@code jpg} or {@code png}
 * @param sizes the smallest first, at least one
 */
public record ProductImage(String id, int position, String alt, String hash, String ending, List<Size> sizes) {
    public ProductImage {
        sizes = List.copyOf(sizes);
    }

    /**
     * One size.
     *
     * @param edge the longest side, which is in the file's name
     */
    record Size(int edge, int width, int height) {}
}
