package in.shikanji.inventory;

import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.ingredient.Unit;
import in.shikanji.platform.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some products together, for less than they cost by themselves.
 *
 * @param pricePaise with tax, with the first choice of each slot and without options
 */
record Combo(
        String id,
        String slug,
        int position,
        String name,
        @Nullable String hindiName,
        String description,
        @Nullable String hindiDescription,
        long pricePaise,
        Product.Status status,
        Schedule schedule,
        long version,
        List<Slot> slots) {
    Combo {
        slots = List.copyOf(slots);
    }

    /** One part of it, of which one of some products is taken. */
    record Slot(String name, List<Choice> choices) {
        Slot {
            choices = List.copyOf(choices);
        }

        /** What a guest gets who says nothing: what is marked so, or the first. */
        Choice usual() {
            return choices.stream().filter(Choice::isDefault).findFirst().orElse(choices.getFirst());
        }

        Optional<Choice> of(Product product) {
            return choices.stream()
                    .filter(choice -> choice.product().equals(product))
                    .findFirst();
        }
    }

    /** @param surchargePaise what it costs more than the price of the combo */
    record Choice(Product product, long surchargePaise, boolean isDefault) {}

    /** As a store offers it in its own way; nobody counts combos. */
    Item item() {
        return new Item(id, name, Item.Kind.PRODUCT, Unit.PIECE, false, false, null);
    }

    boolean isSold() {
        return status == Product.Status.PUBLISHED;
    }

    /**
     * What each part of it costs there: the price of the combo, spread over what they cost by themselves, so that each keeps
     * its own rate of tax and nothing is sold above its MRP. It is never dearer than its parts.
     *
     * @param pricePaise of the combo with what was chosen
     * @param apartPaise what the parts cost by themselves
     */
    static List<Long> shares(long pricePaise, List<Long> apartPaise) {
        long apart = apartPaise.stream().mapToLong(Long::longValue).sum();
        return Money.spread(Math.min(pricePaise, apart), apartPaise);
    }
}
