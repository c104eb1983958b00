package in.shikanji.inventory;

import in.shikanji.inventory.Product.Facts;
import in.shikanji.inventory.Product.Kind;
import in.shikanji.inventory.Product.Standing;
import in.shikanji.inventory.Product.Status;
import in.shikanji.inventory.exchange.RowInput;
import in.shikanji.platform.http.Input;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads a product as staff send it: what is sold at which price, and what is told of it. */
final class ProductInput {
    private static final long MOST_PAISE = 10_000_000;
    private static final int MOST_TAGS = 20;
    private static final Set<Integer> TAX_BPS = Set.of(0, 300, 500, 1200, 1800, 2800, 4000);
    private static final List<String> NUTRITION =
            List.of("kcal", "proteinG", "carbohydrateG", "sugarG", "fatG", "saturatedFatG", "transFatG", "sodiumMg");
    private static final BigDecimal MOST_NUTRITION = BigDecimal.valueOf(100_000);

    private ProductInput() {}

    /** A row of a file, laid over what there is. */
    static RowInput.Read<ProductDraft> row(ObjectNode row, Catalogue catalogue, @Nullable Product before) {
        return RowInput.read(row, input -> draft(input, catalogue, before));
    }

    /** @param before null for a new one; what it has and the API does not show stays */
    static ProductDraft draft(Input input, Catalogue catalogue, @Nullable Product before) {
        Kind kind = input.choice("kind", Input.choices(Kind.class));
        long pricePaise = input.integer("pricePaise", 1, MOST_PAISE);
        Optional<Long> mrpPaise = input.optionalInteger("mrpPaise", 1, MOST_PAISE);
        if (mrpPaise.isPresent() && mrpPaise.get() < pricePaise) {
            input.error("pricePaise", "above_mrp", "The law does not allow more than the MRP.");
        }
        if (kind == Kind.PACKAGED && mrpPaise.isEmpty()) {
            input.error("mrpPaise", "required", "A packet needs its MRP.");
        }
        int taxBps = (int) input.integer("taxBps", 0, 4000);
        if (!TAX_BPS.contains(taxBps)) {
            input.error("taxBps", "unknown_value", "This is no rate of GST: 0, 300, 500, 1200, 1800, 2800 or 4000.");
        }
        Optional<Product.Category> category = catalogue.category(input.text("category", 1, 80));
        if (category.isEmpty()) {
            input.error("category", "unknown_category", "There is no such category.");
        }
        String station = input.text("station", 1, 40);
        if (!catalogue.stations().containsKey(station)) {
            input.error("station", "unknown_station", "There is no such station.");
        }
        return new ProductDraft(
                input.text("name", 1, 80),
                input.optionalText("description", 1_000).orElse(""),
                category.map(Product.Category::id).orElse(""),
                input.optionalInteger("position", 0, 100_000).orElse(0L).intValue(),
                kind,
                pricePaise,
                mrpPaise.orElse(null),
                taxBps,
                hsn(input),
                station,
                input.optionalInteger("prepMinutes", 0, 600).orElse(0L).intValue(),
                input.optionalInteger("makeSeconds", 0, 36_000).orElse(0L).intValue(),
                facts(input, kind, pricePaise, before),
                standing(input, before),
                RecipeInput.recipe(input, catalogue),
                RecipeInput.groups(input, catalogue, before));
    }

    /** Four to eight digits, by which the rate of tax is found. */
    private static String hsn(Input input) {
        String hsn = input.text("hsn", 4, 8);
        if (!hsn.isEmpty() && !hsn.matches("[0-9]{4,8}")) {
            input.error("hsn", "wrong_type", "An HSN or SAC has four to eight digits.");
        }
        return hsn;
    }

    private static Standing standing(Input input, @Nullable Product before) {
        Map<String, Status> statuses = Map.of("draft", Status.DRAFT, "published", Status.PUBLISHED);
        return new Standing(
                input.optionalChoice("status", statuses).orElse(Status.DRAFT),
                input.optionalFlag("featured").orElse(false),
                ScheduleInput.schedule(input),
                before == null ? 1 : before.standing().version());
    }

    private static Facts facts(Input input, Kind kind, long pricePaise, @Nullable Product before) {
        Optional<Long> original = input.optionalInteger("originalPricePaise", 1, MOST_PAISE);
        if (original.isPresent() && original.get() <= pricePaise) {
            input.error("originalPricePaise", "not_reduced", "This is what it cost before: more than now.");
        }
        return new Facts(
                input.optionalText("hindiName", 80).orElse(null),
                input.optionalText("hindiDescription", 1_000).orElse(null),
                input.optionalText("sku", 40).orElse(null),
                nutrition(input),
                input.optionalInteger("spiceLevel", 0, 3).map(Long::intValue).orElse(null),
                before == null
                        ? "/images/products/unpictured.svg"
                        : before.facts().image(),
                input.texts("tags", MOST_TAGS, 40),
                input.optionalText("serving", 40).orElse(null),
                kind == Kind.PACKAGED ? pack(input) : null,
                original.orElse(null),
                input.optionalInteger("costPaise", 0, MOST_PAISE).orElse(null),
                input.optionalInteger("weightGrams", 1, 100_000).orElse(null),
                input.optionalText("seoTitle", 70).orElse(null),
                input.optionalText("seoDescription", 170).orElse(null));
    }

    private static Map<String, BigDecimal> nutrition(Input input) {
        Map<String, BigDecimal> nutrition = new HashMap<>();
        input.optionalObject("nutrition").ifPresent(given -> {
            for (String name : NUTRITION) {
                given.optionalExact(name, BigDecimal.ZERO, MOST_NUTRITION)
                        .ifPresent(amount -> nutrition.put(name, amount));
            }
        });
        return nutrition;
    }

    private static Product.Pack pack(Input input) {
        Optional<String> netQuantity = input.optionalText("netQuantity", 20);
        if (netQuantity.filter(quantity -> UnitPrice.of(1, quantity) == null).isPresent()) {
            input.error("netQuantity", "wrong_type", "This must be an amount such as 250 g, 1 l or 6 pieces.");
        }
        return new Product.Pack(
                netQuantity.orElse(null),
                input.optionalInteger("servings", 1, 10_000).map(Long::intValue).orElse(null),
                input.optionalInteger("shelfLifeMonths", 1, 120)
                        .map(Long::intValue)
                        .orElse(null),
                input.optionalText("storage", 120).orElse(null),
                input.optionalObject("maker")
                        .map(maker -> new Product.Maker(
                                maker.text("name", 1, 120),
                                maker.text("address", 1, 250),
                                maker.text("countryOfOrigin", 1, 60),
                                maker.text("customerCare", 1, 120)))
                        .orElse(null));
    }
}
