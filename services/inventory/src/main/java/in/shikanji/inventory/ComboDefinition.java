package in.shikanji.inventory;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A combo as staff see and change it. */
record ComboDefinition(
        String id,
        String slug,
        int position,
        String name,
        @Nullable String hindiName,
        String description,
        @Nullable String hindiDescription,
        long pricePaise,
        Product.Status status,
        @Nullable Schedule schedule,
        List<Slot> slots,
        long version) {

    record Slot(String name, List<Choice> choices) {}

    record Choice(
            String productId,
            String name,
            long surchargePaise,
            @JsonProperty("default") boolean isDefault) {}

    static ComboDefinition of(Combo combo) {
        return new ComboDefinition(
                combo.id(),
                combo.slug(),
                combo.position(),
                combo.name(),
                combo.hindiName(),
                combo.description(),
                combo.hindiDescription(),
                combo.pricePaise(),
                combo.status(),
                combo.schedule().isAlways() ? null : combo.schedule(),
                combo.slots().stream()
                        .map(slot -> new Slot(
                                slot.name(),
                                slot.choices().stream()
                                        .map(choice -> new Choice(
                                                choice.product().id(),
                                                choice.product().name(),
                                                choice.surchargePaise(),
                                                choice.isDefault()))
                                        .toList()))
                        .toList(),
                combo.version());
    }
}
