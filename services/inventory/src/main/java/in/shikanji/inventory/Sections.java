package in.shikanji.inventory;

import in.shikanji.inventory.Product.Category;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sections of the menu, as they are or as they would be. */
record Sections(Map<String, Category> byIdOrSlug, Set<String> withParts) {
    static Sections of(Collection<Category> all) {
        Map<String, Category> byIdOrSlug = new HashMap<>();
        for (Category category : all) {
            byIdOrSlug.put(category.id(), category);
            byIdOrSlug.put(category.slug(), category);
        }
        Set<String> withParts =
                all.stream().map(Category::parentId).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Sections(byIdOrSlug, withParts);
    }

    Optional<Category> find(String idOrSlug) {
        return Optional.ofNullable(byIdOrSlug.get(idOrSlug));
    }

    /** Whether a section may be a part of another: of one that is no part itself, so that menus have two levels at most. */
    boolean mayBePart(@Nullable String id, Category parent) {
        return parent.parentId() == null && !parent.id().equals(id) && !withParts.contains(id);
    }
}
