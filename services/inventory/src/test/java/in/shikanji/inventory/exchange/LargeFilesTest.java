package in.shikanji.inventory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import in.shikanji.platform.database.Database;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of 2,000 rows; with {@code -Dshikanji.long=true} of 50,000, the most that one takes. Prints how long each step took. */
@Tag("slow")
class LargeFilesTest {
    private static final int ROWS = Boolean.getBoolean("shikanji.long") ? 50_000 : 2_000;
    private static final double MILLION = 1_000_000.0;

    @TempDir
    Path folder;

    private static byte[] file(String header, IntFunction<String> row) {
        String rows = IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining("\r\n"));
        return (header + "\r\n" + rows).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void productsOptionsIngredientsAndStockOfTheLargestFilesComeInWhole() throws Exception {
        try (Files files = new Files(folder)) {
            comeIn(
                    files,
                    Kind.INGREDIENTS,
                    file(
                            "slug,name,hindiName,unit,origin,part,form,traits,allergens,yield,parts",
                            row -> row % 10 == 9
                                    ? "ing-" + row + ",Paste " + row + ",चटनी,g,,,,,,100,ing-" + (row - 1)
                                            + " 60 g; ing-" + (row - 2) + " 40 g"
                                    : "ing-" + row + ",Herb " + row + ",पत्ता,g,plant,leaf,fresh,spice,none,,"));
            String products = "slug,name,hindiName,description,category,kind,price,gst,hsn,station,tags,recipe,status";
            comeIn(files, Kind.PRODUCTS, file(products, row -> product(row, 40)));
            comeIn(files, Kind.PRODUCTS, file(products, row -> product(row, 41)));
            comeIn(
                    files,
                    Kind.OPTIONS,
                    file(
                            "product,group,option,min,max,price,effects",
                            row -> "dish-" + row / 5 + ",Extras,Extra " + row % 5 + ",0,3," + row % 5
                                    + ",add sugar 5 g; change salt 1/2"));
            String ids = String.join(
                    "\r\n",
                    files.imports
                            .look(Kind.PRODUCTS, null, false)
                            .all()
                            .skip(12)
                            .map(product -> product.path("id").stringValue() + ",9")
                            .toList());
            comeIn(files, Kind.STOCK, ("item,onHand\r\n" + ids).getBytes(StandardCharsets.UTF_8));

            long start = System.nanoTime();
            byte[] out = files.export(Kind.PRODUCTS);
            System.out.printf("%d bytes of products out in %.0f ms%n", out.length, since(start));
            assertThat(files.cells(Kind.PRODUCTS, "price")).containsEntry("dish-" + (ROWS - 1), "41.00");
            assertThat(files.cells(Kind.STOCK, "onHand").values())
                    .filteredOn("9"::equals)
                    .hasSizeGreaterThanOrEqualTo(ROWS);
            assertThat(files.demo.drift()).isZero();
        }
    }

    private static String product(int row, int price) {
        return "dish-" + row + ",Dish " + row + ",व्यंजन,A dish that nobody has eaten yet.,chai,made_to_order," + price
                + ",5,996331,bar,new; test,ing-" + row + " 20 g; milk 100 ml; sugar 8 g,published";
    }

    /** Meanwhile somebody else writes, again and again. */
    private static void comeIn(Files files, Kind kind, byte[] file) throws Exception {
        long start = System.nanoTime();
        String id = files.send(kind, file);
        double sent = since(start);
        start = System.nanoTime();
        files.work.run();
        double checked = since(start);
        assertThat(files.mistakes(id)).isEmpty();
        assertThat(files.find(id).counts().fresh() + files.find(id).counts().changed())
                .isEqualTo(ROWS);

        start = System.nanoTime();
        double waited = longestWaitWhile(files.demo.database(), () -> files.apply(id));
        System.out.printf(
                "%s: %,d rows, %,d bytes, sent in %.0f ms, checked in %.0f ms, applied in %.0f ms; others waited up to %.0f ms%n",
                kind, ROWS, file.length, sent, checked, since(start), waited);
        assertThat(files.state(id)).isEqualTo(Import.State.APPLIED);
    }

    private static double longestWaitWhile(Database database, Runnable work) throws InterruptedException {
        AtomicLong longest = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        Thread other = Thread.ofVirtual().start(() -> {
            while (!over.get()) {
                long start = System.nanoTime();
                database.write("another", sql -> true);
                longest.accumulateAndGet(System.nanoTime() - start, Math::max);
            }
        });
        work.run();
        over.set(true);
        assertThat(other.join(Duration.ofMinutes(1))).isTrue();
        return longest.get() / MILLION;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / MILLION;
    }
}
