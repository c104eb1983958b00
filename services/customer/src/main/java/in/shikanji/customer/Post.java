package in.shikanji.customer;

import in.shikanji.platform.Ids;
import in.shikanji.platform.mail.Mail;
import in.shikanji.platform.mail.MailSender;
import in.shikanji.platform.mail.Sms;
import in.shikanji.platform.mail.SmsSender;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends codes and links, beside the request that asked for them: its answer must neither wait for a provider nor tell by its
 * time whether anybody was written to. They are not kept, for they are secrets; if one is lost, it is asked for again.
 */
final class Post {
    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final int TRIES = 2;
    private static final int MOST_AT_ONCE = 200;

    private final MailSender mail;
    private final SmsSender sms;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    Post(MailSender mail, SmsSender sms) {
        this.mail = mail;
        this.sms = sms;
    }

    boolean reachesEmail() {
        return mail.isAvailable();
    }

    boolean reachesPhones() {
        return sms.isAvailable();
    }

    void mail(String to, String subject, String text, Instant at) {
        Mail message = new Mail(Ids.next("msg"), to, subject, text, at);
        meanwhile(() -> mail.send(message));
    }

    void text(String phone, String text, Instant at) {
        Sms message = new Sms(Ids.next("msg"), phone, text, at);
        meanwhile(() -> sms.send(message));
    }

    /** Does what may write to somebody beside the request. */
    void meanwhile(Runnable work) {
        if (!places.tryAcquire()) {
            LOG.warn("A message was dropped: {} are being sent already", MOST_AT_ONCE);
            return;
        }
        Thread.ofVirtual().name("post").start(() -> {
            try {
                attempt(work);
            } finally {
                places.release();
            }
        });
    }

    private static void attempt(Runnable work) {
        for (int tried = 1; tried <= TRIES; tried++) {
            try {
                work.run();
                return;
            } catch (RuntimeException failure) {
                // The message of a provider's refusal may hold the address.
                LOG.warn(
                        "A message could not be sent, try {}: {}",
                        tried,
                        failure.getClass().getSimpleName());
            }
        }
    }
}
