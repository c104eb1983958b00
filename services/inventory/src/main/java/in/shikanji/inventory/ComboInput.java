package in.shikanji.inventory;

import in.shikanji.inventory.Combo.Choice;
import in.shikanji.inventory.Combo.Slot;
import in.shikanji.inventory.Product.Status;
import in.shikanji.platform.http.Input;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a combo as staff send it. */
final class ComboInput {
    private static final long MOST_PAISE = 10_000_000;
    private static final int MOST_SLOTS = 8;
    private static final int MOST_CHOICES = 50;
    private static final Map<String, Status> STATUSES = Map.of("draft", Status.DRAFT, "published", Status.PUBLISHED);

    private ComboInput() {}

    /** @param before null for a new one, which gets its id and slug later */
    static Combo read(Input input, Catalogue catalogue, @Nullable Combo before) {
        long pricePaise = input.integer("pricePaise", 1, MOST_PAISE);
        List<Slot> slots = input.list("slots", 2, MOST_SLOTS, slot -> slot(slot, catalogue)).stream()
                .flatMap(Optional::stream)
                .toList();
        long apart = slots.stream()
                .mapToLong(slot -> slot.usual().product().pricePaise())
                .sum();
        if (slots.size() > 1 && pricePaise > apart) {
            input.error("pricePaise", "dearer_than_apart", "By themselves they cost less. Take a lower price.");
        }
        return new Combo(
                before == null ? "" : before.id(),
                before == null ? "" : before.slug(),
                input.optionalInteger("position", 0, 100_000).orElse(0L).intValue(),
                input.text("name", 1, 80),
                input.optionalText("hindiName", 80).orElse(null),
                input.optionalText("description", 1_000).orElse(""),
                input.optionalText("hindiDescription", 1_000).orElse(null),
                pricePaise,
                input.optionalChoice("status", STATUSES).orElse(Status.DRAFT),
                ScheduleInput.schedule(input),
                before == null ? 0 : before.version(),
                slots);
    }

    private static Optional<Slot> slot(Input input, Catalogue catalogue) {
        String name = input.text("name", 1, 40);
        Set<String> seen = new HashSet<>();
        List<Choice> choices = new ArrayList<>();
        input.list("choices", 1, MOST_CHOICES, choice -> {
            read(choice, catalogue, seen).ifPresent(choices::add);
            return choice;
        });
        if (choices.stream().filter(Choice::isDefault).count() > 1) {
            input.error("choices", "too_many_defaults", "Only one of these can be what guests usually get.");
        }
        return choices.isEmpty() ? Optional.empty() : Optional.of(new Slot(name, choices));
    }

    private static Optional<Choice> read(Input input, Catalogue catalogue, Set<String> seen) {
        long surcharge = input.optionalInteger("surchargePaise", 0, MOST_PAISE).orElse(0L);
        boolean isDefault = input.optionalFlag("default").orElse(false);
        Optional<Product> product = catalogue
                .findAny(input.text("productId", 1, 120))
                .filter(found -> found.standing().status() != Status.DELETED);
        if (product.isEmpty()) {
            input.error("productId", "unknown_product", "There is no such product.");
        } else if (!seen.add(product.get().id())) {
            input.error("productId", "twice", "This is in the list already.");
        }
        return product.map(found -> new Choice(found, surcharge, isDefault));
    }
}
