package in.shikanji.inventory.diet;

import java.util.Set;

/**
 * Where a dish is made.
 *
 * @param jainOnly whether nothing is made there that a Jain kitchen would refuse
 * @param handles allergens that other dishes bring there, of which something may get into this one
 */
public record Station(String slug, String name, boolean jainOnly, Set<String> handles) {
    public Station {
        handles = Set.copyOf(handles);
    }
}
