package in.shikanji.platform.events;

/** Takes back the transaction in which a consumer failed with many keys alike; it stays where it was. */
final class ConsumerStoppedException extends RuntimeException {
    ConsumerStoppedException(String message, Throwable lastFailure) {
        super(message, lastFailure);
    }
}
