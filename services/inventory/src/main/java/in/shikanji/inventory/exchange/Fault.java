package in.shikanji.inventory.exchange;

/**
 * One thing wrong with a row.
 *
 * @param pointer to the field of what the API takes, such as {@code /pricePaise}; empty for the row as a whole
 * @param code stable, for programs
 * @param message for people: what to do
 */
public record Fault(String pointer, String code, String message) {}
