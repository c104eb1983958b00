package in.shikanji.inventory.ingredient;

import java.util.List;

/**
 * A recipe for something the kitchen makes and puts into dishes: a paste, a chutney, juice.
 *
 * @param yield how much it makes, in thousandths of the made ingredient's unit
 */
public record Preparation(long yield, List<Portion> parts) {
    public Preparation {
        if (yield <= 0) {
            throw new IllegalArgumentException("a preparation makes something");
        }
        parts = List.copyOf(parts);
    }
}
