package in.shikanji.platform.mail;

/** Sends mail. It does I/O, so it is called by jobs, never inside a unit of work. */
public interface MailSender {
    /** Whether anything can be sent at all; what can't be sent is not written. */
    boolean isAvailable();

    /** Sends, or throws; a second time with the same id changes nothing. */
    void send(Mail mail);

    /** For a program without any way to send. */
    static MailSender none() {
        return NoMail.INSTANCE;
    }
}
