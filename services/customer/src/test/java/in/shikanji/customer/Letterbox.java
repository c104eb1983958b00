package in.shikanji.customer;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.mail.Mail;
import in.shikanji.platform.mail.MailSender;
import in.shikanji.platform.mail.Sms;
import in.shikanji.platform.mail.SmsSender;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Takes what is sent, and gives it out one by one; may be shut for a while. */
final class Letterbox implements MailSender {
    private final BlockingQueue<Mail> mail = new LinkedBlockingQueue<>();
    private final BlockingQueue<Sms> texts = new LinkedBlockingQueue<>();
    private volatile boolean texting = true;

    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public void send(Mail message) {
        mail.add(message);
    }

    /** As if nothing were set up to send text messages with. */
    void withoutPhones() {
        texting = false;
    }

    SmsSender phones() {
        return new SmsSender() {
            @Override
            public boolean isAvailable() {
                return texting;
            }

            @Override
            public void send(Sms sms) {
                texts.add(sms);
            }
        };
    }

    /** The next message by mail, once it is there. */
    Mail nextMail() throws InterruptedException {
        Mail next = mail.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("mail").isNotNull();
        return next;
    }

    /** The secret in the link of the next mail. */
    String nextLink() throws InterruptedException {
        String text = nextMail().text();
        return text.substring(text.indexOf('#') + 1).lines().findFirst().orElseThrow();
    }

    /** The code in the next text message, once it is there. */
    String nextCode() throws InterruptedException {
        Sms next = texts.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("text message").isNotNull();
        return next.text().substring(0, 6);
    }

    boolean isEmpty() {
        return mail.isEmpty() && texts.isEmpty();
    }
}
