package in.shikanji.inventory;

import in.shikanji.inventory.Product.Category;
import in.shikanji.inventory.exchange.RowInput;
import in.shikanji.platform.http.Input;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads a section of the menu. */
final class CategoryInput {
    private CategoryInput() {}

    static RowInput.Read<Category> row(ObjectNode row, Sections sections, String id) {
        return RowInput.read(row, input -> read(input, sections, id));
    }

    /**
     * What is wished of a section, without an id, a slug and a version.
     *
     * @param sections among which it would be
     * @param id null of a new one
     */
    static Category read(Input input, Sections sections, @Nullable String id) {
        Optional<String> parent = input.optionalText("parent", 80);
        Optional<Category> found = parent.flatMap(sections::find);
        if (parent.isPresent() && found.isEmpty()) {
            input.error("parent", "unknown_category", "There is no such category.");
        } else if (found.isPresent() && !sections.mayBePart(id, found.get())) {
            input.error("parent", "too_deep", "A section is part of one that is no part itself.");
        }
        return new Category(
                "",
                "",
                input.text("name", 1, 60),
                input.optionalText("hindiName", 60).orElse(null),
                found.map(Category::id).orElse(null),
                input.optionalInteger("position", 0, 100_000).orElse(0L).intValue(),
                0);
    }
}
