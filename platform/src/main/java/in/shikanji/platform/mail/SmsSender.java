package in.shikanji.platform.mail;

/** Sends text messages. It does I/O, so it is never called inside a unit of work. */
public interface SmsSender {
    /** Whether anything can be sent at all; what can't be sent is not offered. */
    boolean isAvailable();

    /** Sends, or throws. */
    void send(Sms sms);

    /** For a program without any way to send. */
    static SmsSender none() {
        return NoSms.INSTANCE;
    }
}
