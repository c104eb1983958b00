package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A customer with addresses has exactly one default, and nobody sees another's. */
class AddressBookTest {
    private static final String BOOK = "/customers/me/addresses";

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    @Test
    void theFirstAddressIsTheDefault() {
        Client customer = shikanji.customer();

        Answer first = customer.post(BOOK, Basket.address("560001")).expect(201);
        customer.post(BOOK, Basket.address("560002")).expect(201);

        assertThat(defaults(customer)).containsExactly(first.text("/id"));
        assertThat(first.text("/phone")).isEqualTo("+919845012345");
    }

    @Test
    void manyNewDefaultsAtOnceLeaveOne() {
        Client customer = shikanji.customer();

        List<Answer> answers = AtOnce.run(12, _ -> customer.post(BOOK, markedDefault("560001")));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(customer.get(BOOK).expect(200).texts("/items", "id")).hasSize(12);
        assertThat(defaults(customer)).hasSize(1);
    }

    @Test
    void theMarkMovesAndStaysWhenItsAddressGoes() {
        Client customer = shikanji.customer();
        String first = customer.post(BOOK, Basket.address("560001")).text("/id");
        String second = customer.post(BOOK, Basket.address("560002")).text("/id");

        customer.put(BOOK + "/" + second, Map.of("isDefault", true)).expect(200);
        assertThat(defaults(customer)).containsExactly(second);
        customer.put(BOOK + "/" + second, Map.of("isDefault", false)).expect(200);
        assertThat(defaults(customer)).containsExactly(second);
        customer.delete(BOOK + "/" + second).expect(204);

        assertThat(defaults(customer)).containsExactly(first);
    }

    @Test
    void addingAndRemovingAtOnceNeverLeavesTwoDefaultsOrNone() {
        Client customer = shikanji.customer();
        List<String> ids =
                AtOnce.run(6, _ -> customer.post(BOOK, Basket.address("560001")).text("/id"));

        AtOnce.run(
                12,
                turn -> turn % 2 == 0
                        ? customer.delete(BOOK + "/" + ids.get(turn / 2))
                        : customer.post(BOOK, markedDefault("560002")));

        assertThat(defaults(customer)).hasSize(1);
    }

    @Test
    void whatIsLeftOutStaysAsItIs() {
        Client customer = shikanji.customer();
        Answer before = customer.post(BOOK, Basket.address("560001")).expect(201);

        Answer after = customer.put(BOOK + "/" + before.text("/id"), Map.of("line1", "9, Brigade Road"))
                .expect(200);

        assertThat(after.text("/line1")).isEqualTo("9, Brigade Road");
        assertThat(after.text("/pincode")).isEqualTo("560001");
        assertThat(after.text("/name")).isEqualTo("Nisha Kothari");
    }

    @Test
    void anothersAddressIsNotThere() {
        Client owner = shikanji.customer();
        String id = owner.post(BOOK, Basket.address("560001")).text("/id");
        String ownerId = owner.get("/auth/me").text("/id");
        Client other = shikanji.customer();

        other.put(BOOK + "/" + id, Map.of("line1", "Mine now")).expect(404, "not_found");
        other.delete(BOOK + "/" + id).expect(404, "not_found");
        other.get("/customers/" + ownerId + "/addresses").expect(404, "not_found");
        other.get("/customers/" + ownerId).expect(404, "not_found");
        Basket basket = Basket.of("samosa", 1)
                .with("fulfilment", Map.of("type", "delivery", "addressId", id))
                .with("paymentMethod", "cod");
        PlacedOrder.place(other.once(), basket).expect(422, "unknown_address");
        PlacedOrder.place(owner.once(), basket).expect(201);
    }

    @Test
    void anAddressIsReadStrictly() {
        Map<String, Object> wrong = new HashMap<>(Basket.address("060001"));
        wrong.put("phone", "12345");
        wrong.put("line1", " ");
        wrong.put("lat", 91);

        Answer answer = shikanji.customer().post(BOOK, wrong).expect(422);

        assertThat(answer.texts("/errors", "pointer"))
                .containsExactlyInAnyOrder("/pincode", "/phone", "/line1", "/lat");
    }

    private static List<String> defaults(Client customer) {
        return customer.get(BOOK)
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(address -> address.path("isDefault").booleanValue())
                .map(address -> address.path("id").asString())
                .toList();
    }

    private static Map<String, Object> markedDefault(String pincode) {
        Map<String, Object> address = new HashMap<>(Basket.address(pincode));
        address.put("isDefault", true);
        return address;
    }
}
