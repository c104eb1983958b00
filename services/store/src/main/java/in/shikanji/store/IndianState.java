package in.shikanji.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The states and union territories: their numbers in GST, and the first three digits of their PIN codes. Post offices do not
 * keep to borders everywhere, so a PIN code suggests a state and proves none.
 */
enum IndianState {
    JAMMU_AND_KASHMIR(1, "Jammu and Kashmir", "180-194"),
    HIMACHAL_PRADESH(2, "Himachal Pradesh", "171-177"),
    PUNJAB(3, "Punjab", "140-160"),
    CHANDIGARH(4, "Chandigarh", "160"),
    UTTARAKHAND(5, "Uttarakhand", "244-263"),
    HARYANA(6, "Haryana", "121-136"),
    DELHI(7, "Delhi", "110"),
    RAJASTHAN(8, "Rajasthan", "301-345"),
    UTTAR_PRADESH(9, "Uttar Pradesh", "201-285"),
    BIHAR(10, "Bihar", "800-855"),
    SIKKIM(11, "Sikkim", "737"),
    ARUNACHAL_PRADESH(12, "Arunachal Pradesh", "790-792"),
    NAGALAND(13, "Nagaland", "797-798"),
    MANIPUR(14, "Manipur", "795"),
    MIZORAM(15, "Mizoram", "796"),
    TRIPURA(16, "Tripura", "799"),
    MEGHALAYA(17, "Meghalaya", "793-794"),
    ASSAM(18, "Assam", "781-788"),
    WEST_BENGAL(19, "West Bengal", "700-743"),
    JHARKHAND(20, "Jharkhand", "813-835"),
    ODISHA(21, "Odisha", "751-770"),
    CHHATTISGARH(22, "Chhattisgarh", "490-497"),
    MADHYA_PRADESH(23, "Madhya Pradesh", "450-488"),
    GUJARAT(24, "Gujarat", "360-396"),
    DADRA_AND_NAGAR_HAVELI_AND_DAMAN_AND_DIU(26, "Dadra and Nagar Haveli and Daman and Diu", "362 396"),
    MAHARASHTRA(27, "Maharashtra", "400-445"),
    KARNATAKA(29, "Karnataka", "560-591"),
    GOA(30, "Goa", "403"),
    LAKSHADWEEP(31, "Lakshadweep", "682"),
    KERALA(32, "Kerala", "670-695"),
    TAMIL_NADU(33, "Tamil Nadu", "600-643"),
    PUDUCHERRY(34, "Puducherry", "533 605 607 609 673"),
    ANDAMAN_AND_NICOBAR_ISLANDS(35, "Andaman and Nicobar Islands", "744"),
    TELANGANA(36, "Telangana", "500-509"),
    ANDHRA_PRADESH(37, "Andhra Pradesh", "500-535"),
    LADAKH(38, "Ladakh", "194");

    private final int gstNumber;
    private final String text;
    private final String pincodes;

    IndianState(int gstNumber, String text, String pincodes) {
        this.gstNumber = gstNumber;
        this.text = text;
        this.pincodes = pincodes;
    }

    String text() {
        return text;
    }

    /** By its name, however it is written large or small, with {@code &} or {@code and}. */
    static Optional<IndianState> named(String written) {
        return Arrays.stream(values())
                .filter(state -> plain(state.text).equals(plain(written)))
                .findFirst();
    }

    static Optional<IndianState> numbered(int gstNumber) {
        return Arrays.stream(values())
                .filter(state -> state.gstNumber == gstNumber)
                .findFirst();
    }

    /** Those in which a PIN code may lie. */
    static List<IndianState> around(String pincode) {
        int beginning = Integer.parseInt(pincode.substring(0, 3));
        return Arrays.stream(values()).filter(state -> state.has(beginning)).toList();
    }

    private boolean has(int beginning) {
        for (String range : pincodes.split(" ")) {
            String[] ends = range.split("-");
            if (beginning >= Integer.parseInt(ends[0]) && beginning <= Integer.parseInt(ends[ends.length - 1])) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("&", "and").replaceAll("[^a-z]", "");
    }
}
