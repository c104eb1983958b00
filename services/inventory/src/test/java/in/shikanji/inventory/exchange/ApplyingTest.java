package in.shikanji.inventory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.inventory.DemoInventory;
import in.shikanji.platform.csv.Formulas;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file would do is done whole, once, and only as it was shown. */
class ApplyingTest {
    private static final String NEW = "slug,name,category,kind,price,gst,hsn,station,recipe,status";
    private static final String PLUM =
            "plum-tea,Plum Tea,chai,made_to_order,40,5,996331,bar,tea 3 g; milk 0.1 l,published";

    @TempDir
    Path folder;

    private Files files;

    @BeforeEach
    void open() {
        files = new Files(folder);
    }

    @AfterEach
    void close() {
        files.close();
    }

    private String id(String name) {
        return files.cells(Kind.STOCK, "name").entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    @Test
    void aKeyThatNobodyHasMakesSomethingNew() throws Exception {
        String id = files.checked(Kind.PRODUCTS, NEW, PLUM);

        assertThat(files.find(id).counts()).isEqualTo(new Import.Counts(1, 0, 0, 0));
        assertThat(files.changes(id)).contains("plum-tea price  → 40.00", "plum-tea recipe  → tea 3 g; milk 100 ml");
        assertThat(files.cells(Kind.PRODUCTS, "name")).doesNotContainKey("plum-tea");
        assertThat(files.apply(id)).isEqualTo(Imports.Answer.DONE);

        assertThat(files.state(id)).isEqualTo(Import.State.APPLIED);
        assertThat(files.cells(Kind.PRODUCTS, "recipe")).containsEntry("plum-tea", "tea 3 g; milk 100 ml");
        assertThat(files.find(id).appliedBy()).isEqualTo("stf_owner");
    }

    @Test
    void nothingIsDoneBeforeItIsCheckedNorAfterItIsDiscarded() throws Exception {
        String id = files.send(Kind.PRODUCTS, (NEW + "\n" + PLUM).getBytes(StandardCharsets.UTF_8));

        assertThat(files.imports.apply(id, Files.OWNER)).isEqualTo(Imports.Answer.NOT_CHECKED);
        assertThat(files.imports.discard(id, Files.OWNER)).isEqualTo(Imports.Answer.DONE);
        assertThat(files.imports.discard(id, Files.OWNER)).isEqualTo(Imports.Answer.DONE);
        files.work.run();
        assertThat(files.apply(id)).isEqualTo(Imports.Answer.OVER);

        assertThat(files.state(id)).isEqualTo(Import.State.DISCARDED);
        assertThat(files.cells(Kind.PRODUCTS, "name")).doesNotContainKey("plum-tea");
    }

    @Test
    void theSameRequestSendsOneFile() throws Exception {
        byte[] file = (NEW + "\n" + PLUM).getBytes(StandardCharsets.UTF_8);

        assertThat(files.send(Kind.PRODUCTS, file, "key")).isEqualTo(files.send(Kind.PRODUCTS, file, "key"));
    }

    @Test
    void whatIsNoLongerAsItWasShownIsCheckedAgain() throws Exception {
        String first = files.checked(Kind.PRODUCTS, "slug,price", "samosa,90", "dhokla,71");
        files.apply(files.checked(Kind.PRODUCTS, "slug,price", "samosa,85"));

        files.apply(first);

        Import again = files.find(first);
        assertThat(again.state()).isEqualTo(Import.State.CHECKED);
        assertThat(again.refusal()).isEqualTo(Import.Refusal.IMPORT_STALE);
        assertThat(files.changes(first)).contains("samosa price 85.00 → 90.00");
        assertThat(files.cells(Kind.PRODUCTS, "price"))
                .containsEntry("samosa", "85.00")
                .containsEntry("dhokla", "70.00");
        files.apply(first);
        assertThat(files.find(first).refusal()).isNull();
        assertThat(files.cells(Kind.PRODUCTS, "price"))
                .containsEntry("samosa", "90.00")
                .containsEntry("dhokla", "71.00");
    }

    @Test
    void whatTheFileDoesNotHaveMayChangeMeanwhile() throws Exception {
        String prices = files.checked(Kind.PRODUCTS, "slug,price", "samosa,81");
        files.apply(files.checked(Kind.PRODUCTS, "slug,name", "samosa,Samosa Pair"));

        files.apply(prices);

        assertThat(files.cells(Kind.PRODUCTS, "price")).containsEntry("samosa", "81.00");
        assertThat(files.cells(Kind.PRODUCTS, "name")).containsEntry("samosa", "Samosa Pair");
    }

    @Test
    void skusMayGoFromOneToAnother() throws Exception {
        files.apply(files.checked(Kind.PRODUCTS, "slug,sku", "samosa,S-1", "dhokla,S-2"));

        files.apply(files.checked(Kind.PRODUCTS, "slug,sku", "samosa,S-2", "dhokla,S-1"));

        assertThat(files.cells(Kind.PRODUCTS, "sku"))
                .containsEntry("samosa", "S-2")
                .containsEntry("dhokla", "S-1");
    }

    @Test
    void ingredientsMayBeMadeOfLaterOnesAndTheirDishesAreJudgedAnew() throws Exception {
        String id = files.checked(
                Kind.INGREDIENTS,
                "slug,name,unit,origin,part,form,allergens,yield,parts",
                "plum-paste,Plum Paste,g,,,,,100,plum 90 g; sugar 0.02 kg",
                "plum,Plum,g,plant,fruit,fresh,none,,",
                "ice,Ice,g,meat,none,fresh,none,,");

        assertThat(files.mistakes(id)).isEmpty();
        files.apply(id);

        assertThat(files.cells(Kind.INGREDIENTS, "parts")).containsEntry("plum-paste", "plum 90 g; sugar 20 g");
        assertThat(files.find(id).badges()).contains("\"badge\":\"veg\",\"before\":true,\"after\":false");
    }

    @Test
    void stockThatComesInIsACount() throws Exception {
        String kachori = id("Kachori");
        String id = files.checked(Kind.STOCK, "item,onHand,lowAt", kachori + ",7,99");

        assertThat(files.changes(id)).containsExactly(kachori + " onHand 500 → 7");
        files.apply(id);

        assertThat(files.demo.onHand(DemoInventory.STORE, kachori)).isEqualTo(7);
        assertThat(files.demo.moved(DemoInventory.STORE, kachori)).endsWith("count -493");
        assertThat(files.demo.drift()).isZero();
    }

    @Test
    void stockThatWasSoldMeanwhileIsNotCountedBack() throws Exception {
        String kachori = id("Kachori");
        String id = files.checked(Kind.STOCK, "item,onHand", kachori + ",7");
        files.demo.sell("ord_1", "kachori", 2);

        files.apply(id);

        assertThat(files.find(id).refusal()).isEqualTo(Import.Refusal.IMPORT_STALE);
        assertThat(files.demo.onHand(DemoInventory.STORE, kachori)).isEqualTo(498);
    }

    @Test
    void appliedByManyAtOnceItIsDoneOnce() throws Exception {
        String kachori = id("Kachori");
        String id = files.checked(Kind.STOCK, "item,onHand", kachori + ",7");
        CountDownLatch start = new CountDownLatch(1);
        Callable<Imports.Answer> apply = () -> {
            start.await();
            return files.apply(id);
        };

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Imports.Answer>> answers =
                    List.of(threads.submit(apply), threads.submit(apply), threads.submit(apply), threads.submit(apply));
            start.countDown();
            for (Future<Imports.Answer> answer : answers) {
                assertThat(answer.get()).isEqualTo(Imports.Answer.DONE);
            }
        }

        assertThat(files.state(id)).isEqualTo(Import.State.APPLIED);
        assertThat(files.demo.moved(DemoInventory.STORE, kachori))
                .filteredOn(movement -> movement.startsWith("count"))
                .hasSize(1);
        assertThat(files.imports.discard(id, Files.OWNER)).isEqualTo(Imports.Answer.APPLIED);
    }

    @Test
    void filesAreForgottenAfterThirtyDays() throws Exception {
        String id = files.checked(Kind.PRODUCTS, NEW, PLUM);
        files.imports.deleteOld();
        assertThat(files.state(id)).isEqualTo(Import.State.CHECKED);

        files.demo.clock().set(DemoInventory.NOON.plus(java.time.Duration.ofDays(31)));
        files.imports.deleteOld();

        assertThat(files.imports.find(id, Files.OWNER.actor())).isEmpty();
    }

    @Test
    void textsAsHostileAsTheyComeAreKeptAsTheyAre() throws Exception {
        Map<String, String> names = Map.of(
                "formula", "=cmd|' /C calc'!A0",
                "quoted", "'=1+1",
                "plus", "+91 98450",
                "at", "@SUM(A1)",
                "minus", "-1",
                "comma", "a, \"b\"; c\\",
                "hindi", "नींबू 🍋");
        StringBuilder file = new StringBuilder("slug,name,category,kind,price,gst,hsn,station,tags\r\n");
        names.forEach((slug, name) -> file.append(slug)
                .append(",\"")
                .append(Formulas.disarm(name).replace("\"", "\"\""))
                .append("\",chai,made_to_order,1,5,9963,bar,")
                .append("x\\;y; =z\r\n"));

        files.apply(files.checked(Kind.PRODUCTS, file.toString()));

        assertThat(files.cells(Kind.PRODUCTS, "name")).containsAllEntriesOf(names);
        String again = files.send(Kind.PRODUCTS, files.export(Kind.PRODUCTS));
        files.work.run();
        assertThat(files.find(again).counts().unchanged())
                .isEqualTo(files.find(again).total());
        assertThat(files.text(Kind.PRODUCTS)).contains("\"'=cmd|' /C calc'!A0\"".replace("\"", ""));
    }
}
