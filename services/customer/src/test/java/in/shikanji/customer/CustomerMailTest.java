package in.shikanji.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.shikanji.contracts.FulfilmentType;
import in.shikanji.contracts.order.NewTimeAsked;
import in.shikanji.contracts.order.OrderPlaced;
import in.shikanji.platform.Ids;
import in.shikanji.platform.Json;
import in.shikanji.platform.events.Event;
import in.shikanji.platform.mail.Mail;
import in.shikanji.platform.mail.MailSender;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message is written down with its event and sent afterwards; what fails is tried again, and not for ever. */
class CustomerMailTest {
    private static final Instant NOON = Instant.parse("2026-11-23T06:30:00Z");

    @TempDir
    Path folder;

    private final PostOffice office = new PostOffice();
    private DemoCustomers customers;
    private CustomerMail mail;

    @BeforeEach
    void open() {
        customers = new DemoCustomers(folder);
        mail = new CustomerMail(customers.database, office);
    }

    @AfterEach
    void close() {
        customers.close();
    }

    @Test
    void anEventMakesOneMessageHoweverOftenItIsSent() {
        place(customers.customer());

        mail.send();
        mail.send();

        assertThat(office.sent).hasSize(1);
        assertThat(office.sent.getFirst().subject()).contains("MGR-001");
        assertThat(office.sent.getFirst().text()).contains("3 items", "₹1,234.50");
    }

    @Test
    void aMessageThatFailedIsTriedAgainWhenItIsDue() {
        place(customers.customer());
        office.open = false;
        assertThatThrownBy(mail::send).isInstanceOf(IllegalStateException.class);
        office.open = true;

        mail.send();
        assertThat(office.sent).isEmpty();
        passed(31);
        mail.send();

        assertThat(office.sent).hasSize(1);
    }

    @Test
    void aMessageThatFailsHoldsNoOther() {
        place(customers.customer());
        place(customers.customer());
        place(customers.customer());
        office.refusals = 1;

        assertThatThrownBy(mail::send).hasMessage("the post office is shut");
        assertThat(office.sent).hasSize(2);
        passed(31);
        mail.send();

        assertThat(office.sent).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void whatNobodyMarkedAsSentIsSentAgainUnderTheSameId() {
        place(customers.customer());
        mail.send();
        customers.database.write(
                "crash", sql -> sql.update("update mail set sent_at = null, next_attempt_at = 1, attempts = 1"));

        mail.send();

        assertThat(office.sent).hasSize(2);
        assertThat(office.sent.getLast().id()).isEqualTo(office.sent.getFirst().id());
    }

    @Test
    void afterFiveTriesItIsGivenUp() {
        place(customers.customer());
        office.open = false;
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(mail::send).isInstanceOf(IllegalStateException.class);
            passed(3 * 3600);
        }

        mail.send();
        assertThat(office.tries).isEqualTo(5);
    }

    @Test
    void nobodyGetsMailForAnOrderOfAnUnknownCustomer() {
        place("cus_unknown");

        mail.send();

        assertThat(office.tries).isZero();
    }

    @Test
    void aStoreThatAsksForAnotherTimeIsHeardOnceAndNotWhenItTakesThatBack() {
        String customer = customers.customer();
        ask(customer, NOON.plusSeconds(3600), "The fryer broke down");
        ask(customer, null, null);

        mail.send();

        assertThat(office.sent).hasSize(1);
        assertThat(office.sent.getFirst().subject()).isEqualTo("Another time for your order MGR-001?");
        assertThat(office.sent.getFirst().text()).contains("They say: The fryer broke down.");
    }

    @Test
    void whoWantsNoMailOfOrdersGetsNone() {
        String customer = customers.customer();
        customers.database.write("wish", sql -> {
            PrivacyTables.setPreferences(
                    sql,
                    customer,
                    new Preferences(
                            Preferences.Diet.ANY,
                            Set.of(),
                            Set.of(),
                            false,
                            null,
                            Preferences.Language.EN,
                            false,
                            true,
                            true));
            return true;
        });
        place(customer);
        ask(customer, NOON.plusSeconds(3600), "The fryer broke down");

        mail.send();

        assertThat(office.tries).isZero();
    }

    private void ask(String customerId, @Nullable Instant askedFor, @Nullable String reason) {
        NewTimeAsked asked = new NewTimeAsked("ord_1", "MGR-001", "store_1", customerId, NOON, askedFor, reason, NOON);
        Event event = new Event(1, Ids.next("evt"), NewTimeAsked.TYPE, "ord_1", Json.text(asked), NOON);
        customers.database.write("event", sql -> {
            Objects.requireNonNull(mail.handlers().get(NewTimeAsked.TYPE)).handle(sql, event);
            return true;
        });
    }

    private void place(String customerId) {
        OrderPlaced placed = new OrderPlaced(
                "ord_1",
                "MGR-001",
                "store_1",
                customerId,
                "web",
                FulfilmentType.PICKUP,
                "counter",
                List.of(
                        new OrderPlaced.Line(1, "prod_1", 2, List.of(), 100_000),
                        new OrderPlaced.Line(2, "prod_2", 1, List.of(), 23_450)),
                123_450,
                NOON,
                NOON);
        Event event = new Event(1, Ids.next("evt"), OrderPlaced.TYPE, "ord_1", Json.text(placed), NOON);
        customers.database.write("event", sql -> {
            Objects.requireNonNull(mail.handlers().get(OrderPlaced.TYPE)).handle(sql, event);
            return true;
        });
    }

    /** Brings what is due later that many seconds nearer. */
    private void passed(long seconds) {
        customers.database.write(
                "time", sql -> sql.update("update mail set next_attempt_at = next_attempt_at - ?", seconds * 1000));
    }

    /** Takes mail while it is open. */
    private static final class PostOffice implements MailSender {
        private final List<Mail> sent = new ArrayList<>();
        private boolean open = true;
        private int refusals;
        private int tries;

        @Override
        public boolean isAvailable() {
            return true;
        }

        @Override
        public void send(Mail message) {
            tries++;
            if (!open || refusals-- > 0) {
                throw new IllegalStateException("the post office is shut");
            }
            sent.add(message);
        }
    }
}
