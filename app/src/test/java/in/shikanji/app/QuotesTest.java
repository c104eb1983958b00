package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A price that was given holds for five minutes, for the one it was given to. */
class QuotesTest {
    private static final Basket BASKET = Basket.of("mango-lassi", 2).deliveredTo("560001");

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    @Test
    void aQuoteBecomesAnOrder() {
        Client customer = shikanji.customer();
        Answer quote = quote(customer);

        Answer order = place(customer, quote.text("/quoteToken")).expect(201);

        assertThat(order.number("/totalPaise")).isEqualTo(quote.number("/totalPaise"));
        assertThat(order.text("/promisedAt")).isEqualTo(quote.text("/promisedAt"));
    }

    @Test
    void aQuoteHoldsUntilItsTimeIsOver() {
        Client customer = shikanji.customer();
        Answer quote = quote(customer);
        assertThat(quote.text("/expiresAt"))
                .isEqualTo(RunningShikanji.OPEN.plusSeconds(300).toString());

        shikanji.pass(Duration.ofSeconds(299));
        place(customer, quote.text("/quoteToken")).expect(201);
        shikanji.pass(Duration.ofSeconds(1));
        place(customer, quote.text("/quoteToken")).expect(422, "quote_expired");
        shikanji.pass(Duration.ofSeconds(60));
        place(customer, quote.text("/quoteToken")).expect(422, "quote_expired");
    }

    @Test
    void anothersQuoteIsNoQuote() {
        String token = quote(shikanji.customer()).text("/quoteToken");

        place(shikanji.customer(), token).expect(422, "quote_invalid");
    }

    @Test
    void aTamperedQuoteIsNoQuote() {
        Client customer = shikanji.customer();
        String token = quote(customer).text("/quoteToken");
        char last = token.charAt(token.length() - 2);

        String tampered =
                token.substring(0, token.length() - 2) + (last == 'A' ? 'B' : 'A') + token.charAt(token.length() - 1);

        place(customer, tampered).expect(422, "quote_invalid");
        place(customer, token.substring(0, token.lastIndexOf('.'))).expect(422, "quote_invalid");
        place(customer, "qt_none." + token.substring(token.lastIndexOf('.') + 1))
                .expect(422, "quote_invalid");
        place(customer, "nonsense").expect(422, "quote_invalid");
    }

    @Test
    void aQuoteHoldsNoStock() {
        Client customer = shikanji.customer();
        String token = quote(customer).text("/quoteToken");
        Stock stock = Stock.of(shikanji, "mango-lassi");

        stock.setTo(stock.reserved() + 1);

        place(customer, token).expect(422, "out_of_stock");
        stock.setTo(500);
    }

    @Test
    void aStoreThatClosedMeanwhileTakesNoQuotedOrder() {
        Instant twoMinutesBeforeClosing = Instant.parse("2026-11-23T17:28:00Z");
        shikanji.setClock(twoMinutesBeforeClosing);
        Client customer = shikanji.customer();
        String token = quote(customer).text("/quoteToken");

        shikanji.pass(Duration.ofMinutes(2));

        place(customer, token).expect(422, "store_closed");
    }

    @Test
    void whoIsNotSignedInSeesThePriceWithoutAToken() {
        Answer quote = quote(shikanji.anyone());

        assertThat(quote.number("/totalPaise")).isEqualTo(22000 + 4000);
        assertThat(quote.at("/quoteToken").isNull()).isTrue();
        assertThat(quote.at("/problems").isEmpty()).isTrue();
    }

    @Test
    void aBasketThatCannotBeOrderedIsPricedAndHasNoToken() {
        Answer quote = shikanji.customer()
                .post(
                        "/orders/quote",
                        BASKET.and("cola", 1).deliveredTo("110001").json())
                .expect(200);

        assertThat(quote.at("/quoteToken").isNull()).isTrue();
        assertThat(quote.number("/subtotalPaise")).isEqualTo(22000);
        assertThat(quote.texts("/problems", "code"))
                .containsExactlyInAnyOrder("outside_delivery_zone", "item_unavailable");
    }

    private static Answer quote(Client client) {
        return client.post("/orders/quote", BASKET.json()).expect(200);
    }

    private static Answer place(Client customer, String token) {
        return customer.once().post("/orders", Map.of("quoteToken", token, "paymentMethod", "cod"));
    }
}
