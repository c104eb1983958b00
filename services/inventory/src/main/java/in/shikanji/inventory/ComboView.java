package in.shikanji.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import in.shikanji.inventory.images.ImageView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A combo as the API shows it, for one store or (without a store) for the whole chain.
 *
 * @param apartPaise what it costs by itself, with what is usual in each slot
 */
record ComboView(
        String id,
        String slug,
        String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String hindiName,
        String description,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String hindiDescription,
        long pricePaise,
        long apartPaise,
        boolean available,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Schedule schedule,
        List<Slot> slots) {

    record Slot(String name, List<Choice> choices) {}

    /** @param pricePaise of it by itself */
    record Choice(
            String productId,
            String slug,
            String name,
            long pricePaise,
            long surchargePaise,
            @JsonProperty("default") boolean isDefault,
            boolean available,
            List<ImageView> images) {}

    /** Shows a combo as a menu offers it; what is not sold any more is left out. */
    static ComboView of(Combo combo, Menu menu) {
        List<Slot> slots = combo.slots().stream()
                .map(slot -> new Slot(
                        slot.name(),
                        slot.choices().stream()
                                .filter(choice -> choice.product().isSold())
                                .map(choice -> choice(choice, slot.usual().equals(choice), menu))
                                .toList()))
                .toList();
        return new ComboView(
                combo.id(),
                combo.slug(),
                combo.name(),
                combo.hindiName(),
                combo.description(),
                combo.hindiDescription(),
                menu.pricePaise(combo),
                combo.slots().stream()
                        .mapToLong(slot -> menu.pricePaise(slot.usual().product()))
                        .sum(),
                menu.offers(combo)
                        && slots.stream()
                                .allMatch(slot -> slot.choices().stream().anyMatch(Choice::available)),
                combo.schedule().isAlways() ? null : combo.schedule(),
                slots);
    }

    private static Choice choice(Combo.Choice choice, boolean isUsual, Menu menu) {
        Product product = choice.product();
        return new Choice(
                product.id(),
                product.slug(),
                product.name(),
                menu.pricePaise(product),
                choice.surchargePaise(),
                isUsual,
                menu.quantity(product) > 0,
                ImageView.of(product.images(), product.facts().image(), product.name()));
    }
}
