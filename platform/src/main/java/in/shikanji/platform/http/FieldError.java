package in.shikanji.platform.http;

/**
 * One thing wrong with a request.
 *
 * @param pointer JSON pointer to the field (RFC 6901), such as {@code /items/0/quantity}; empty for the whole
 * @param code stable, for programs
 * @param message for people: what to do
 */
public record FieldError(String pointer, String code, String message) {}
