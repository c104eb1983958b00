package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.app.Columns.Column;
import in.shikanji.platform.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every column of every service is looked at in {@code docs/personal-data.csv}: what is personal is exported and erased, or it
 * says why not. A person with a mark in all that can be written is exported and erased, and every column searched for the marks.
 */
@Tag("once")
class PersonalDataTest {
    private static final Path TAGS = Path.of("../docs/personal-data.csv");
    private static final String PHONE = "+919845077701";

    /** What one person wrote everywhere; none of it occurs otherwise. */
    private static final List<String> MARKS = List.of(
            "Zarinamark",
            "zarina.mark@example.com",
            PHONE,
            "+919845077702",
            "Markhouse 7",
            "Markstreet",
            "Marktree",
            "Marklabel",
            "12.9712345",
            "77.5912345",
            "marknote without ice",
            "markreason is mine");

    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private enum Tagged {
        NO,
        YES
    }

    /** A line of the list. */
    private record Row(Tagged personal, Tagged exported, Tagged erased, String why) {}

    private static Map<String, Row> rows() throws Exception {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(TAGS).stream().skip(1).toList()) {
            String[] cells = line.split(",", 7);
            rows.put(
                    cells[0] + "." + cells[1] + "." + cells[2],
                    new Row(tagged(cells[3]), tagged(cells[4]), tagged(cells[5]), cells[6]));
        }
        return rows;
    }

    private static Row row(Map<String, Row> rows, Column column) {
        return Objects.requireNonNull(rows.get(column.toString()), () -> column + " is not on the list");
    }

    private static Tagged tagged(String cell) {
        return cell.equals("yes") ? Tagged.YES : Tagged.NO;
    }

    @Test
    void everyColumnIsOnTheListAndNothingElse() throws Exception {
        List<String> columns =
                Columns.all(shikanji.data()).stream().map(Column::toString).toList();

        assertThat(rows().keySet()).containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void whatIsPersonalIsExportedAndErasedOrSaysWhyNot() throws Exception {
        rows().forEach((column, row) -> {
            if (row.personal() == Tagged.YES && (row.exported() == Tagged.NO || row.erased() == Tagged.NO)) {
                assertThat(row.why()).as(column).isNotBlank();
            }
        });
    }

    @Test
    void aPersonTakesEverythingAlongAndLeavesNothing() throws Exception {
        Client person = person();
        live(person);
        Map<String, Row> rows = rows();
        List<Column> columns = Columns.all(shikanji.data());
        for (Column column : columns) {
            if (row(rows, column).personal() == Tagged.NO) {
                assertThat(marksIn(column))
                        .as("%s is said to hold nothing personal", column)
                        .isEmpty();
            }
        }

        Answer export = person.get("/customers/me/export").expect(200);
        String text = Json.text(export.body());
        for (Column column : columns) {
            for (String mark : marksIn(column)) {
                if (row(rows, column).exported() == Tagged.YES) {
                    assertThat(text).as("%s of %s", mark, column).contains(mark);
                }
            }
        }
        Answer erased = person.delete("/customers/me").expect(200);

        assertThat(erased.texts("/receipts", "service")).containsExactlyInAnyOrder("customer", "order");
        for (Column column : columns) {
            if (row(rows, column).erased() == Tagged.YES || row(rows, column).personal() == Tagged.NO) {
                assertThat(marksIn(column)).as("%s after it was erased", column).isEmpty();
            }
        }
        person.get("/auth/me").expect(401);
        shikanji.anyone()
                .post("/auth/login", Map.of("email", "zarina.mark@example.com", "password", "lemon-and-cumin"))
                .expect(401, "wrong_credentials");
    }

    @Test
    void whileAnOrderIsUnderWayNothingIsErased() {
        Client person = shikanji.customer();
        PlacedOrder order = PlacedOrder.by(person, Basket.of("samosa", 1));

        person.delete("/customers/me").expect(409, "orders_open");
        order.cancel(person).expect(200);
        person.delete("/customers/me").expect(200);
    }

    @Test
    void whoRunsThePlatformErasesForOthersAndAsksAgain() {
        Client person = shikanji.customer();
        String id = person.get("/auth/me").text("/id");
        Client owner = shikanji.staff("owner");

        shikanji.manager().delete("/customers/" + id).expect(403);
        shikanji.customer().delete("/customers/" + id).expect(404);
        Answer first = owner.delete("/customers/" + id).expect(200);
        Answer again = owner.delete("/customers/" + id).expect(200);

        assertThat(again.body()).isEqualTo(first.body());
        owner.get("/customers/" + id).expect(404);
        owner.delete("/customers/me").expect(403);
    }

    @Test
    void whatIsAgreedToIsALedger() {
        Client person = shikanji.customer();
        for (boolean granted : new boolean[] {true, true, false}) {
            person.post(
                            "/customers/me/consents",
                            Map.of("purpose", "marketing", "granted", granted, "textVersion", "2026-11"))
                    .expect(200);
        }

        assertThat(person.get("/customers/me/consents")
                        .at("/items")
                        .valueStream()
                        .map(line -> line.path("granted").asBoolean()))
                .as("ordering, when the account was opened; then news, and no news any more")
                .containsExactly(true, true, false);
        assertThat(person.get("/customers/me/consents").texts("/items", "purpose"))
                .containsExactly("ordering", "marketing", "marketing");
        person.post("/customers/me/consents", Map.of("purpose", "ordering", "granted", true, "textVersion", "1"))
                .expect(422);
    }

    @Test
    void favouritesAndPreferencesAreOnesOwn() {
        Client person = shikanji.customer();
        person.send("PUT", "/customers/me/favourites/samosa", "").expect(204);
        person.send("PUT", "/customers/me/favourites/samosa", "").expect(204);
        person.send("PUT", "/customers/me/favourites/dhokla", "").expect(204);
        person.delete("/customers/me/favourites/dhokla").expect(204);
        assertThat(person.get("/customers/me/favourites").texts("/items", "productId"))
                .containsExactly("samosa");

        person.put("/customers/me/preferences", Map.of("diet", "jain_strict", "spiceLevel", 1))
                .expect(200);
        assertThat(person.get("/customers/me/preferences").text("/diet")).isEqualTo("jain_strict");
        assertThat(person.get("/customers/me/preferences").text("/language")).isEqualTo("en");
        person.put("/customers/me/preferences", Map.of("spiceLevel", 4)).expect(422);
        String id = person.get("/auth/me").text("/id");
        shikanji.customer().get("/customers/" + id + "/preferences").expect(404);
        shikanji.manager().get("/customers/" + id + "/favourites").expect(403);
    }

    private static List<String> marksIn(Column column) throws Exception {
        List<String> found = new ArrayList<>();
        for (String mark : MARKS) {
            if (Columns.holds(shikanji.data(), column, mark)) {
                found.add(mark);
            }
        }
        return found;
    }

    private static Client person() {
        Answer session = shikanji.anyone()
                .post(
                        "/auth/register",
                        Map.of(
                                "name", "Zarinamark",
                                "email", "zarina.mark@example.com",
                                "password", "lemon-and-cumin"))
                .expect(201);
        Client person = shikanji.anyone().bearing(session.text("/accessToken"));
        person.post("/auth/otp/request", Map.of("phone", PHONE, "purpose", "verify"))
                .expect(202);
        person.post(
                        "/auth/otp/verify",
                        Map.of("phone", PHONE, "code", Letters.code(shikanji.anyone(), PHONE), "purpose", "verify"))
                .expect(200);
        return person;
    }

    /** Does all that leaves something behind, here and there with a code or a link still open. */
    private static void live(Client person) {
        Map<String, Object> address = new HashMap<>(Map.of(
                "label", "Marklabel",
                "name", "Zarinamark",
                "phone", "+919845077702",
                "line1", "Markhouse 7",
                "line2", "Markstreet",
                "landmark", "Marktree",
                "city", "Bengaluru",
                "state", "Karnataka",
                "pincode", "560001"));
        address.put("lat", 12.9712345);
        address.put("lng", 77.5912345);
        person.post("/customers/me/addresses", address).expect(201);
        person.send("PUT", "/customers/me/favourites/samosa", "").expect(204);
        person.put("/customers/me/preferences", Map.of("diet", "jain")).expect(200);
        person.post("/customers/me/consents", Map.of("purpose", "marketing", "granted", true, "textVersion", "2026-11"))
                .expect(200);
        address.remove("label");
        Basket basket = Basket.of("samosa", 1)
                .with(
                        "items",
                        List.of(Map.of(
                                "productId",
                                "samosa",
                                "quantity",
                                1,
                                "options",
                                List.of(),
                                "note",
                                "marknote without ice")))
                .with("fulfilment", Map.of("type", "delivery", "address", address))
                .with("paymentMethod", "cod");
        person.post("/orders/quote", basket.json()).expect(200);
        PlacedOrder order = PlacedOrder.by(person, basket);
        person.post("/orders/" + order.id() + "/cancel", Map.of("reason", "markreason is mine"))
                .expect(200);
        shikanji.anyone().post("/auth/otp/request", Map.of("phone", PHONE)).expect(202);
        shikanji.anyone()
                .post("/auth/forgot-password", Map.of("email", "zarina.mark@example.com"))
                .expect(204);
    }
}
