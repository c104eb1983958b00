package in.shikanji.inventory.images;

/** The file is no picture, or not a whole one. */
final class UnreadableException extends Exception {
    UnreadableException(String reason) {
        super(reason);
    }
}
