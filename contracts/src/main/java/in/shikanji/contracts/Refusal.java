package in.shikanji.contracts;

/**
 * A reason of the domain's for not doing what was asked.
 *
 * @param code stable, for programs: {@code store_closed}, {@code out_of_stock}, …
 * @param message for people: what is the matter and what to do
 * @param pointer JSON pointer (RFC 6901) to what it concerns in the request for a quote or an order; empty for the whole
 */
public record Refusal(String code, String message, String pointer) {}
