package in.shikanji.customer;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What staff typed to find a customer, understood: the beginning of a name, of a phone or of an e-mail address, or a whole id.
 *
 * @param text as it is looked for
 */
record CustomerSearch(By by, String text) {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{4,15}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s().-]");
    private static final int LOCAL_DIGITS = 10;
    private static final String INDIA = "+91";

    enum By {
        NAME("lower(name)"),
        PHONE("phone"),
        EMAIL("email"),
        ID("id");

        private final String column;

        By(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /** @param typed nothing for all customers, by name */
    static CustomerSearch of(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        String digits = BETWEEN_DIGITS.matcher(text).replaceAll("");
        if (PHONE.matcher(digits).matches()) {
            return new CustomerSearch(By.PHONE, phone(digits));
        }
        if (text.contains("@")) {
            return new CustomerSearch(By.EMAIL, text);
        }
        return new CustomerSearch(text.startsWith("cus_") ? By.ID : By.NAME, text);
    }

    /** As phones are kept, {@code +919845012345}; numbers are typed with the country or without, or with a 0. */
    private static String phone(String digits) {
        if (digits.startsWith("+")) {
            return digits;
        }
        if (digits.startsWith("91") && digits.length() > LOCAL_DIGITS) {
            return "+" + digits;
        }
        return INDIA + (digits.startsWith("0") ? digits.substring(1) : digits);
    }
}
