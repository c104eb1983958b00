package in.shikanji.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A section of the menu.
 *
 * @param parent slug of the section that it is part of
 */
record CategoryView(
        String id,
        String slug,
        String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String hindiName,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String parent,
        int position,
        long version) {

    static CategoryView of(Product.Category category, Catalogue catalogue) {
        return new CategoryView(
                category.id(),
                category.slug(),
                category.name(),
                category.hindiName(),
                catalogue
                        .category(category.parentId())
                        .map(Product.Category::slug)
                        .orElse(null),
                category.position(),
                category.version());
    }
}
