package in.shikanji.platform.mail;

/** No way to send. */
enum NoMail implements MailSender {
    INSTANCE;

    @Override
    public boolean isAvailable() {
        return false;
    }

    @Override
    public void send(Mail mail) {
        throw new IllegalStateException("nothing is set up to send mail with");
    }
}
