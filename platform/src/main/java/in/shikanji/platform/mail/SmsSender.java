package in.shikanji.platform.mail;

/** Sends short messages to phones. It does I/O, so it is called by jobs, never inside a unit of work. */
public interface SmsSender {
    /** Whether anything can be sent at all; what can't be sent is not written. */
    boolean isAvailable();

    /** Sends, or throws. What it throws names neither the number nor the text. */
    void send(Sms sms);

    /** For a program without any way to send. */
    static SmsSender none() {
        return NoSms.INSTANCE;
    }
}
