package in.shikanji.inventory;

import in.shikanji.inventory.exchange.Fault;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Names for addresses, made of the names for people. */
final class Slugs {
    /** Words that the paths of the API need for themselves. */
    private static final Set<String> RESERVED = Set.of("serving", "import", "export", "quote", "me", "customer");

    private static final int LONGEST = 60;

    private Slugs() {}

    /** The slug, or the next of its kind that is not taken. */
    static String free(String wanted, Set<String> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? wanted : wanted + '-' + number)
                .filter(slug -> !taken.contains(slug))
                .findFirst()
                .orElseThrow();
    }

    /** Whether somebody may choose it. */
    static boolean isSlug(String text) {
        return !text.isEmpty() && of(text).equals(text);
    }

    /**
     * What is wrong with the slug that a row of a file gives something new.
     *
     * @param example of one
     */
    static Optional<Fault> fault(String slug, Catalogue catalogue, String example) {
        if (!isSlug(slug)) {
            return Optional.of(new Fault(
                    "/slug", "not_a_slug", "This takes small letters, digits and hyphens, such as " + example + "."));
        }
        boolean taken =
                catalogue.findAny(slug).isPresent() || catalogue.anyCombo(slug).isPresent();
        return taken
                ? Optional.of(new Fault(
                        "/slug", "slug_taken", "A product or combo has this, or one that is gone. Choose another."))
                : Optional.empty();
    }

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String slug = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-+$", "") : plain;
        return slug.isEmpty() || RESERVED.contains(slug) ? "item-" + slug : slug;
    }
}
