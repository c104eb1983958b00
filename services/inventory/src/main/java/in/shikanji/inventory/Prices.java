package in.shikanji.inventory;

import in.shikanji.contracts.inventory.Inventory.ChosenOption;
import in.shikanji.contracts.inventory.Inventory.InCombo;
import in.shikanji.contracts.inventory.Inventory.PricedLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the lines of a basket cost at a store. */
final class Prices {
    private final Catalogue catalogue;
    private final StoreItems items;
    private final String storeId;

    Prices(Catalogue catalogue, StoreItems items, String storeId) {
        this.catalogue = catalogue;
        this.items = items;
        this.storeId = storeId;
    }

    /** Line by line, in the order of the basket. */
    List<PricedLine> of(Basket basket) {
        Map<String, Long> shares = shares(basket);
        List<PricedLine> lines = new ArrayList<>();
        for (Basket.Line line : basket.lines()) {
            Long share = shares.get(line.pointer());
            lines.add(priced(lines.size() + 1, line, share == null ? items.price(storeId, line.product()) : share));
        }
        return lines;
    }

    /** What each part of a combo bears of its price, by its pointer. */
    private Map<String, Long> shares(Basket basket) {
        Map<String, Long> shares = new HashMap<>();
        for (Basket.Taken taken : basket.combos()) {
            List<Basket.Line> parts = basket.lines().stream()
                    .filter(line -> taken.equals(line.combo()))
                    .toList();
            List<Long> spread = Combo.shares(
                    items.price(storeId, taken.combo()) + taken.surchargePaise(),
                    parts.stream()
                            .map(part -> items.price(storeId, part.product()))
                            .toList());
            for (int part = 0; part < parts.size(); part++) {
                shares.put(parts.get(part).pointer(), spread.get(part));
            }
        }
        return shares;
    }

    private PricedLine priced(int number, Basket.Line line, long pricePaise) {
        Product product = line.product();
        Configuration configuration = line.configuration();
        return new PricedLine(
                number,
                line.item() + 1,
                combo(line.combo()),
                product.id(),
                product.slug(),
                product.name(),
                line.quantity(),
                pricePaise,
                configuration.optionsPaise(),
                configuration.options().stream()
                        .map(option -> new ChosenOption(option.id(), option.name(), option.pricePaise()))
                        .toList(),
                product.taxBps(),
                product.hsn(),
                product.kind() == Product.Kind.MADE_TO_ORDER ? product.prepMinutes() : 0,
                product.station().slug(),
                product.makeSeconds(),
                catalogue.made(product, configuration.options()).diet());
    }

    private static @Nullable InCombo combo(Basket.@Nullable Taken taken) {
        return taken == null
                ? null
                : new InCombo(taken.combo().id(), taken.combo().name());
    }
}
