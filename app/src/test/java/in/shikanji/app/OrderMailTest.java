package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A customer is told by mail, once, that an order was taken. */
class OrderMailTest {
    private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    @Test
    void anOrderSendsOneMessageToItsCustomer() {
        Client customer = shikanji.customer();
        String address = customer.get("/auth/me").text("/email");

        Answer order =
                PlacedOrder.place(customer.keyed("one"), Basket.of("samosa", 2)).expect(201);
        PlacedOrder.place(customer.keyed("one"), Basket.of("samosa", 2)).expect(201);
        new PlacedOrder(customer, order.text("/id")).along(shikanji.manager(), "confirmed", "preparing");

        JsonNode mail = mailTo(address).getFirst();
        assertThat(mail.path("kind").asString()).isEqualTo("mail");
        assertThat(mail.path("subject").asString()).contains(order.text("/number"));
        assertThat(mail.path("text").asString()).contains("2 items", "₹160");
        shikanji.pass(Duration.ofHours(1));
        assertThat(mailTo(address)).hasSize(1);
    }

    @Test
    void aStoreThatCannotKeepItsPromiseWritesToTheCustomer() {
        Client customer = shikanji.customer();
        String address = customer.get("/auth/me").text("/email");
        PlacedOrder order = PlacedOrder.by(customer, Basket.of("samosa", 1));
        assertThat(mailTo(address)).hasSize(1);

        order.ask(shikanji.manager(), NewTimesTest.LATER).expect(200);

        assertThat(mailTo(address, 2))
                .extracting(mail -> mail.path("subject").asString())
                .anyMatch(subject -> subject.startsWith("Another time for your order"));
    }

    @Test
    void aRefusedOrderSendsNone() {
        Client refused = shikanji.customer();
        PlacedOrder.place(refused.once(), Basket.of("cola", 1)).expect(422);
        Client taken = shikanji.customer();
        PlacedOrder.by(taken, Basket.of("samosa", 1));

        mailTo(taken.get("/auth/me").text("/email"));

        assertThat(mailbox(refused.get("/auth/me").text("/email"))).isEmpty();
    }

    @Test
    void aNameIsTextOnTheMailboxPageToo() {
        Client customer = shikanji.customer();
        customer.put("/customers/me", Map.of("name", "<script>alert(1)</script>"))
                .expect(200);

        PlacedOrder.by(customer, Basket.of("samosa", 1));
        mailTo(customer.get("/auth/me").text("/email"));

        Answer page = shikanji.anyone().get("/dev/mailbox").expect(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text("")).contains("Mail: Your order", "&lt;script&gt;").doesNotContain("<script>");
    }

    /** What lies in the mailbox for an address; waits for the first message. */
    private static List<JsonNode> mailTo(String address) {
        return mailTo(address, 1);
    }

    private static List<JsonNode> mailTo(String address, int count) {
        long begun = System.nanoTime();
        List<JsonNode> mail = mailbox(address);
        while (mail.size() < count) {
            assertThat(System.nanoTime() - begun).as("no mail for %s", address).isLessThan(PATIENCE_NANOS);
            shikanji.pass(Duration.ofSeconds(1));
            mail = mailbox(address);
        }
        return mail;
    }

    private static List<JsonNode> mailbox(String address) {
        return shikanji.anyone()
                .get("/dev/mail")
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(mail -> mail.path("to").asString().equals(address)
                        && mail.path("subject").asString().contains("our order"))
                .toList();
    }
}
