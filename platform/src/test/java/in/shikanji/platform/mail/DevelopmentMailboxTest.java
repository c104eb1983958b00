package in.shikanji.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class DevelopmentMailboxTest {
    private static final Mail MAIL = new Mail("evt_1", "asha@example.com", "Ready", "It is ready.", Instant.EPOCH);
    private static final Sms SMS = new Sms("evt_1", "+919876543210", "It is ready.", Instant.EPOCH);

    private final DevelopmentMailbox mailbox = new DevelopmentMailbox();

    @Test
    void keepsBothKindsAndEachOnce() {
        mailbox.send(MAIL);
        mailbox.send(SMS);
        mailbox.send(MAIL);
        mailbox.send(SMS);

        assertThat(mailbox.messages()).containsExactly(SMS, MAIL);
    }

    @Test
    void forgetsTheOldest() {
        for (int number = 0; number < 300; number++) {
            mailbox.send(new Sms("evt_" + number, SMS.to(), SMS.text(), SMS.at()));
        }

        assertThat(mailbox.messages()).hasSize(200);
        assertThat(mailbox.messages().getFirst().id()).isEqualTo("evt_299");
    }

    @Test
    void showsNothingOfAMessageButItsId() {
        assertThat(MAIL).hasToString("Mail[evt_1]");
        assertThat(SMS).hasToString("Sms[evt_1]");
    }
}
