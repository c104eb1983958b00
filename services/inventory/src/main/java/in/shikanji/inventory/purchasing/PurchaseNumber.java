package in.shikanji.inventory.purchasing;

import java.time.LocalDate;
import java.time.Month;

/**
 * What the number of a purchase order begins with.
 *
 * @param storeCode such as {@code MGR}
 * @param financialYear such as {@code 2627}: from April 2026 to March 2027
 */
record PurchaseNumber(String storeCode, String financialYear) {
    private static final int CENTURY = 100;

    static PurchaseNumber of(String storeCode, LocalDate date) {
        int begins = date.getMonth().compareTo(Month.APRIL) < 0 ? date.getYear() - 1 : date.getYear();
        return new PurchaseNumber(storeCode, "%02d%02d".formatted(begins % CENTURY, (begins + 1) % CENTURY));
    }

    String with(long number) {
        return "PO-%s-%s-%04d".formatted(storeCode, financialYear, number);
    }
}
