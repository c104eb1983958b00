package in.shikanji.inventory.purchasing;

import in.shikanji.inventory.goods.Item;
import in.shikanji.inventory.goods.ItemInput;
import in.shikanji.inventory.goods.Warehouse;
import in.shikanji.inventory.purchasing.Supplier.Contact;
import in.shikanji.inventory.purchasing.Supplier.Offer;
import in.shikanji.inventory.purchasing.Supplier.Profile;
import in.shikanji.platform.EmailAddresses;
import in.shikanji.platform.Fssai;
import in.shikanji.platform.Gstin;
import in.shikanji.platform.PhoneNumbers;
import in.shikanji.platform.http.Input;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a supplier as staff send it. */
final class SupplierInput {
    static final long MOST_PAISE = 1_000_000_000;

    private static final int MOST_ITEMS = 500;
    private static final int MOST_LEAD_DAYS = 365;

    private SupplierInput() {}

    static Profile profile(Input input, Warehouse warehouse) {
        String name = input.text("name", 1, 120);
        Contact contact = new Contact(optional(input, "contactName", 80), phone(input), email(input));
        String address = optional(input, "address", 300);
        String gstin = gstin(input);
        String fssai = fssai(input);
        int leadDays = (int) input.integer("leadDays", 0, MOST_LEAD_DAYS);
        String terms = optional(input, "paymentTerms", 200);
        String note = optional(input, "note", 500);
        return new Profile(name, contact, address, gstin, fssai, leadDays, terms, note, items(input, warehouse));
    }

    private static @Nullable String optional(Input input, String field, int longest) {
        return input.optionalText(field, longest).orElse(null);
    }

    private static @Nullable String phone(Input input) {
        Optional<String> written = input.optionalText("phone", 40);
        Optional<String> phone = written.flatMap(PhoneNumbers::normalise);
        if (written.isPresent() && phone.isEmpty()) {
            input.error("phone", "invalid_phone", "Give an Indian mobile number of ten digits.");
        }
        return phone.orElse(null);
    }

    private static @Nullable String email(Input input) {
        Optional<String> written = input.optionalText("email", 254);
        Optional<String> email = written.flatMap(EmailAddresses::normalise);
        if (written.isPresent() && email.isEmpty()) {
            input.error("email", "invalid_email", "This is not an e-mail address.");
        }
        return email.orElse(null);
    }

    private static @Nullable String gstin(Input input) {
        Optional<String> written = input.optionalText("gstin", 40);
        Optional<Gstin> gstin = written.flatMap(Gstin::of);
        if (written.isPresent() && gstin.isEmpty()) {
            input.error(
                    "gstin",
                    "invalid_gstin",
                    "This is no GSTIN. Compare all 15 characters with the supplier's certificate.");
        }
        return gstin.map(Gstin::text).orElse(null);
    }

    private static @Nullable String fssai(Input input) {
        Optional<String> written = input.optionalText("fssai", 40);
        Optional<Fssai> number = written.flatMap(Fssai::of);
        if (written.isPresent() && number.isEmpty()) {
            input.error("fssai", "invalid_fssai", Fssai.SHAPE_IN_WORDS);
        }
        return number.map(Fssai::text).orElse(null);
    }

    private static List<Offer> items(Input input, Warehouse warehouse) {
        Set<String> seen = new HashSet<>();
        return input.list("items", 0, MOST_ITEMS, one -> offer(one, warehouse, seen)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Offer> offer(Input one, Warehouse warehouse, Set<String> seen) {
        Optional<Item> found = ItemInput.item(one, "itemId", warehouse);
        String code = optional(one, "supplierCode", 60);
        String packName = optional(one, "packName", 40);
        Optional<Long> price = one.optionalInteger("lastPricePaise", 0, MOST_PAISE);
        return found.flatMap(item -> {
            if (!seen.add(item.id())) {
                one.error("itemId", "twice", "This is in the list already.");
            }
            return ItemInput.amount(one, "packSize", item, ItemInput.unit(one, "unit", item))
                    .map(size -> new Offer(item.id(), code, packName, size, price.orElse(null)));
        });
    }
}
