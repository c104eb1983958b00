package in.shikanji.platform.mail;

/**
 * A message was not taken. It is logged, so it says which by its id alone; and it has no cause, for what servers and
 * libraries say about a refusal often repeats the address or the number.
 */
final class NotSentException extends RuntimeException {
    NotSentException(Message message, String why) {
        super(message + " was not sent: " + why);
    }
}
