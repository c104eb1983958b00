package in.shikanji.order;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.shikanji.contracts.inventory.Diet;
import in.shikanji.contracts.inventory.Inventory.ChosenOption;
import in.shikanji.contracts.inventory.Inventory.InCombo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an order costs, with every tax apart. All amounts in paise; prices include tax. It adds up: total = subtotal −
 * discount + charges + tip, and round-off = total − tip − Σ(taxable + taxes) over lines and charges.
 */
record Bill(
        List<Charge> charges,
        long subtotalPaise,
        long discountPaise,
        long deliveryFeePaise,
        long packingPaise,
        long tipPaise,
        long cgstPaise,
        long sgstPaise,
        long igstPaise,
        long roundOffPaise,
        long totalPaise) {
    Bill {
        charges = List.copyOf(charges);
    }

    enum ChargeKind {
        DELIVERY,
        PACKING
    }

    record Charge(
            ChargeKind kind,
            long amountPaise,
            long taxablePaise,
            int taxBps,
            long cgstPaise,
            long sgstPaise,
            long igstPaise) {}

    /**
     * One line.
     *
     * @param item the number of what was wanted that it comes from, from 1; 0 in orders from before there were combos
     * @param combo the combo that it is a part of, if it is
     * @param unitPricePaise one without options
     * @param optionsPaise what the options add to one
     * @param totalPaise the whole line after discount
     */
    record Line(
            int line,
            int item,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable InCombo combo,

            String productId,
            String productSlug,
            String name,
            int quantity,
            long unitPricePaise,
            long optionsPaise,
            long discountPaise,
            long taxablePaise,
            int taxBps,
            long cgstPaise,
            long sgstPaise,
            long igstPaise,
            long totalPaise,
            String hsn,
            List<ChosenOption> options,
            @Nullable String note,
            Diet diet) {
        Line {
            options = List.copyOf(options);
        }

        /** The same, of this diet. */
        Line of(Diet diet) {
            return new Line(
                    line,
                    item,
                    combo,
                    productId,
                    productSlug,
                    name,
                    quantity,
                    unitPricePaise,
                    optionsPaise,
                    discountPaise,
                    taxablePaise,
                    taxBps,
                    cgstPaise,
                    sgstPaise,
                    igstPaise,
                    totalPaise,
                    hsn,
                    options,
                    note,
                    diet);
        }
    }
}
