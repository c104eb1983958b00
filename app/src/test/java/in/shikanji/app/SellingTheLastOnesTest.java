package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** However many want the last ones, exactly as many are sold as there are. */
class SellingTheLastOnesTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    @Test
    void fiftyGlassesGoToFiftyOfTwoHundredGuests() {
        Stock stock = Stock.of(shikanji, "mango-lassi").setTo(50);
        List<Client> guests = AtOnce.run(200, _ -> shikanji.customer());

        List<Answer> answers =
                AtOnce.run(200, guest -> PlacedOrder.place(guests.get(guest).once(), Basket.of("mango-lassi", 1)));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(50);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 422 && answer.code().equals("out_of_stock"))
                .hasSize(150);
        assertThat(stock.available()).isZero();
        assertThat(stock.reserved()).isEqualTo(50);
        assertThat(stock.availableByLedger()).isZero();
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void aBasketIsTakenWholeOrNotAtAll() {
        Stock chaas = Stock.of(shikanji, "masala-chaas").setTo(15);
        Stock kachori = Stock.of(shikanji, "kachori").setTo(10);
        List<Client> guests = AtOnce.run(40, _ -> shikanji.customer());

        List<Answer> answers = AtOnce.run(40, guest -> {
            Basket basket = guest % 2 == 0
                    ? Basket.of("masala-chaas", 1).and("kachori", 1)
                    : Basket.of("kachori", 1).and("masala-chaas", 1);
            return PlacedOrder.place(guests.get(guest).once(), basket);
        });

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(10);
        assertThat(kachori.available()).isZero();
        assertThat(chaas.available()).isEqualTo(5);
        assertThat(chaas.availableByLedger()).isEqualTo(5);
        Stock.requireIntegrity(shikanji);
    }

    @Test
    void ordersOfOneDayAreNumberedWithoutGaps() {
        List<Answer> orders = AtOnce.run(
                30,
                _ -> PlacedOrder.place(
                        shikanji.customer().once(), Basket.of("samosa", 1).from("koramangala")));

        assertThat(orders)
                .extracting(order -> order.expect(201).text("/number"))
                .containsExactlyInAnyOrderElementsOf(java.util.stream.IntStream.rangeClosed(1, 30)
                        .mapToObj("KOR-%03d"::formatted)
                        .toList());
    }

    @Test
    void whatWasCountedWhileGuestsOrderIsNeverLessThanWhatIsHeld() {
        Stock stock = Stock.of(shikanji, "dhokla").setTo(20);
        List<Client> guests = AtOnce.run(20, _ -> shikanji.customer());

        List<Integer> statuses = AtOnce.run(
                40,
                turn -> turn < 20
                        ? PlacedOrder.place(guests.get(turn).once(), Basket.of("dhokla", 1))
                                .status()
                        : count(turn));

        assertThat(statuses).isSubsetOf(200, 201, 422);
        assertThat(stock.available()).isNotNegative();
        assertThat(stock.availableByLedger()).isEqualTo(stock.available());
        Stock.requireIntegrity(shikanji);
    }

    private static int count(int number) {
        return shikanji.manager()
                .put(
                        "/inventory/dhokla/adjust",
                        java.util.Map.of("storeId", "mg-road", "setTo", number, "reason", "count"))
                .status();
    }
}
