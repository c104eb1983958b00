package in.shikanji.inventory.images;

import in.shikanji.inventory.images.PicturedProducts.Subject;
import in.shikanji.platform.http.Input;
import in.shikanji.platform.http.Problem;
import in.shikanji.platform.http.Request;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads what staff send of pictures. */
final class ImageInput {
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_ALT = 200;
    private static final int LONGEST_ID = 80;

    private ImageInput() {}

    /** What the picture shows, in words; a 400 problem if they can't be used. */
    static String alt(Request request, Subject product) {
        String alt = request.query("alt").map(String::strip).orElse(product.name());
        int length = alt.codePointCount(0, alt.length());
        if (length < 1 || length > LONGEST_ALT || alt.chars().anyMatch(Character::isISOControl)) {
            throw Problem.malformed("alt takes 1 to " + LONGEST_ALT + " characters of text.")
                    .asException();
        }
        return alt;
    }

    /** The picture's file; a 413 problem, before it is read where its length is told, if it is too large. */
    static byte[] file(Request request) {
        byte[] file = request.body(MOST_BYTES, ImageReplies.tooLarge());
        if (file.length == 0) {
            throw Problem.malformed("The body is empty; send one picture as it is.")
                    .asException();
        }
        return file;
    }

    /**
     * An order and words.
     *
     * @param first ids, each once
     * @param alts by id
     */
    record Wish(List<String> first, Map<String, String> alts) {}

    static Wish wish(Input input) {
        List<String> first = input.texts("order", ProductImages.MOST, LONGEST_ID);
        if (new HashSet<>(first).size() < first.size()) {
            input.error("order", "unknown_value", "Name each picture once.");
        }
        Map<String, String> alts = new HashMap<>();
        for (Input alt : input.list("alts", 0, ProductImages.MOST, each -> each)) {
            alts.put(alt.text("id", 1, LONGEST_ID), alt.text("alt", 1, LONGEST_ALT));
        }
        input.check();
        return new Wish(first, alts);
    }
}
