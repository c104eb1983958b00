package in.shikanji.inventory;

import in.shikanji.contracts.Refusal;
import in.shikanji.inventory.Product.Option;
import in.shikanji.inventory.Product.OptionGroup;
import java.util.ArrayList;
import java.util.List;

/**
 * A product with chosen options, checked against its groups. A group that the guest left out gets its defaults.
 *
 * @param pointer JSON pointer to the line it belongs to, such as {@code /items/0}
 */
record Configuration(Product product, List<Option> options, List<Refusal> refusals) {
    Configuration {
        options = List.copyOf(options);
        refusals = List.copyOf(refusals);
    }

    static Configuration of(Product product, List<String> wanted, String pointer) {
        List<Option> options = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        int known = 0;
        for (OptionGroup group : product.groups()) {
            List<Option> named = named(group, wanted);
            known += named.size();
            if (group.isAsked(ids)) {
                List<Option> chosen = named.isEmpty() ? group.defaults() : named;
                for (Option option : chosen) {
                    ids.add(option.id());
                }
                options.addAll(chosen);
                check(product, group, chosen.size(), pointer, refusals);
            } else if (!named.isEmpty()) {
                refusals.add(new Refusal(
                        "option_not_applicable",
                        named.getFirst().name() + " does not go with what was chosen before. Choose again.",
                        pointer + "/options"));
            }
        }
        if (known != wanted.size()) {
            refusals.add(new Refusal(
                    "unknown_option",
                    product.name() + " has no such option, or it was chosen twice. Choose again.",
                    pointer + "/options"));
        }
        return new Configuration(product, options, refusals);
    }

    /** In the group's order, each once. */
    private static List<Option> named(OptionGroup group, List<String> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Option> named = new ArrayList<>();
        for (Option option : group.options()) {
            if (wanted.contains(option.id())) {
                named.add(option);
            }
        }
        return named;
    }

    private static void check(Product product, OptionGroup group, int count, String pointer, List<Refusal> refusals) {
        if (count < group.min()) {
            refusals.add(new Refusal(
                    "option_required",
                    "Choose " + group.name().toLowerCase(java.util.Locale.ROOT) + " for " + product.name() + ".",
                    pointer + "/options"));
        }
        if (count > group.max()) {
            refusals.add(new Refusal(
                    "too_many_options",
                    "Choose at most " + group.max() + " of " + group.name() + " for " + product.name() + ".",
                    pointer + "/options"));
        }
    }

    /** Price of the options for one, in paise. */
    long optionsPaise() {
        long paise = 0;
        for (Option option : options) {
            paise += option.pricePaise();
        }
        return paise;
    }
}
