package in.shikanji.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as CSV over HTTP, out and in. */
class FilesTest {
    @RegisterExtension
    static final RunningShikanji shikanji = new RunningShikanji();

    private final Client owner = shikanji.staff("owner");
    private final Client chef = shikanji.staff("chef");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "products.csv",
                "sections.csv",
                "ingredients.csv",
                "prices.csv?storeId=mg-road",
                "stock.csv?storeId=mg-road"
            })
    void whatGoesOutIsAFileForSpreadsheetsAndComesInUnchanged(String file) throws Exception {
        Answer out = owner.get("/exports/" + file).expect(200);

        String kind = file.replace(".csv", "").replace('?', '&');
        assertThat(out.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
        assertThat(out.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + file.replaceFirst("\\..*", "") + "-2026-11-23.csv\"");
        SentFile sent = SentFile.checked(owner, kind, out.body().stringValue());
        assertThat(sent.ask().number("/counts/unchanged"))
                .isEqualTo(sent.ask().number("/total"))
                .isGreaterThan(3);
    }

    @Test
    void theFileIsShownRowByRowBeforeItIsApplied() throws Exception {
        SentFile sent = SentFile.checked(
                owner, "products", "slug,price,mrp", "masala-chai,35,", "samosa,80,", "kachori,60.5,60", "dhokla,x,1");

        assertThat(sent.ask().at("/counts").toString())
                .isEqualTo("{\"new\":0,\"changed\":1,\"unchanged\":1,\"faulty\":2}");
        Answer changed = sent.rows("?show=changed").expect(200);
        assertThat(changed.at("/items").toString())
                .isEqualTo(
                        "[{\"line\":2,\"key\":\"masala-chai\",\"name\":\"Masala Chai\",\"state\":\"changed\",\"changes\":"
                                + "[{\"column\":\"price\",\"before\":\"30.00\",\"after\":\"35.00\"}],\"errors\":[]}]");
        Answer first = sent.rows("?show=faulty&limit=1").expect(200);
        assertThat(first.texts("/items/0/errors", "code")).containsExactly("above_mrp");
        Answer second = sent.rows("?show=faulty&limit=1&cursor=" + first.text("/nextCursor"));
        assertThat(second.texts("/items/0/errors", "code")).containsExactly("wrong_type");
        assertThat(second.at("/nextCursor").isNull()).isTrue();
        sent.apply().expect(409, "import_has_faults");
        owner.delete(sent.path()).expect(204);
        sent.apply().expect(409, "import_over");
    }

    @Test
    void whatIsAppliedIsOnTheMenuAndInTheAuditLog() throws Exception {
        SentFile sent = SentFile.checked(owner, "products", "slug;description", "sweet-lassi;Curd = good");

        sent.apply().expect(202);
        Answer applied = sent.await("applied");

        sent.apply().expect(202);
        assertThat(applied.at("/refusal").isNull()).isTrue();
        assertThat(shikanji.anyone().get("/products/sweet-lassi").text("/description"))
                .isEqualTo("Curd = good");
        AuditLog log = new AuditLog(owner);
        assertThat(AuditLog.change(log.line("import.applied", sent.id()), "changed"))
                .isEqualTo("none > 1");
        owner.delete(sent.path()).expect(409, "import_applied");
        assertThat(owner.get("/imports?kind=products").texts("/items", "id")).contains(sent.id());
    }

    @Test
    void anIngredientTakesAndGivesBadgesInTheSameMoment() throws Exception {
        SentFile sent = SentFile.checked(owner, "ingredients", "slug,origin", "pistachio,meat");

        sent.apply().expect(202);
        Answer applied = sent.await("applied");

        assertThat(applied.texts("/badges", "productName")).contains("Sweet Lassi");
        assertThat(shikanji.anyone()
                        .get("/products/sweet-lassi")
                        .at("/diet/veg")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void theSameRequestAgainIsTheSameImport() {
        Client once = owner.once();
        byte[] file = "slug,price\nsamosa,80".getBytes(StandardCharsets.UTF_8);
        Answer first = once.upload("/imports?kind=products", "text/csv", file).expect(202);
        Answer again = once.upload("/imports?kind=products", "text/csv", file).expect(202);

        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        Answer other = once.upload("/imports?kind=ingredients", "text/csv", "slug".getBytes(StandardCharsets.UTF_8));
        assertThat(other.expect(202).text("/kind")).isEqualTo("ingredients");
        once.upload("/imports?kind=products", "text/csv", "slug\nsamosa".getBytes(StandardCharsets.UTF_8))
                .expect(422, "idempotency_key_reused");
    }

    @Test
    void cooksCountTheirStoreAndChangeNoProducts() throws Exception {
        SentFile.send(chef, "products", "slug", "samosa").expect(403);
        SentFile.send(chef, "stock&storeId=koramangala", "item", "x").expect(404);
        SentFile counted = SentFile.checked(chef, "stock&storeId=mg-road", "item,onHand", id("kachori") + ",77");
        SentFile elsewhere = SentFile.checked(owner, "stock&storeId=koramangala", "item,onHand", id("kachori") + ",7");

        counted.apply().expect(202);
        counted.await("applied");

        assertThat(chef.get("/inventory/kachori?storeId=mg-road").number("/onHand"))
                .isEqualTo(77);
        chef.get(elsewhere.path()).expect(404);
        chef.get(elsewhere.path() + "/rows").expect(404);
        chef.delete(elsewhere.path()).expect(404);
        List<String> seen = chef.get("/imports?limit=100").texts("/items", "kind");
        assertThat(seen).isNotEmpty().containsOnly("stock");
        assertThat(chef.get("/imports?limit=100").texts("/items", "id"))
                .contains(counted.id())
                .doesNotContain(elsewhere.id());
    }

    @Test
    void aManagerSetsThePricesOfHerOwnStoreAndItsMenuShowsThemAtOnce() throws Exception {
        Client manager = shikanji.staff("manager");
        SentFile.send(chef, "prices&storeId=mg-road", "slug,price", "dhokla,75").expect(403);
        SentFile.send(manager, "prices&storeId=koramangala", "slug,price", "dhokla,75")
                .expect(404);
        SentFile.send(manager, "sections", "slug,name", "sweets,Sweets").expect(403);
        manager.get("/exports/prices.csv?storeId=koramangala").expect(404);
        SentFile sent = SentFile.checked(
                manager, "prices&storeId=mg-road", "slug,price,listed", "dhokla,75,yes", "sweet-lassi,,no");

        sent.apply().expect(202);
        sent.await("applied");

        assertThat(price("dhokla", "mg-road")).isEqualTo(7_500);
        assertThat(price("dhokla", "koramangala")).isEqualTo(7_000);
        assertThat(shikanji.anyone().get("/products?storeId=mg-road&limit=100").texts("/items", "slug"))
                .contains("dhokla")
                .doesNotContain("sweet-lassi");
        AuditLog log = new AuditLog(owner);
        assertThat(AuditLog.change(log.line("offer.changed", id("dhokla")), "pricePaise"))
                .isEqualTo("none > 7500");
        chef.get(sent.path()).expect(404);
        assertThat(chef.get("/exports/prices.csv?storeId=mg-road").body().stringValue())
                .contains(",dhokla,Dhokla,70.00,75.00,yes\r\n");
        SentFile back = SentFile.checked(
                manager, "prices&storeId=mg-road", "slug,price,listed", "dhokla,,yes", "sweet-lassi,,yes");
        back.apply().expect(202);
        back.await("applied");
    }

    private static long price(String slug, String store) {
        return shikanji.anyone().get("/products/" + slug + "?storeId=" + store).number("/pricePaise");
    }

    private static String id(String product) {
        return shikanji.anyone().get("/products/" + product).text("/id");
    }

    @Test
    void whatIsNoFileOfTheseIsRefused() {
        SentFile.send(owner, "products", "slug,preis", "samosa,1").expect(422, "unknown_column");
        SentFile.send(owner, "products", "").expect(422, "no_header");
        SentFile.send(owner, "recipes", "slug").expect(400, "malformed_request");
        SentFile.send(owner, "stock", "item").expect(400, "malformed_request");
        owner.upload("/imports?kind=products", "text/csv", new byte[1]).expect(400, "idempotency_key_required");
        owner.once()
                .upload("/imports?kind=products", "application/json", new byte[1])
                .expect(415, "unsupported_media_type");
        owner.once()
                .upload("/imports?kind=products", "text/csv", new byte[20 * 1024 * 1024 + 1])
                .expect(413, "file_too_large");
        owner.get("/imports/imp_none").expect(404);
        owner.get("/imports?kind=recipes").expect(400, "malformed_request");
    }
}
