package in.shikanji.inventory;

import in.shikanji.contracts.inventory.Diet;
import in.shikanji.inventory.Product.Option;
import in.shikanji.inventory.diet.Badge;
import in.shikanji.inventory.ingredient.Ingredient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A claim for a product that a change of the catalogue made or broke.
 *
 * @param optionName the option with which it changed; null for the product as it comes
 * @param why in words, what takes it now, or took it before
 */
record BadgeChange(
        String productId,
        String productName,
        @Nullable String optionName,
        String badge,
        boolean before,
        boolean after,
        List<String> why) {
    BadgeChange {
        why = List.copyOf(why);
    }

    private static final int MOST = 1_000;

    /** @param concerned those that it may have changed in */
    static List<BadgeChange> between(Catalogue before, Catalogue after, Predicate<Product> concerned) {
        List<BadgeChange> changes = new ArrayList<>();
        for (Product product : after.products()) {
            Optional<Product> earlier = before.find(product.id());
            if (earlier.isPresent() && changes.size() < MOST && concerned.test(product)) {
                new Comparison(before, earlier.get(), after, product).addTo(changes);
            }
        }
        return changes;
    }

    /** What changed in one product. */
    static List<BadgeChange> of(Catalogue before, Product earlier, Catalogue after, Product product) {
        List<BadgeChange> changes = new ArrayList<>();
        new Comparison(before, earlier, after, product).addTo(changes);
        return changes;
    }

    /** Whether the product has it in it, as it comes or with an option, at any depth. */
    static boolean mentions(Product product, String ingredientId) {
        return mentions(product, Set.of(ingredientId));
    }

    /** As {@link #mentions(Product, String)}, of any of them. */
    static boolean mentions(Product product, Set<String> ingredientIds) {
        return contains(product, List.of(), ingredientIds)
                || product.groups().stream()
                        .flatMap(group -> group.options().stream())
                        .anyMatch(option -> contains(product, List.of(option), ingredientIds));
    }

    private static boolean contains(Product product, List<Option> chosen, Set<String> ingredientIds) {
        return product.contents(chosen).all().stream().map(Ingredient::id).anyMatch(ingredientIds::contains);
    }

    /** One product as it was and as it is. */
    private record Comparison(Catalogue before, Product earlier, Catalogue after, Product product) {
        /** As it comes, and with each option; what changed anyway is not told again for each of them. */
        void addTo(List<BadgeChange> changes) {
            List<Option> usual = product.defaultOptions();
            List<BadgeChange> ofUsual = changed(usual, null);
            changes.addAll(ofUsual);
            Set<String> told = ofUsual.stream().map(BadgeChange::badge).collect(Collectors.toSet());
            for (Product.OptionGroup group : product.groups()) {
                for (Option option : group.options()) {
                    if (!usual.contains(option)) {
                        changed(product.with(usual, option), option.name()).stream()
                                .filter(change -> !told.contains(change.badge()))
                                .forEach(changes::add);
                    }
                }
            }
        }

        private List<BadgeChange> changed(List<Option> chosen, @Nullable String optionName) {
            List<String> ids = chosen.stream().map(Option::id).toList();
            Diet was = before.made(earlier, earlier.options(ids)).diet();
            Diet is = after.made(product, chosen).diet();
            return Arrays.stream(Badge.values())
                    .map(Badge::code)
                    .filter(badge -> was.holds(badge) != is.holds(badge))
                    .map(badge -> new BadgeChange(
                            product.id(),
                            product.name(),
                            optionName,
                            badge,
                            was.holds(badge),
                            is.holds(badge),
                            against(badge, is.holds(badge) ? was : is)))
                    .toList();
        }

        private static List<String> against(String badge, Diet diet) {
            return diet.why().stream()
                    .filter(why -> why.breaks().contains(badge))
                    .map(Diet.Why::message)
                    .distinct()
                    .toList();
        }
    }
}
