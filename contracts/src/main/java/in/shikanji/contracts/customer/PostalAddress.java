package in.shikanji.contracts.customer;

import org.jspecify.annotations.Nullable;

/**
 * Where and to whom something is delivered, in India.
 *
 * @param phone E.164, such as {@code +919876543210}
 * @param pincode six digits, the first not 0
 * @param lat degrees north (WGS 84), null if unknown
 * @param lng degrees east (WGS 84), null if unknown
 */
public record PostalAddress(
        String name,
        String phone,
        String line1,
        @Nullable String line2,
        @Nullable String landmark,
        String city,
        String state,
        String pincode,
        @Nullable Double lat,
        @Nullable Double lng) {}
