package in.shikanji.inventory.exchange;

import tools.jackson.databind.JsonNode;

/** How a value stands in a cell that is not empty. */
public interface Cell {
    /** @throws Unreadable if the cell says nothing that could be meant */
    JsonNode read(String cell) throws Unreadable;

    /** What {@link #read} reads the same value from; never of null. */
    String write(JsonNode value);

    /** Whether it is a number, which no spreadsheet takes for a formula. */
    default boolean isNumber() {
        return false;
    }

    /** A message of the API's about the value, in the words of the file. */
    default String inWords(String message) {
        return message;
    }

    /** A cell that can't be read. */
    final class Unreadable extends Exception {
        private final String code;

        public Unreadable(String code, String message) {
            super(message, null, false, false);
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
