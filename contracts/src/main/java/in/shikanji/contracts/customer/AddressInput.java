package in.shikanji.contracts.customer;

import in.shikanji.platform.PhoneNumbers;
import in.shikanji.platform.http.Input;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an address as people write it; errors carry the pointers of its fields. */
public final class AddressInput {
    private static final Pattern PINCODE = Pattern.compile("[1-9][0-9]{5}");

    private AddressInput() {}

    public static PostalAddress read(Input input) {
        String phone = input.text("phone", 1, 40);
        Optional<String> normalised = PhoneNumbers.normalise(phone);
        if (!phone.isEmpty() && normalised.isEmpty()) {
            input.error("phone", "invalid_phone", "Give an Indian mobile number of ten digits.");
        }
        String pincode = input.text("pincode", 1, 12).replace(" ", "");
        if (!pincode.isEmpty() && !PINCODE.matcher(pincode).matches()) {
            input.error("pincode", "invalid_pincode", "A PIN code has six digits and does not begin with 0.");
        }
        return new PostalAddress(
                input.text("name", 1, 100),
                normalised.orElse(phone),
                input.text("line1", 1, 200),
                input.optionalText("line2", 200).orElse(null),
                input.optionalText("landmark", 200).orElse(null),
                input.text("city", 1, 100),
                input.text("state", 1, 100),
                pincode,
                input.optionalDecimal("lat", -90, 90).orElse(null),
                input.optionalDecimal("lng", -180, 180).orElse(null));
    }
}
