package in.shikanji.platform.mail;

/** No way to send. */
enum NoSms implements SmsSender {
    INSTANCE;

    @Override
    public boolean isAvailable() {
        return false;
    }

    @Override
    public void send(Sms sms) {
        throw new IllegalStateException("nothing is set up to send short messages with");
    }
}
